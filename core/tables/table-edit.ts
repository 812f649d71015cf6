import type { TableKind } from "../domain/table";
import type { ReportCell } from "./report";

/** What is to be another value in a table of the workbook: rows count from its header, which is 1. */
export interface TableEdit {
  readonly kind: TableKind;
  readonly cells: readonly EditedCell[];
  /** Rows of which everything is to go. */
  readonly cleared: readonly { readonly row: number; readonly about: string }[];
  /** Rows to come, by the names of their columns. */
  readonly added: readonly { readonly about: string; readonly cells: readonly { readonly name: string; readonly value: ReportCell }[] }[];
  /** Columns that are not there any more, by their names. */
  readonly lost: readonly string[];
}

export interface EditedCell {
  readonly row: number;
  /** Of its column, as the table has it. */
  readonly name: string;
  /** What its row is about. */
  readonly about: string;
  readonly value: ReportCell;
}
