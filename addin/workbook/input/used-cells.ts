import type { SheetCells } from "../../../core";
import { readRanges } from "../cells/read-ranges";
import { loadHidden, loadMerged } from "./outside-values";

/** A sheet with more cells in use is not looked through, and a table with more is not read: it would cost more than a refresh may. */
export const MOST_CELLS = 500_000;

/** The used cells of sheets, in two batches whatever their number: first how many there are, then those of sheets that are not too large. */
export interface LoadedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

export const loadSize = (sheet: Excel.Worksheet): LoadedSheet =>
  ({ sheet, used: sheet.getUsedRangeOrNullObject(true).load("rowIndex,columnIndex,rowCount,columnCount,rowHidden") });

export const isTooLarge = ({ used }: LoadedSheet): boolean => !used.isNullObject && used.rowCount * used.columnCount > MOST_CELLS;

/** Cells with what is merged and hidden, and the formulas where they were asked for. */
export interface ReadSheet {
  readonly cells: SheetCells;
  readonly formulas: readonly (readonly unknown[])[];
}

/** The cells of sheets of which the sizes are there, a batch at a time; none of a sheet that is too large. */
export async function readCells(context: Excel.RequestContext, sheets: readonly LoadedSheet[], what: "values" | "values,formulas" = "values"): Promise<ReadSheet[]> {
  const asked = sheets.flatMap((loaded) => {
    const { used } = loaded;
    if (used.isNullObject || isTooLarge(loaded)) return [];
    return [{ loaded, range: used, rows: used.rowCount, columns: used.columnCount, merged: loadMerged(used), hidden: loadHidden(used), values: [] as unknown[][], formulas: [] as unknown[][] }];
  });
  await readRanges(context, asked, what, (read, { values, formulas }) => {
    for (const row of read.values as unknown[][]) values.push(row);
    if (what === "values,formulas") for (const row of read.formulas as unknown[][]) formulas.push(row);
  });
  return sheets.map((sheet) => {
    const found = asked.find(({ loaded }) => loaded === sheet);
    if (found === undefined) return { cells: { row: 0, column: 0, cells: [] }, formulas: [] };
    const { range, values, formulas, merged, hidden } = found;
    return { cells: { row: range.rowIndex, column: range.columnIndex, cells: values, ...given({ merged: merged(), hidden: hidden() }) }, formulas };
  });
}

/** What is not there is left out. */
const given = <Part extends object>(part: Part): { [Key in keyof Part]?: NonNullable<Part[Key]> } =>
  Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as never;
