import type { SourceTable } from "../../../core";
import type { Origin } from "../cells/origin";

/** A table of a kind that the core knows, with its header as first row: rows and columns stand as they do on the sheet. */
export interface WorkbookTable extends SourceTable {
  /** What the user knows it by: the name of the Excel table, or the address of its cells. */
  readonly name: string;
  /** The way back to its cells. */
  readonly origin: Origin;
  /** The headers as they stand on the sheet: `cells` has the names that they are read by. */
  readonly header: readonly string[];
  /** A custom function, given the cells themselves, reads the same. */
  readonly asIs: boolean;
  readonly sheet: string;
  /** With the sheet: "Opgaven!A1:F15". */
  readonly address: string;
}
