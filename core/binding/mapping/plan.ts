import type { Column } from "../../domain/column";
import type { Finding } from "../../domain/findings";
import type { InputTable, TableKind } from "../../domain/table";
import type { Operation } from "../rules/rule";
import type { HeaderName } from "./header-names";
import type { YearColumns, YearGroup } from "./years";

/** Where a field comes from; columns count from 0. */
export type FieldOrigin =
  | { readonly by: "column"; readonly column: number }
  | { readonly by: "sum"; readonly parts: readonly { readonly column: number; readonly minus: boolean }[] }
  /** Columns and texts after each other; one text alone is a fixed value. `[kop]` in a text is the header that became a row. */
  | { readonly by: "join"; readonly parts: readonly (number | string)[]; readonly between: string }
  | { readonly by: "headings" }
  /** Of columns that become rows: what their header says, and their cell. */
  | { readonly by: "acrossHeader" }
  | { readonly by: "acrossCell" };

/** What is done with a value after it was fetched. */
export type Step = Extract<Operation, { readonly does: "factor" } | { readonly does: "words" } | { readonly does: "fillDown" }>;

export interface FieldPlan {
  /** The key of the column in the table, or the typed name of what only chooses rows. */
  readonly key: string;
  readonly header: string;
  /** Undefined for what is no column of the table. */
  readonly column: Column | undefined;
  readonly origin: FieldOrigin;
  readonly steps: readonly Step[];
  readonly byRule: boolean;
}

/** Years that stand in columns. */
export interface YearPlan extends YearColumns {
  readonly steps: readonly Step[];
}

/** Columns that become rows: one by one, or in groups of years. */
export type Unpivot =
  | { readonly columns: readonly number[]; readonly groups?: undefined }
  | { readonly groups: readonly YearGroup[]; readonly columns?: undefined };

/** Years that stand in rows: the column with the year, and the one with the amount. */
export interface Pivot {
  readonly year: number;
  readonly amount: number;
}

/** Which column of the range feeds which field, once the header is known. */
export interface Plan {
  readonly kind: TableKind;
  readonly table: InputTable;
  readonly names: readonly HeaderName[];
  /** Fields of the table in its own order, then what only chooses rows. */
  readonly fields: readonly FieldPlan[];
  readonly years: readonly YearPlan[];
  /** What is done with amounts of years, wherever they come from. */
  readonly yearSteps: readonly Step[];
  readonly unpivot: Unpivot | undefined;
  readonly pivot: Pivot | undefined;
  /** Columns whose names the table itself decides: kinds of land, rates and their weights. */
  readonly further: readonly number[];
  readonly onlyColumns: readonly Choice<number>[];
  readonly onlyFields: readonly Choice<string>[];
  readonly sumPer: readonly string[] | undefined;
  /** Two columns for one field, kinds of years that are left out, and rules that cannot be followed. */
  readonly findings: readonly Finding[];
  /** What the table needs and the range does not have, by the names of the columns. */
  readonly missing: readonly string[];
}

/** Rows that are kept for what they hold in a column or field. */
export interface Choice<Where> {
  readonly where: Where;
  readonly texts: readonly string[];
  readonly others: boolean;
}

/** The field by which rows of a table are told apart. */
export function keyField({ kind, columns }: InputTable): string {
  if (kind === "bezetting") return "role";
  return Object.entries(columns).find(([, { required }]) => required)?.[0] ?? Object.keys(columns)[0]!;
}

/** The columns of the range that an origin looks at. */
export function columnsOf(origin: FieldOrigin): readonly number[] {
  switch (origin.by) {
    case "column": return [origin.column];
    case "sum": return origin.parts.map(({ column }) => column);
    case "join": return origin.parts.filter((part) => typeof part === "number");
    default: return [];
  }
}
