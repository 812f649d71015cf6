import { areaAddress, cellAddress } from "../cells/address";
import { cellKey, cellsIn, contains, type Area } from "../cells/area";
import { isError, storedError } from "./file/model";
import type { FileCell, FileSheet, FileValue } from "./file/model";
import type { Change } from "./patch";

/** What a formula gives: the values of the area it fills. */
export interface Result {
  /** Sheet and cell as they are in the file. */
  sheet: FileSheet;
  cell: FileCell;
  area: Area;
  values: FileValue[][];
  /** Straight from the function; otherwise a number of the engine, right to about 12 digits. */
  exact: boolean;
}

/** What has to change in the file: cells that a spill left are emptied, cells that show something else get their value. */
export function changesOf(results: readonly Result[]): Change[] {
  const changes = new Map<string, Change>();
  const add = (sheet: FileSheet, change: Omit<Change, "sheet">): void => {
    changes.set(`${sheet.name}!${cellAddress(change.row, change.column)}`, { sheet: sheet.name, ...change });
  };
  for (const { sheet, cell, area } of results) {
    for (const [row, column] of cell.array ? cellsIn(cell.array.area) : []) {
      const old = sheet.cells.get(cellKey(row, column));
      const spilled = old !== undefined && old.value !== null && old.formula === undefined;
      if (spilled && !contains(area, row, column)) add(sheet, { row, column, value: null, anchor: { row: cell.row, column: cell.column } });
    }
  }
  // After the emptied cells, because a spill may grow into what another has left.
  for (const { sheet, cell, area, values, exact } of results) {
    for (const [row, column] of cellsIn(area)) {
      const value = values[row - area.top]![column - area.left]!;
      const old = sheet.cells.get(cellKey(row, column))?.value ?? null;
      const anchor = row === cell.row && column === cell.column;
      const resized = anchor && cell.array !== undefined && areaAddress(cell.array.area) !== areaAddress(area);
      changes.delete(`${sheet.name}!${cellAddress(row, column)}`);
      if (resized) add(sheet, { row, column, value, area });
      else if (!same(old, value, exact)) add(sheet, { row, column, value, ...(anchor ? {} : { anchor: { row: cell.row, column: cell.column } }) });
    }
  }
  return [...changes.values()];
}

/** Whether a cell shows the same: an empty cell and empty text do, and the engine's own numbers up to its rounding. */
function same(a: FileValue, b: FileValue, exact: boolean): boolean {
  if ((a === null || a === "") && (b === null || b === "")) return true;
  if (isError(a) && isError(b)) return storedError(a.error) === storedError(b.error);
  if (typeof a === "number" && typeof b === "number" && !exact) return Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(a), Math.abs(b));
  return a === b;
}
