import { MAX_COLUMNS, MAX_ROWS, type Area } from "./area";

/** 0 -> "A", 27 -> "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right ? first : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** "B3", "$B$3:D9", "A:C" or "2:5" as an area; null when the text is no address. */
export function parseArea(address: string): Area | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(:\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address);
  if (!match) return null;
  const [, letters, digits, range] = match;
  const [endLetters, endDigits] = range === undefined ? [letters, digits] : match.slice(4);
  if ((!letters && !digits) || !letters !== !endLetters || !digits !== !endDigits) return null;
  if (range === undefined && !(letters && digits)) return null;
  const rows = digits ? [Number(digits) - 1, Number(endDigits) - 1] : [0, MAX_ROWS - 1];
  const columns = letters ? [columnNumber(letters), columnNumber(endLetters!)] : [0, MAX_COLUMNS - 1];
  const area = {
    top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

/** "'It''s'!A1" as sheet "It's" and "A1". */
export function splitSheet(reference: string): { sheet: string | undefined; rest: string } {
  const bang = reference.lastIndexOf("!");
  if (bang < 0) return { sheet: undefined, rest: reference };
  const sheet = reference.slice(0, bang);
  return {
    sheet: sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
    rest: reference.slice(bang + 1),
  };
}

/** "'It''s'!": what stands before the cells of another sheet. */
export const quoteSheet = (name: string): string => `'${name.replace(/'/g, "''")}'!`;

/** The same, with quotes only round a name that needs them. */
export const sheetPrefix = (name: string): string => (/^[\p{L}_][\p{L}\d_.]*$/u.test(name) ? `${name}!` : quoteSheet(name));
