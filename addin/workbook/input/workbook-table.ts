import type { SourceTable } from "../../../core";
import type { Origin } from "../cells/origin";

/** The way from a table that was read through a mapping to the cells of its `origin`; rows and columns count from 0. */
export interface Behind {
  /** The cells behind a cell of the table; its header is row 0. */
  cells(row: number, column: number): readonly { readonly row: number; readonly column: number }[];
  /** The rows behind a row of the table, from top to bottom; of columns that became rows the one cell. */
  rows(row: number): readonly { readonly row: number; readonly column: number | undefined }[];
  /** The cells of a row of `origin` as they were read; none of a row that was not. */
  read(row: number): readonly unknown[];
}

/** A table of a kind that the core knows, with its header as first row. Without a mapping its rows and columns stand as on the sheet. */
export interface WorkbookTable extends SourceTable {
  /** What the user knows it by: the name of the Excel table, or the address of its cells. */
  readonly name: string;
  /** The way back to its cells. */
  readonly origin: Origin;
  /** The headers as they stand in its origin: `cells` has the names that they are read by. */
  readonly header: readonly string[];
  /** A custom function, given the cells themselves, reads the same. */
  readonly asIs: boolean;
  readonly sheet: string;
  /** With the sheet: "Opgaven!A1:F15". */
  readonly address: string;
  readonly behind?: Behind | undefined;
}
