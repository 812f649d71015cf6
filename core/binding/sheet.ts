import { isEmpty, plainCell } from "../tables/cell";
import type { Cells } from "../tables/cells";
import { Flaw } from "../tables/flaw";

/** A rectangle on a sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** The cells of a sheet that are in use. `row` and `column` say where the first one stands. */
export interface SheetCells {
  readonly row: number;
  readonly column: number;
  readonly cells: Cells;
  /** Merged cells: the value stands in the first one, the others are empty. */
  readonly merged?: readonly Area[];
  /** Rows that are hidden or filtered away: they count, and the user should know. */
  readonly hidden?: ReadonlySet<number>;
  /** Excel tables that are not known by their header: it stands in their first row. */
  readonly tables?: readonly Area[];
  /** Cells that belong to something else: Excel tables, results of functions. */
  readonly taken?: readonly Area[];
}

export const lastRow = ({ row, cells }: SheetCells): number => row + cells.length - 1;
export const lastColumn = ({ column, cells }: SheetCells): number => column + (cells[0]?.length ?? 0) - 1;

export const cellAt = (sheet: SheetCells, row: number, column: number): unknown => sheet.cells[row - sheet.row]?.[column - sheet.column];

export function isBlank(cell: unknown): boolean {
  if (typeof cell === "number" || startsPlain(cell)) return false;
  return cell === "" || cell === null || cell === undefined || isEmpty(plainCell(cell));
}

/** A text that begins with a letter, a figure or a mark, as nearly all do: no space, nothing that nobody sees, no error. */
function startsPlain(cell: unknown): cell is string {
  if (typeof cell !== "string") return false;
  const first = cell.charCodeAt(0);
  return first > 0x23 && first < 0x7f;
}

/** The text in a cell; of a number its digits, of an error nothing. */
export function textOf(cell: unknown): string {
  if (startsPlain(cell)) return cell.trim();
  const plain = plainCell(cell);
  return plain instanceof Flaw || isEmpty(plain) ? "" : String(plain).trim();
}

/** Something that is written out: no number, no date, no truth value, no error. */
export const isText = (cell: unknown): boolean => startsPlain(cell) || typeof cell === "string" && !isBlank(cell) && !(plainCell(cell) instanceof Flaw);

export const isYear = (cell: unknown): boolean => typeof cell === "number" && Number.isInteger(cell) && cell >= 1900 && cell < 2200;

export const covers = ({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean =>
  atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;

export const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;

/** The same sheet without what is taken. */
export function freeCells(sheet: SheetCells): SheetCells {
  const { taken = [], row, column } = sheet;
  if (taken.length === 0) return sheet;
  const cells = sheet.cells.map((line, r) => {
    const across = taken.filter((area) => row + r >= area.row && row + r < area.row + area.rows);
    return across.length === 0 ? line : line.map((cell, c) => (across.some((area) => covers(area, row + r, column + c)) ? "" : cell));
  });
  return { ...sheet, cells };
}
