import type { SheetCells } from "../../../core";
import { loadHidden, loadMerged } from "./outside-values";

/** A sheet with more cells in use is not looked through: reading it would cost more than a refresh may. */
const MOST_CELLS = 500_000;

/** The used cells of sheets, in two batches whatever their number: first how many there are, then those of sheets that are not too large. */
export interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export const loadSize = (sheet: Excel.Worksheet): LoadedSheet =>
  ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden") });

export const isTooLarge = ({ used }: LoadedSheet): boolean => !used.isNullObject && used.rowCount * used.columnCount > MOST_CELLS;

/** The cells in the batch that is being made, with what is merged and hidden; none of a sheet that is too large. To be called when the sizes are there. */
export function loadCells(loaded: LoadedSheet, what: "values" | "values,formulas" = "values"): () => SheetCells {
  const { used } = loaded;
  if (used.isNullObject || isTooLarge(loaded)) return () => ({ row: 0, column: 0, cells: [] });
  used.load(what);
  const [merged, hidden] = [loadMerged(used), loadHidden(used)];
  return () => ({ row: used.rowIndex, column: used.columnIndex, cells: used.values as unknown[][], ...given({ merged: merged(), hidden: hidden() }) });
}

/** What is not there is left out. */
const given = <Part extends object>(part: Part): { [Key in keyof Part]?: NonNullable<Part[Key]> } =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never;
