/** Tables that this add-in wrote: results, never input. */
const prefix = "Rapport_";

export const isReportTable = (name: string): boolean => name.startsWith(prefix);

/** Sheets and tables are unique in a workbook without regard to case. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  return unique(wanted, taken, " ");
}

/** The name of the Excel table for a report: letters, digits and underscores only. */
export function uniqueTableName(report: string, taken: readonly string[]): string {
  return unique(prefix + report.replace(/[^\p{L}\p{N}_]/gu, "_"), taken, "_");
}

function unique(wanted: string, taken: readonly string[], separator: string): string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted}${separator}${number}`;
  return name;
}
