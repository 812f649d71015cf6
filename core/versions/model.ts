import type { TableKind } from "../domain/table";
import type { Meaning, ValueKind } from "../domain/value-kind";
import type { ReportCell, ReportColumn } from "../tables/report";

/** Cells under a header, as they were when the version was kept; blank is "". */
export interface KeptCells {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

/** An input table. */
export interface KeptTable extends KeptCells {
  readonly kind: TableKind;
}

/** A result, under the name of the function that gives it, with what its columns are. */
export interface KeptReport {
  readonly name: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: KeptCells["rows"];
}

/** What the results were worked out with, beside the tables. */
export interface Basis {
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Productive hours per fte and year. */
  readonly norm?: number | undefined;
  /** The day up to which progress counts, as 2026-11-27. */
  readonly day?: string | undefined;
}

/** Inputs and results at one moment. */
export interface VersionContent {
  readonly format: typeof FORMAT;
  readonly basis: Basis;
  readonly tables: readonly KeptTable[];
  readonly reports: readonly KeptReport[];
}

/** Raised when what is stored changes its shape: an older add-in then says so, and reads nothing wrong. */
export const FORMAT = 2;

/** A column of either version; `id` is the same for the same column, whatever its header says in each. */
export interface ComparedColumn {
  readonly id: string;
  readonly name: string;
  /** What its values are; undefined where nothing is known of them. */
  readonly meaning: Meaning | undefined;
  /** What the value of a row is, where that differs from the others; by the place of the row in either version. */
  readonly byRow: Readonly<Record<Side, ReportColumn["byRow"]>>;
  readonly only?: Side | undefined;
}

export type Side = "before" | "after";

/** What a value of a column is, in one row of one of the versions. */
export function meaningAt({ meaning, byRow }: Pick<ComparedColumn, "meaning" | "byRow">, side: Side, row: number): Meaning | undefined {
  const kind: ValueKind | undefined = byRow[side]?.[row];
  return kind === undefined ? meaning : { ...meaning, kind };
}

/** A row that only one of the versions has: its cells by the columns of the comparison, and its place among the rows there, from 0. */
export interface LoneRow {
  readonly cells: readonly ReportCell[];
  readonly place: number;
}

/** A row of both; `cells` as it is in the later version. */
export interface ChangedRow {
  readonly cells: readonly ReportCell[];
  readonly places: Readonly<Record<Side, number>>;
  readonly changes: readonly CellChange[];
}

export interface CellChange {
  /** Which of the columns. */
  readonly column: number;
  readonly before: ReportCell;
  readonly after: ReportCell;
  /** after - before, where both are numbers. */
  readonly difference: number | undefined;
}

export type Subject =
  | { readonly of: "table"; readonly kind: TableKind }
  | { readonly of: "report"; readonly name: string };

/** One table or result of two versions, side by side. Rows stand in the order of their sheet. */
export interface TableComparison {
  readonly subject: Subject;
  /** As users know it: Opgaven, STAPELING. */
  readonly name: string;
  /** Set where only one of the versions has it. */
  readonly only?: Side | undefined;
  readonly columns: readonly ComparedColumn[];
  /** Which of the columns name a row. */
  readonly key: readonly number[];
  readonly added: readonly LoneRow[];
  readonly removed: readonly LoneRow[];
  readonly changed: readonly ChangedRow[];
  /** How many rows are the same. */
  readonly same: number;
}

export interface BasisChange {
  readonly of: keyof Basis;
  readonly before: number | string | undefined;
  readonly after: number | string | undefined;
}

export interface Comparison {
  readonly basis: readonly BasisChange[];
  readonly tables: readonly TableComparison[];
  readonly totals: Totals;
}

/** How many tables and results there are, how many of them differ, and in how many rows. */
export interface Totals {
  readonly parts: number;
  readonly differing: number;
  readonly added: number;
  readonly removed: number;
  readonly changed: number;
}
