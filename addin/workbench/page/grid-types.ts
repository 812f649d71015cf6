import type { FUniver } from "@univerjs/core/facade";
import type { Area } from "../host";

export type GridBook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type GridSheet = ReturnType<GridBook["getActiveSheet"]>;

/** A rectangle as the grid writes it. */
export interface GridRange {
  startRow: number;
  startColumn: number;
  endRow: number;
  endColumn: number;
}

export const areaOf = ({ startRow, startColumn, endRow, endColumn }: GridRange): Area =>
  ({ row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 });

export const rangeOf = ({ row, column, rows, columns }: Area): GridRange =>
  ({ startRow: row, startColumn: column, endRow: row + rows - 1, endColumn: column + columns - 1 });
