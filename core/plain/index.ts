/** The public report: sentences in plain Dutch, whose figures lead back to cells. */
export { publicReport } from "./functions";
export { readPublicReport, type PublicReportInput } from "./read";
export type { Form, Piece, PublicReport, Sentence } from "./model";
export { isReadable, readability, type Readability } from "./readable";
export { readableText, textOf } from "./report";
export { copiedText, reportInDetail, type GroupInReport, type PartInDetail, type ReportChoices, type ReportInDetail, type SentenceInDetail } from "./summary";
export { FEWEST_PEOPLE } from "./groups";
export { written } from "./written";
