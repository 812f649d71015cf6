/** A rectangle of cells; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export const isSameCell = (one: CellPlace, other: CellPlace): boolean => one.sheet === other.sheet && one.row === other.row && one.column === other.column;

/** How far a sheet of Excel reaches. */
export const SHEET_SIZE = { rows: 1_048_576, columns: 16_384 } as const;

/** "B3"; rows and columns count from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** "A3:D9" */
export const areaAddress = ({ row, column, rows, columns }: Area): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;

/** The number that Excel shows beside a row that is counted from 0. */
export const rowNumber = (row: number): number => row + 1;

/** A cell so many columns to the right of another. */
export const cellBeside = ({ row, column }: Pick<CellPlace, "row" | "column">, columns: number): string => cellAddress(row, column + columns);

/** "Mijn blad!B3", as the pane names a cell. */
export const cellName = ({ sheet, row, column }: CellPlace): string => `${sheet}!${cellAddress(row, column)}`;

/** "'Mijn blad'!A3:D9", as a formula names cells on another sheet. */
export const onSheet = (sheet: string, address: string): string => `'${sheet.replace(/'/g, "''")}'!${address}`;

/** The address without its sheet. */
export const withoutSheet = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/** Whether a text is the address of a cell or an area: "B3", "$A$3:D9". */
export const isAddress = (text: string): boolean => /^\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i.test(text);
