import type { ReportCell, TableKind } from "../../../core";
import type { Origin } from "../cells/origin";
import type { SeenRows } from "./seen-rows";
import type { CellChange } from "./changes";

/** Rows and columns count from 0, header included. */
export interface NewTableRow {
  readonly about: string;
  /** In the order of the columns of the table; null: nothing of it is known. */
  readonly cells: readonly (ReportCell | null)[];
}

/**
 * Why something stays as it is: read through a mapping that writes no way back; no free row below the table, or above its total; a row
 * that has a formula; amounts that cannot be written in the unit of the table; a row that adds up others; a locked cell of a protected sheet.
 */
export type WhyLeft = "mapped" | "noRoom" | "aboveTotal" | "formula" | "scale" | "total" | "locked";

export interface LeftEdit {
  readonly about: string;
  /** Of the column; undefined: the whole row. */
  readonly name: string | undefined;
  readonly why: WhyLeft;
}

/** What writing an edit would do to a table of the workbook, cell by cell. */
export interface TableEditPreview {
  readonly kind: TableKind;
  /** What the user knows the table by. */
  readonly name: string;
  readonly origin: Origin;
  /** The header and the rows in which something changes, as they are now: what must still be there when it is written. */
  readonly seen: SeenRows;
  readonly changes: readonly CellChange[];
  /** Cells with a formula that would get another value: the user's own rule, left unless the user says otherwise. */
  readonly formulas: readonly CellChange[];
  /** Rows for which there is no room within the table. */
  readonly below: readonly NewTableRow[];
  readonly left: readonly LeftEdit[];
  /** Columns of which the values have no place any more. */
  readonly lost: readonly string[];
}
