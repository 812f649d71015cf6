/** All figures of the board's report: a face of its own, because few who open the pane ask for it, and the first load is small. */
export { boardFigures } from "./overview/board/figures";
export type { BoardAnnex, BoardFigures, MeansParts, MetPart, NamedPart, Needed } from "./overview/board/model";
