import type { SheetCells } from "../../../core";

/** A sheet with more cells in use is not looked through: reading it would cost more than a refresh may. */
const MOST_CELLS = 500_000;

/** The used cells of sheets, in two batches whatever their number: first how many there are, then those of sheets that are not too large. */
export interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export const loadSize = (sheet: Excel.Worksheet): LoadedSheet =>
  ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount") });

export const isTooLarge = ({ used }: LoadedSheet): boolean => !used.isNullObject && used.rowCount * used.columnCount > MOST_CELLS;

/** To be called when the sizes are there. */
export function loadCells(loaded: LoadedSheet, what: "values" | "values,formulas" = "values"): void {
  if (!loaded.used.isNullObject && !isTooLarge(loaded)) loaded.used.load(what);
}

export const cellsIn = ({ used }: LoadedSheet): SheetCells =>
  (used.isNullObject ? { row: 0, column: 0, cells: [] } : { row: used.rowIndex, column: used.columnIndex, cells: used.values as unknown[][] });
