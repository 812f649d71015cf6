import { cellRef, parseCellRef } from "hucre/xlsx";

/** The address so many rows down and columns to the right. */
export function moved(at: string, rows: number, columns = 0): string {
  const { row, col } = parseCellRef(at);
  return cellRef(row + rows, col + columns);
}

/** An address that stays where it is when a formula is copied: $A$1. */
export const absolute = (at: string): string => at.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");

/** Cells on a sheet, as a formula names them: Ruimte!$A$1, '2 Past het'!$A$1. */
export const onSheet = (sheet: string, cells: string): string => `${/^\p{L}\w*$/u.test(sheet) ? sheet : `'${sheet}'`}!${cells}`;
