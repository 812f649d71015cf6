import { invalid } from "./error";
import type { Area } from "./workbook";

/** Excel's limits: a whole column or row reaches this far. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

/** 0 -> "A", 27 -> "AB". */
export function columnName(column: number): string {
  const rest = column % 26;
  const letter = String.fromCharCode(65 + rest);
  return column < 26 ? letter : columnName((column - rest) / 26 - 1) + letter;
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** "A1:B2"; whole rows and columns as Excel writes them ("A:B", "1:2"). */
export function areaText(area: Area): string {
  const lastColumn = area.column + area.columns - 1;
  const lastRow = area.row + area.rows;
  if (area.rows === LAST_ROW) return `${columnName(area.column)}:${columnName(lastColumn)}`;
  if (area.columns === LAST_COLUMN) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${columnName(lastColumn)}${lastRow}`;
}

/** A sheet's name as it stands before the "!". */
export function quoted(sheet: string): string {
  return /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

/** "Blad!A1" or "A1:B2" -> sheet (undefined when not named) and area. */
export function parseAddress(text: string): { sheet?: string; area: Area } {
  const bang = text.lastIndexOf("!");
  const area = parseArea(text.slice(bang + 1).replaceAll("$", ""));
  if (!area) throw invalid(`"${text}" is not an address`);
  if (bang < 0) return { area };
  const sheet = text.slice(0, bang);
  return { area, sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet };
}

function parseArea(text: string): Area | null {
  const match = /^([A-Za-z]{0,3})(\d*)(?::([A-Za-z]{0,3})(\d*))?$/.exec(text);
  if (!match || text === "") return null;
  const [, column1 = "", row1 = "", column2 = column1, row2 = row1] = match;
  const wholeRows = column1 === "" && column2 === "" && row1 !== "" && row2 !== "";
  const wholeColumns = row1 === "" && row2 === "" && column1 !== "" && column2 !== "" && text.includes(":");
  const cells = column1 !== "" && row1 !== "" && column2 !== "" && row2 !== "";
  if (!wholeRows && !wholeColumns && !cells) return null;
  const columns = wholeRows ? [0, LAST_COLUMN - 1] : [columnNumber(column1), columnNumber(column2)];
  const rows = wholeColumns ? [0, LAST_ROW - 1] : [Number(row1) - 1, Number(row2) - 1];
  return between(Math.min(...rows), Math.min(...columns), Math.max(...rows), Math.max(...columns));
}

export function between(row: number, column: number, lastRow: number, lastColumn: number): Area {
  return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
}

export function around(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row), Math.min(a.column, b.column),
    Math.max(a.row + a.rows, b.row + b.rows) - 1, Math.max(a.column + a.columns, b.column + b.columns) - 1,
  );
}

export function common(a: Area, b: Area): Area | null {
  const area = between(
    Math.max(a.row, b.row), Math.max(a.column, b.column),
    Math.min(a.row + a.rows, b.row + b.rows) - 1, Math.min(a.column + a.columns, b.column + b.columns) - 1,
  );
  return area.rows > 0 && area.columns > 0 ? area : null;
}
