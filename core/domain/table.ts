import type { Check } from "./check";
import type { Column, Columns } from "./column";
import type { ValuesOf } from "./row";

/** The kinds of input table (soort), by the name that users give to CONTROLE. */
export const tableKinds = [
  "opgaven", "grond", "combinaties", "middelen", "index", "begroting", "randvoorwaarden",
  "werk", "bezetting", "vervanging",
  "partijen", "afspraken", "gebieden", "arrangementen", "bijdragen", "metingen", "mijlpalen", "uitgaven",
  "maatregelen", "opbrengsten", "inzet",
  "risicos", "risicosamenhang", "weerstandscapaciteit", "onzekerheden",
  "balansposten",
  "investeringen", "wijzigingen",
  "voorwaarden",
  "indicatoren", "effecten", "varianten", "trajecten", "reacties", "besluiten", "bevoegdheden", "boodschappen", "jargon",
  "waarnemingen", "normen", "leervragen", "lessen",
] as const;
export type TableKind = (typeof tableKinds)[number];

/** Tables that are an argument beside another: no kind that CONTROLE asks for. */
export type ArgumentTable = "koppelregels" | "klassen" | "signaalwaarden";

/**
 * Columns whose names the table itself decides, beside the declared ones:
 * `years` one column per year, in euros; `landUse` hectares per kind of land;
 * `weighted` pairs of a rate `X` and its `Gewicht X`.
 */
export type Further = "none" | "years" | "landUse" | "weighted";

/** One input table, as data. */
export interface Table<C extends Columns = Columns, F extends Further = Further> {
  readonly kind: TableKind | ArgumentTable;
  /** The name as users see it, and the name of the Excel table in messages. */
  readonly name: string;
  readonly columns: C;
  readonly further: F;
  /** Lowest amount in a year column. */
  readonly least: number;
  /** Years that have been realised ("Rekening 2025") are read too; elsewhere such a column is left out. */
  readonly realisedYears: boolean;
  /** There may be no column of a year at all: a check says which rows need one. */
  readonly yearsOptional: boolean;
  /** A column of a state ("Stand 31-12-2025", "Ultimo 2025") is that year; elsewhere it is left out. */
  readonly stateYears: boolean;
  /** A row whose name is one of the choices of its first column is data, also when it is called a total. */
  readonly postsAreData: boolean;
  /** Headers under which nothing may stand here: what would say who somebody is. */
  readonly refusedColumns: readonly string[];
  /** What stands in its cells is never repeated in a message. */
  readonly confidential: boolean;
  /** Every row is a record: none is a total, a heading or a row of units, whatever it is called. */
  readonly rowsAreData: boolean;
  /** Names of rows that are worked out from the others: they are left out. */
  readonly results: RegExp | undefined;
  /** Of each group at least one column must be there ("further" stands for the columns of that sort). */
  readonly oneOf: readonly (readonly string[])[];
  /** What must hold within a row, or between the rows of this table. */
  readonly checks: readonly Check[];
}

interface FurtherValues {
  readonly none: unknown;
  /** Euros per year, in the order of the table's `years`; a blank cell is 0. */
  readonly years: { readonly amounts: readonly number[] };
  /** Hectares per kind of land, by the header; blank cells are left out. */
  readonly landUse: { readonly landUse: readonly { readonly name: string; readonly hectares: number }[] };
  /** Rates with their weights; a pair with both cells blank is left out. */
  readonly weighted: { readonly parts: readonly { readonly name: string; readonly rate: number; readonly weight: number }[] };
}

/** A record of a table; `row` counts in the range, header = 1. */
export type RowOf<T extends Table> =
  { readonly row: number } & ValuesOf<T["columns"]> & FurtherValues[T["further"]];

/** A table that a question is asked of. */
export type InputTable = Table & { readonly kind: TableKind };

export function table<const C extends Columns, const K extends Table["kind"], const F extends Further = "none">(
  declaration: { readonly kind: K; readonly name: string; readonly columns: C; readonly further?: F }
    & Partial<Pick<Table, "oneOf" | "checks" | "least" | "realisedYears" | "yearsOptional" | "stateYears" | "postsAreData" | "rowsAreData" | "refusedColumns" | "confidential" | "results">>,
): Table<C, F> & { readonly kind: K } {
  return {
    further: "none" as F, oneOf: [], checks: [], least: -Infinity, realisedYears: false, yearsOptional: false, stateYears: false, postsAreData: false,
    rowsAreData: false, refusedColumns: [], confidential: false, results: undefined, ...declaration,
  };
}

/** The columns with some made required. */
type Requiring<C extends Columns, K extends keyof C> = {
  readonly [P in keyof C]: P extends K ? (C[P] extends Column<infer Value> ? Column<Value, true> : never) : C[P];
};

/** The same table, read with another question in mind: more columns required, more checks. */
export function view<C extends Columns, F extends Further, Kind extends Table["kind"], const K extends keyof C & string = never>(
  base: Table<C, F> & { readonly kind: Kind }, more: {
    readonly required?: readonly K[];
    /** The cells of what is required may be blank all the same: a check says where not. */
    readonly mayBeBlank?: boolean;
  } & Partial<Pick<Table, "oneOf" | "checks">>,
): Table<Requiring<C, K>, F> & { readonly kind: Kind } {
  const required: readonly string[] = more.required ?? [];
  const columns = Object.fromEntries(Object.entries(base.columns).map(([key, column]) =>
    [key, required.includes(key) ? { ...column, required: true, mayBeBlank: more.mayBeBlank ?? false, always: more.mayBeBlank !== true } : column]));
  return {
    ...base,
    columns: columns as Requiring<C, K>,
    oneOf: [...base.oneOf, ...(more.oneOf ?? [])],
    checks: [...base.checks, ...(more.checks ?? [])],
  };
}
