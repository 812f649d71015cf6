/** A column of the range as a rule names it. */
export interface ColumnSource {
  readonly of: "column";
  readonly name: string;
  /** `kolom 3`: its place within the range, from 1, where no column has that name. */
  readonly place?: number | undefined;
  /** It is subtracted. */
  readonly minus?: true | undefined;
}

/** A text for every row; `[kop]` in it is the header of the column that became a row. */
export interface TextSource {
  readonly of: "text";
  readonly text: string;
}

export type Source = ColumnSource | TextSource;

/** Blank in Komt uit: goes on with what an earlier rule made. */
export type From = readonly Source[] | "all" | "headings";

/** One of ours for one of theirs; `*` in theirs is any text. */
export interface OtherWord {
  readonly ours: string;
  readonly theirs: string;
}

export type Operation =
  | { readonly does: "take" | "sum" | "unpivot" | "pivot" }
  /** An empty cell takes the one above. */
  | { readonly does: "fillDown" }
  | { readonly does: "join"; readonly between: string }
  /** `only`: in the rows whose key field is one of these; none: in all. */
  | { readonly does: "factor"; readonly factor: number; readonly only: readonly string[] }
  | { readonly does: "words"; readonly words: readonly OtherWord[] };

/** A stretch of rows within the range, from 1; without a last one to the end. */
export interface Rows {
  readonly first: number;
  readonly last: number | undefined;
}

/** What one row of Koppelregels says. */
export type Saying =
  | { readonly about: "field"; readonly fields: readonly string[]; readonly from: From; readonly operation: Operation }
  | { readonly about: "leaveOut"; readonly field: string }
  | { readonly about: "transpose" }
  | { readonly about: "header"; readonly rows: Rows }
  | { readonly about: "body"; readonly rows: Rows }
  | { readonly about: "skip"; readonly rows: readonly Rows[] }
  | { readonly about: "count"; readonly rows: readonly Rows[] }
  /** Only the rows with one of these texts in a column or field, or all others. */
  | { readonly about: "only"; readonly name: ColumnSource; readonly texts: readonly string[]; readonly others: boolean }
  | { readonly about: "sumPer"; readonly keys: readonly string[] };

/** A rule, and the row of Koppelregels that it stands in. */
export type Rule = Saying & { readonly at: number };

/** A row of Koppelregels as people read and type it. */
export interface WrittenRule {
  readonly field: string;
  readonly from: string;
  readonly operation: string;
}

export type About<A extends Rule["about"]> = Extract<Rule, { readonly about: A }>;

/** The rules about one thing, in their order. */
export const rulesAbout = <A extends Rule["about"]>(rules: readonly Rule[], about: A): About<A>[] => rules.filter((rule): rule is About<A> => rule.about === about);
