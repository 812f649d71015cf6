import { cellAddress, parseArea, sheetPrefix } from "../../addin/workbench/cells/address";

/** The address so many rows down and columns to the right. @throws RangeError for what is no address. */
export function moved(at: string, rows: number, columns = 0): string {
  const cell = parseArea(at);
  if (cell === null) throw new RangeError(`"${at}" is no address`);
  return cellAddress(cell.top + rows, cell.left + columns);
}

/** An address that stays where it is when a formula is copied: $A$1. */
export const absolute = (at: string): string => at.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2");

/** Cells on a sheet, as a formula names them: Ruimte!$A$1, '2 Past het'!$A$1. */
export const onSheet = (sheet: string, cells: string): string => sheetPrefix(sheet) + cells;
