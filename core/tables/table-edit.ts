import type { TableKind } from "../domain/table";
import type { ReportCell } from "./report";

/** What is to be another value in a table of the workbook: rows count from its header, which is 1. */
export interface TableEdit {
  readonly kind: TableKind;
  readonly cells: readonly EditedCell[];
  /** Rows of which everything is to go. */
  readonly cleared: readonly { readonly row: number; readonly about: string }[];
  /** Rows to come. */
  readonly added: readonly { readonly about: string; readonly cells: readonly { readonly column: number; readonly name: string; readonly value: ReportCell }[] }[];
  /** Columns that are not there any more, by their names. */
  readonly lost: readonly string[];
  /** What stays as it is: columns of which the amounts cannot be written in the unit of now, and rows that add up others. */
  readonly kept: readonly { readonly about: string; readonly why: "scale" | "total" }[];
  /** The rows that add up others: a row to come that stands below one would be outside it. */
  readonly totals: readonly number[];
}

export interface EditedCell {
  readonly row: number;
  /** Of the cells of the table, from 0: two columns may have one name. */
  readonly column: number;
  /** Of its column, as the table has it. */
  readonly name: string;
  /** What its row is about. */
  readonly about: string;
  readonly value: ReportCell;
}
