import type { ColumnKind, ReportCell } from "../../../core";

/** Later years than these are the serial numbers of days. */
const LAST_YEAR = 2199;
const DAY = "dd-mm-yyyy";

/** The number format of a column of an input table by what it holds, in Excel's English notation. */
export const kindFormats: Partial<Record<ColumnKind, string>> = { money: "#,##0.00", share: "0.0%", date: DAY, year: "0", whole: "0" };

/** A format for each cell, where the cells of one column do not all hold the same. */
export const formatsByKind = (
  rows: readonly (readonly ReportCell[])[], kinds: readonly (readonly (ColumnKind | undefined)[])[],
): string[][] => rows.map((row, at) => row.map((cell, column) => formatOf(cell, kinds[at]![column])));

function formatOf(cell: ReportCell, kind: ColumnKind | undefined): string {
  if (typeof cell !== "number" || kind === undefined) return "General";
  return kind === "period" && cell > LAST_YEAR ? DAY : kindFormats[kind] ?? "General";
}
