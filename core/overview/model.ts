import type { MoneyAtAGlance } from "../balance";
import type { People } from "../capacity";
import type { Finding } from "../domain/findings";
import type { TableKind } from "../domain/table";
import type { LandAnswer } from "../stacking";
import type { Cells } from "../tables";

/** A table of the workbook, recognised by its header. */
export interface SourceTable {
  readonly kind: TableKind;
  readonly cells: Cells;
}

export type { MoneyAtAGlance as MoneyAnswer } from "../balance";
export type { People as PeopleAnswer } from "../capacity";
export type { LandAnswer, LandChoice, LandOutcome, LandTask, SharedPair } from "../stacking";

export const allMeans = ["land", "money", "people"] as const;
export type Means = (typeof allMeans)[number];

/** How many of them there are up to and with this one: the answers come in this order. */
export const stepOf = (means: Means): number => allMeans.indexOf(means) + 1;

/** The weakest means: the lowest share of the ambition that it carries (0-1); undefined where nothing falls short. */
export interface Bottleneck {
  readonly means: Means;
  readonly share: number;
}

export interface Overview {
  /** The areas that the tables name, in sheet order. */
  readonly areas: readonly string[];
  /** The chosen one; undefined = all together. */
  readonly area: string | undefined;
  readonly land?: LandAnswer | undefined;
  /** The chosen area's part: the sources serve all areas together. */
  readonly money?: MoneyAtAGlance | undefined;
  /** Of all areas together: the people serve them all. */
  readonly people?: People | undefined;
  /** The part of what is asked that each means carries (0-1), of those that have an answer. */
  readonly served: Readonly<Partial<Record<Means, number>>>;
  readonly bottleneck?: Bottleneck | undefined;
  readonly problems: readonly Finding[];
  /** What was read on an assumption, once per kind and column. */
  readonly remarks: readonly Finding[];
  /** On how many of these each answer rests. */
  readonly remarked: Readonly<Partial<Record<Means, number>>>;
  /** Which tables a question lacks (kinds). */
  readonly missing: readonly { readonly means: Means; readonly tables: readonly TableKind[] }[];
}

export interface OverviewOptions {
  readonly area?: string | undefined;
  /** Years; default for money: the year columns of Middelen; for people: the years in which there is work. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Productive hours per fte and year. No silent default: without it every row of Bezetting must have its own. */
  readonly norm?: number | undefined;
}
