import type { MoneyAtAGlance } from "../balance";
import type { People } from "../capacity";
import type { Finding, Reason } from "../domain/findings";
import type { TableKind } from "../domain/table";
import type { NormInDetail } from "../learning";
import type { LandAnswer } from "../stacking";
import type { Unit } from "../supply";
import type { Cells } from "../tables";

/** A table of the workbook, recognised by its header. */
export interface SourceTable {
  readonly kind: TableKind;
  readonly cells: Cells;
  /** What was found while it was read through a mapping, before it was this table. */
  readonly findings?: readonly Finding[] | undefined;
}

export type { MoneyAtAGlance as MoneyAnswer } from "../balance";
export type { People as PeopleAnswer } from "../capacity";
export type { LandAnswer, LandChoice, LandOutcome, LandTask, SharedPair } from "../stacking";

export const allMeans = ["land", "money", "people"] as const;
export type Means = (typeof allMeans)[number];
export const isMeans = (topic: Topic): topic is Means => (allMeans as readonly Topic[]).includes(topic);

/** Everything of which the overview says whether it is known. */
export const allTopics = [...allMeans, "knowledge", "instruments", "agreements", "programme", "risk", "learning", "wellbeing", "residents", "decisions", "publicReport"] as const;
export type Topic = (typeof allTopics)[number];

/** What is known of a topic. No answer is no answer: it says what is lacking. */
export type Standing =
  /** Nothing is asked yet: tables that are not there, and tables without a record. */
  | { readonly state: "notAsked"; readonly missing: readonly TableKind[]; readonly empty: readonly TableKind[] }
  /** How many problems stand in the way, and in which tables, by their names. */
  | { readonly state: "unreadable"; readonly problems: number; readonly tables: readonly string[] }
  /** What is filled in is right, and has no answer. */
  | { readonly state: "noAnswer"; readonly reason: Reason }
  /** On how many remarks the answer rests. */
  | { readonly state: "answered"; readonly remarks: number };

/**
 * What may be said of the whole: `short` something falls short, `enough` land, money and people are all known and nothing
 * does, `unknown` nothing does as far as is known, `nothing` nothing is filled in yet.
 */
export type Verdict = "short" | "enough" | "unknown" | "nothing";

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
  /** What areas teach, by the norm to tell first. */
  readonly learned?: NormInDetail | undefined;
  /** The part of what is asked that each means carries (0-1), of those that have an answer and of which something is asked. */
  readonly served: Readonly<Partial<Record<Means, number>>>;
  readonly bottleneck?: Bottleneck | undefined;
  readonly problems: readonly Finding[];
  /** What was read on an assumption, once per kind and column. */
  readonly remarks: readonly Finding[];
  readonly standing: Readonly<Record<Topic, Standing>>;
  readonly verdict: Verdict;
}

export interface OverviewOptions {
  readonly area?: string | undefined;
  /** Years; default for money: the year columns of Middelen; for people: the years in which there is work. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Productive hours per fte and year. No silent default: without it every row of Bezetting must have its own. */
  readonly norm?: number | undefined;
  /** How many years a structural risk counts that does not say so itself. No silent default, as with the norm. */
  readonly structural?: number | undefined;
  /** The day up to which agreements are judged (peildatum): a serial number, or a text such as 2026-11-25. */
  readonly day?: number | string | undefined;
}

/** What the user chooses beside the register: a certainty (0,5 up to 1), and over how many years. */
export interface RiskOptions {
  readonly certainty?: number | undefined;
  readonly years?: number | undefined;
}

export interface PeopleOptions extends OverviewOptions {
  /** Default: the period in which the work is planned. */
  readonly period?: Unit | undefined;
}
