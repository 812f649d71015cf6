import type { Finding } from "../../domain/findings";
import { nameKey } from "../../domain/name";
import type { ValueKind } from "../../domain/value-kind";
import type { Means, Overview } from "../model";
import type { OneOfFive } from "../five-means";

/** What a slider may turn. `money`: all general sources; `stop`: a source, so many years earlier; `tasks`: all goals; `costs`: what all of them cost. */
export const leverKinds = ["money", "source", "stop", "land", "role", "tasks", "task", "costs", "cost", "index"] as const;
export type LeverKind = (typeof leverKinds)[number];

/** In which a slider counts: per cent of what it is, percentage points, years, or what the cell holds. */
export type LeverUnit = "percent" | "points" | "years" | "hectares" | "fte";

/** A slider: at 0 all is as it is. */
export interface Lever {
  readonly id: string;
  readonly of: LeverKind;
  /** The source, kind of land, role or task; undefined: all of them. */
  readonly name?: string | undefined;
  readonly unit: LeverUnit;
  readonly least: number;
  readonly most: number;
  readonly step: number;
  /** What it turns, as it is, over all its rows and years; undefined where that is no single amount. */
  readonly now?: { readonly amount: number; readonly kind: ValueKind; readonly unit?: string | undefined } | undefined;
  /** Of a source that stops earlier: the years in which it gives something. */
  readonly years?: readonly number[] | undefined;
  /** On how many rows of its table it works. */
  readonly rows: number;
}

/** By what it turns, not by where it stands: it stays itself when rows move. With its unit where that can change: 50 ha is not 50 %. */
export const leverId = (of: LeverKind, name?: string, unit?: LeverUnit): string =>
  [of, name === undefined ? "" : ` ${nameKey(name)}`, unit === undefined ? "" : ` (${unit})`].join("");

/** Where a slider stands. */
export interface Move {
  readonly lever: string;
  readonly value: number;
}

/** What is tried: sliders, or a variant of Wijzigingen. */
export type Attempt = { readonly moves: readonly Move[] } | { readonly variant: string };

/** A figure as it is, as it would be, and how they differ; undefined where it is not known. */
export interface Difference {
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** after - before; 0 where nobody would see it in the digits that are shown. */
  readonly difference: number | undefined;
}

/** What of a means changes: the part of what is asked that it carries (0-1), and what falls short, in hectares, euros or hours. */
export interface MeansChange {
  readonly means: Means;
  readonly served: Difference;
  readonly short: Difference;
}

/** What a task gets of its scarcest means (0-1), and which that is. */
export interface TaskChange extends Difference {
  readonly task: string;
  readonly area: string | undefined;
  readonly weakest: { readonly before: OneOfFive | undefined; readonly after: OneOfFive | undefined };
}

/** Two states of the same area side by side. */
export interface OverviewChange {
  readonly before: Overview;
  readonly after: Overview;
  readonly means: readonly MeansChange[];
  /** Those that change, most first. */
  readonly tasks: readonly TaskChange[];
  /** How many tasks there are. */
  readonly asked: number;
}

/** A row of Wijzigingen, by the keys of its columns. */
export type WrittenChange = Readonly<Partial<Record<"variant" | "table" | "rows" | "column" | "factor" | "plus" | "value" | "drop" | "note", string | number>>>;

export interface WhatIfAnswer {
  /** Undefined where the tables do not allow it: `problems` says why. */
  readonly change: OverviewChange | undefined;
  /** The rows of Wijzigingen that say the same, without the name of a variant. */
  readonly rows: readonly WrittenChange[];
  readonly problems: readonly Finding[];
}
