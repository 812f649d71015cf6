import { cellAddress } from "../cells/address";
import { cellKey, cellsIn, contains, MAX_COLUMNS, MAX_ROWS, overlap, type Area } from "../cells/area";
import { arraysOf } from "./file/model";
import type { FileCell, FileSheet } from "./file/model";

/** The area that a result of some size fills from its anchor. */
export const areaFrom = ({ row, column }: { row: number; column: number }, rows: number, columns: number): Area =>
  ({ top: row, left: column, bottom: row + rows - 1, right: column + columns - 1 });

/**
 * Why a formula cannot spill over an area: what stands there, in Dutch; null when it can. Its own earlier spill does
 * not stand in its way, and `fills` tells which other arrays fill what by now.
 */
export function obstacle(
  sheet: FileSheet, anchor: FileCell, area: Area, fills: (cell: FileCell) => Area | undefined,
): string | null {
  if (area.bottom >= MAX_ROWS || area.right >= MAX_COLUMNS) return "het resultaat past niet op het werkblad";
  const table = sheet.tables.find((other) => overlap(other.area, area));
  if (table) return `de tabel ${table.name} staat in de weg`;
  const merged = sheet.merges.find((other) => overlap(other, area));
  if (merged) return `samengevoegde cellen bij ${cellAddress(merged.top, merged.left)} staan in de weg`;
  const arrays = arraysOf(sheet).filter((cell) => cell !== anchor);
  const other = arrays.find((cell) => overlap(fills(cell) ?? cell.array!.area, area));
  if (other) return `de matrix in ${cellAddress(other.row, other.column)} staat in de weg`;
  for (const [row, column] of cellsIn(area)) {
    if (row === anchor.row && column === anchor.column) continue;
    const cell = sheet.cells.get(cellKey(row, column));
    if (!cell) continue;
    const left = anchor.array && contains(anchor.array.area, row, column) || arrays.some((array) => contains(array.array!.area, row, column));
    if (cell.formula !== undefined || (cell.value !== null && !left)) return `${cellAddress(row, column)} is niet leeg`;
  }
  return null;
}
