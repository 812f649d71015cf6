import { uniqueName } from "../cells/unique-name";

/** Tables that this add-in wrote: results, never input. */
const prefix = "Rapport_";

export const isReportTable = (name: string): boolean => name.startsWith(prefix);

/** Excel takes 31 characters; this leaves room for a number. */
const LONGEST_SHEET_NAME = 28;

/** A name as a sheet may have it: without what Excel does not take in it, and where it is too long without the words that do not fit. */
export function sheetNameFor(wanted: string): string {
  const name = wanted.replace(/[\\/?*[\]:']/g, " ").replace(/ +/g, " ").trim();
  if (name.length <= LONGEST_SHEET_NAME) return name;
  const end = name.lastIndexOf(" ", LONGEST_SHEET_NAME);
  return name.slice(0, end > 0 ? end : LONGEST_SHEET_NAME);
}

/** Sheets and tables are unique in a workbook without regard to case. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  return uniqueName(wanted, taken, " ");
}

/** Excel takes 255 characters; this leaves room for a number. */
const LONGEST = 240;

/** The name of the Excel table for a report: letters, digits and underscores only. */
export function uniqueTableName(report: string, taken: readonly string[]): string {
  return uniqueName((prefix + report.replace(/[^\p{L}\p{N}_]/gu, "_")).slice(0, LONGEST), taken, "_");
}
