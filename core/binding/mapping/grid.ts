import { isBlankRow } from "../../tables/cell";
import type { Cells } from "../../tables/cells";

/** A cell of the range, from 0. */
export interface RangeCell {
  readonly row: number;
  readonly column: number;
}

/** A value, and the cells of the range that it came from: none for a text that a rule gives. */
export interface Traced {
  readonly value: unknown;
  readonly from: readonly RangeCell[];
}

export const NOTHING: Traced = { value: "", from: [] };

/** Nothing stands there: nothing at all, or 0 as Windows hands over an empty cell. */
export const isNothing = (cell: unknown): boolean => isBlankRow([cell]);

/** A range as it is read: as it stands, or turned so that its rows are columns. All lines are of one length. */
export interface Grid {
  readonly lines: Cells;
  readonly width: number;
  /** Where a cell of the grid stands in the range. */
  placeOf(row: number, column: number): RangeCell;
}

export function gridOf(cells: unknown, turned: boolean): Grid {
  // A row may be left out of an array altogether: `map` would leave it out, too.
  const given: Cells = Array.isArray(cells) ? Array.from(cells, (line: unknown) => (Array.isArray(line) ? line as unknown[] : [line])) : [];
  const width = given.reduce((most, line) => Math.max(most, line.length), 0);
  if (!turned) {
    const lines = given.map((line) => (line.length === width ? line : Array.from({ length: width }, (_, column) => line[column] ?? "")));
    return { lines, width, placeOf: (row, column) => ({ row, column }) };
  }
  const lines = Array.from({ length: width }, (_, row) => given.map((line) => line[row] ?? ""));
  return { lines, width: given.length, placeOf: (row, column) => ({ row: column, column: row }) };
}
