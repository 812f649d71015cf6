/** A rectangle of cells on one sheet; rows and columns count from 0 and the ends are included. */
export interface Area {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** One number per cell of a sheet: the key of the cell maps. */
export const cellKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

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
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(address);
  if (!match) return null;
  const [, letters, digits, endLetters = letters, endDigits = digits] = match;
  if ((!letters && !digits) || !letters !== !endLetters || !digits !== !endDigits) return null;
  if (!address.includes(":") && !(letters && digits)) return null;
  const rows = digits ? [Number(digits) - 1, Number(endDigits) - 1] : [0, MAX_ROWS - 1];
  const columns = letters ? [columnNumber(letters), columnNumber(endLetters!)] : [0, MAX_COLUMNS - 1];
  const area = {
    top: Math.min(...rows), bottom: Math.max(...rows), left: Math.min(...columns), right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < MAX_ROWS && area.right < MAX_COLUMNS ? area : null;
}

export const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

export const overlap = (a: Area, b: Area): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

export const oneCell = (row: number, column: number): Area => ({ top: row, left: column, bottom: row, right: column });

export const sizeOf = (area: Area): number => (area.bottom - area.top + 1) * (area.right - area.left + 1);

/** Every cell of an area, row by row. */
export function* cellsIn(area: Area): Generator<[row: number, column: number]> {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) yield [row, column];
  }
}
