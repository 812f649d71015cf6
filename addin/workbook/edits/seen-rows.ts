import { headerRowOf, headerText, isStillThere } from "../cells/origin";
import type { WorkbookTable } from "../input/workbook-table";

/** Whole rows, by their place among the cells of a table. */
export type SeenRows = readonly { readonly row: number; readonly formulas: readonly unknown[] }[];

type Lines = readonly (readonly unknown[])[];

/** The header and these rows, to be known again: one cell that is still the same says nothing of a row that has moved. */
export const seenRows = ({ origin }: Pick<WorkbookTable, "origin">, rows: readonly number[], formulas: Lines): SeenRows =>
  [...new Set([headerRowOf(origin), ...rows])].map((row) => ({ row, formulas: formulas[row] ?? [] }));

/** Whether the same rows still stand there. */
export const areSeen = (seen: SeenRows, now: Lines): boolean =>
  seen.every(({ row, formulas }) => now[row]?.length === formulas.length && formulas.every((cell, column) => cell === now[row]![column]));

/** Whether the header, and these rows of a table that stands on the sheet as it was read, are what they were then. */
export function isAsRead({ origin, behind, cells }: WorkbookTable, rows: readonly number[], values: Lines): boolean {
  if (!isStillThere(origin, values[headerRowOf(origin)])) return false;
  if (behind !== undefined) return true;
  return cells[0]!.every((name, column) => headerText(name) === headerText(values[0]?.[column])) && rows.every((row) => cells[row]?.every((cell, column) => (cell ?? "") === (values[row]?.[column] ?? "")) === true);
}
