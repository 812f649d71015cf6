import { MAX_COLUMNS, MAX_ROWS } from "../../cells/area";
import { invalid } from "../error";
import { handle, type Handle } from "../handle";
import type { Area, HostSheet } from "../workbook";

/** The range of an area; Excel has none beyond the edges of a sheet. */
export function cellsAt(sheet: HostSheet, area: Area): Handle {
  const { row, column, rows, columns } = area;
  if (row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS)
    throw invalid("The range lies outside the sheet.");
  return handle("Range", { sheet, area });
}
