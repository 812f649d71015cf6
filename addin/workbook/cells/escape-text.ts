import type { ReportCell } from "../../../core";

/** Text with Excel's own mark for it: without the apostrophe "=1+1" would become a formula and "1-2" a date. */
export const escapeText = (cell: ReportCell): ReportCell => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell);
