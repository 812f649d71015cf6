/** The board's report (bestuursrapport) as content, for sheets and for a page. */
export { boardReport } from "./board-report";
export { tablesRead } from "./tables-read";
export { viewTextsIn, wordsIn } from "./words";
export type { Annex, Block, BoardAbout, BoardChart, BoardReport, BoardTable, Chapter } from "./model";
export { isTotalRow } from "./total-row";
