export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** "B3"; rows and columns count from 0. */
export function cellAddress(row: number, column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return `${letters}${row + 1}`;
}

/** The number that Excel shows beside a row that is counted from 0. */
export const rowNumber = (row: number): number => row + 1;

/** A cell so many columns to the right of another. */
export const cellBeside = ({ row, column }: Pick<CellPlace, "row" | "column">, columns: number): string => cellAddress(row, column + columns);

/** "Mijn blad!B3", as the pane names a cell. */
export const cellName = ({ sheet, row, column }: CellPlace): string => `${sheet}!${cellAddress(row, column)}`;

/** "A3:D9" */
export const areaAddress = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }): string =>
  `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
