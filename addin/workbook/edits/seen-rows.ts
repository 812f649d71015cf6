import { headerRowOf, headerText, isStillThere } from "../cells/origin";
import type { WorkbookTable } from "../input/workbook-table";

/** Whole rows, by their place among the cells of a table. */
export type SeenRows = readonly { readonly row: number; readonly formulas: readonly unknown[] }[];

type Lines = readonly (readonly unknown[])[];

/** The header and these rows on the sheet, to be known again: one cell that is still the same says nothing of a row that has moved. */
export const seenRows = ({ origin }: Pick<WorkbookTable, "origin">, rows: readonly number[], formulas: Lines): SeenRows =>
  [...new Set([headerRowOf(origin), ...rows])].map((row) => ({ row, formulas: formulas[row] ?? [] }));

/** Whether the same rows still stand there. */
export const areSeen = (seen: SeenRows, now: Lines): boolean =>
  seen.every(({ row, formulas }) => now[row]?.length === formulas.length && formulas.every((cell, column) => cell === now[row]![column]));

/** The rows on the sheet that the header and these rows of a table were read from; of what fills down from a heading, that one too. */
export function rowsOnSheet({ behind, cells }: Pick<WorkbookTable, "behind" | "cells">, rows: readonly number[]): number[] {
  if (behind === undefined) return [...rows];
  return [...new Set([0, ...rows].flatMap((row) => (cells[row] ?? []).flatMap((_, column) => behind.cells(row, column).map((cell) => cell.row))))];
}

/** Whether the header and these rows of a table are what they were when it was read: through a mapping, all rows on the sheet that they came from. */
export function isAsRead(table: WorkbookTable, rows: readonly number[], values: Lines): boolean {
  const { origin, behind, cells } = table;
  if (!isStillThere(origin, values[headerRowOf(origin)])) return false;
  if (behind !== undefined) return rowsOnSheet(table, rows).every((row) => isSame(behind.read(row), values[row]));
  return cells[0]!.every((name, column) => headerText(name) === headerText(values[0]?.[column])) && rows.every((row) => isSame(cells[row], values[row]));
}

const isSame = (read: readonly unknown[] | undefined, now: readonly unknown[] | undefined): boolean =>
  read?.every((cell, column) => (cell ?? "") === (now?.[column] ?? "")) === true;

/** The one cell, within the table's origin, that something was read from; none where it was made of others, or of a header. */
export function cellOnSheet({ behind }: WorkbookTable, row: number, column: number): { readonly row: number; readonly column: number } | undefined {
  if (column < 0) return undefined;
  if (behind === undefined) return { row, column };
  const [only, ...others] = behind.cells(row, column);
  return others.length > 0 ? undefined : only;
}
