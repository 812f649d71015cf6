import type { FUniver } from "@univerjs/core/facade";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import type { Area } from "../host";
import type { UndoSteps } from "./undo-steps";

export type GridBook = NonNullable<ReturnType<FUniver["getActiveWorkbook"]>>;
export type GridSheet = ReturnType<GridBook["getActiveSheet"]>;

/** In pixels; the selected cell from the corner of the headings, as if nothing was scrolled. */
export interface GridView {
  readonly headers: { readonly width: number; readonly height: number };
  readonly selected: { readonly left: number; readonly bottom: number };
  readonly scrolledLeft: number;
  readonly scrolledTop: number;
}

/** What stands behind the cells of the grid. */
export interface GridEngine extends UndoSteps {
  readonly formulaData: FormulaDataModel;
  /** Cells of a sheet in which a function of the add-in has not answered yet. */
  waiting(unitId: string, sheetId: string): readonly { readonly row: number; readonly column: number }[];
  /** The engine remembers what it made of a formula, also when a table in it has become another one. */
  forgetFormulas(): void;
}

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
