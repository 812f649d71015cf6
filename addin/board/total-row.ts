import type { Report, ValueKind } from "../../core";

const TOTALS: readonly unknown[] = ["Totaal", "Total"];
/** What names a row. */
const NAMES: readonly ValueKind[] = ["name", "year", "period"];

/** Whether a row of a report is a total: what names it says so. */
export const isTotalRow = ({ columns, rows }: Report, at: number): boolean =>
  rows[at]!.some((cell, column) => TOTALS.includes(cell) && NAMES.includes(columns[column]!.kind));
