import type { Area } from "../cells/area";
import type { FileCell, FileValue } from "./file/model";
import type { CallResult } from "./functions";
import type { Calculated } from "./headless";

/** The function's own matrix: what the engine made of it is rounded, and turns text that looks like a number into one. */
export function exactValues(result: CallResult): FileValue[][] {
  if ("error" in result) return [[{ error: result.error.code }]];
  const rows = Array.isArray(result.value) ? (result.value as unknown[][]) : [[result.value]];
  if (rows.length === 0 || rows[0]!.length === 0) return [[{ error: "#VALUE!" }]];
  return rows.map((row) => row.map((value) => asFileValue(value ?? 0)));
}

/** What the engine found in a cell, and in the cells that its formula spilled over. */
export function engineValues(cell: FileCell, sheetId: string, calculated: Calculated): FileValue[][] {
  const { rows, columns } = calculated.spill(sheetId, cell.row, cell.column) ?? { rows: 1, columns: 1 };
  return Array.from({ length: rows }, (_, down) => Array.from({ length: columns }, (__, right) => {
    return engineValue(calculated, sheetId, cell.row + down, cell.column + right) ?? 0;
  }));
}

/** What the engine has in a cell; null when it has nothing. */
export function engineValue(calculated: Calculated, sheetId: string, row: number, column: number): FileValue {
  const { v: value, t: type } = calculated.value(sheetId, row, column) ?? {};
  if (value === undefined || value === null) return null;
  return asFileValue(type === BOOLEAN ? Boolean(value) : type === TEXT ? String(value) : value);
}

/** Univer's kinds of value (its CellValueType). */
const [TEXT, BOOLEAN] = [1, 3];

/** Excel's errors, and those that only the engine has (#CYCLE!, #CONNECT! …). */
const ERROR = /^#(?:N\/A|NAME\?|DIV\/0!|[A-Z_]+!)$/;

function asFileValue(value: unknown): FileValue {
  if (typeof value === "number") return Number.isFinite(value) ? value : { error: "#NUM!" };
  if (typeof value === "boolean") return value;
  const text = String(value);
  return ERROR.test(text) ? { error: text } : text;
}

/** A matrix entered over a fixed area: one row or column repeats, what lies beyond the matrix is #N/A. */
export function fitted(matrix: FileValue[][], area: Area): FileValue[][] {
  return Array.from({ length: area.bottom - area.top + 1 }, (_, row) => {
    const source = matrix.length === 1 ? matrix[0] : matrix[row];
    return Array.from({ length: area.right - area.left + 1 }, (__, column) =>
      (source?.length === 1 ? source[0] : source?.[column]) ?? { error: "#N/A" });
  });
}
