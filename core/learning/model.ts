import type { NormColumn } from "../domain/tables";

/** How a norm varies: by proportions (costs, hours: on the scale of logarithms), or by differences. */
export type Scale = "ratio" | "difference";

/** How the variance between areas is estimated: Paule-Mandel, restricted maximum likelihood, DerSimonian-Laird. */
export type Method = "PM" | "REML" | "DL";

/** What one area showed of a norm: its rows that count, in sheet order, one place each. */
export interface ObservedArea {
  readonly name: string;
  /** In the table Waarnemingen; header = 1. */
  readonly rows: readonly number[];
  /** Per unit, in the prices of their own level. */
  readonly values: readonly number[];
  /** Standard errors in the unit of the values; undefined: none is known. */
  readonly errors: readonly number[] | undefined;
  /** The years whose prices these are; undefined: they are not indexed. */
  readonly priceLevels: readonly number[] | undefined;
}

/** What is known of one norm. */
export interface ObservedNorm {
  readonly name: string;
  readonly scale: Scale;
  readonly unit: string | undefined;
  /** In order of their first row that counts; every one has rows. */
  readonly areas: readonly ObservedArea[];
  /** Areas with only rows that do not count. */
  readonly uncounted: readonly string[];
  /** What the plan reckons with. */
  readonly used: UsedNorm | undefined;
}

/** A row of Normen. */
export interface UsedNorm {
  readonly row: number;
  readonly name: string;
  readonly scale: Scale;
  readonly value: number;
  /** Undefined: that of the result. */
  readonly priceLevel: number | undefined;
  /** Names of tasks, as split at `;`. */
  readonly countsFor: readonly string[];
  readonly column: NormColumn | undefined;
  readonly unit: string | undefined;
}

/** A value per area on the scale of the norm, and the variance of its error. */
export interface AreaValues {
  /** The same in the unit of the norm. */
  readonly measured: readonly number[];
  readonly values: readonly number[];
  /** All 0 (nothing tells chance from differences), or all above 0. */
  readonly variances: readonly number[];
  /** The variance between projects within an area; 0 with standard errors. */
  readonly within: number;
}

/** The areas of one norm together: y_i ~ N(theta_i, v_i), theta_i ~ N(mean, between). */
export interface Pooled {
  readonly mean: number;
  /** The variance between areas (tau²). */
  readonly between: number;
  /** Of the mean, by Hartung and Knapp, never below the plain one. */
  readonly variance: number;
}

/** A value with its bounds, in the unit of the norm; undefined where nothing can be said. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is learned for an area, a new area, or all together. */
export interface Learned {
  /** The typical value: the median. */
  readonly learned: number;
  readonly interval: Interval | undefined;
  /** The mean per unit: what a budget of many projects should hold. */
  readonly expected: number;
}

export type Verdict = "ample" | "tight" | "within";

export interface LearnedArea {
  readonly name: string;
  /** How many rows count. */
  readonly observations: number;
  readonly measured: number | undefined;
  readonly learned: Learned | undefined;
  /** How much its own measurements weigh, 0-1; the rest is the system's. */
  readonly ownWeight: number | undefined;
  readonly verdict: Verdict | undefined;
  /** It stands out: what the norm would be without it. */
  readonly without: number | undefined;
}

/** Why a norm says less than it could. */
export type NormRemark = "noObservations" | "noSpread" | "oneArea" | "veryUncertain" | "uncertain" | "noDifference";

export interface LearnedNorm {
  readonly norm: ObservedNorm;
  /** The year whose prices the results are in. */
  readonly priceLevel: number | undefined;
  readonly areas: readonly LearnedArea[];
  readonly newArea: Learned | undefined;
  readonly system: Learned | undefined;
  /** Chance and differences cannot be told apart: no area learns. */
  readonly inseparable: boolean;
  /** Standard deviation between areas, on the scale of the norm. */
  readonly between: number | undefined;
  /** Cochran's Q, and the share of it that chance does not explain (I²). */
  readonly heterogeneity: { readonly q: number; readonly share: number } | undefined;
  /** The norm in use, in the prices of the result. */
  readonly inUse: number | undefined;
  readonly verdict: Verdict | undefined;
  readonly remarks: readonly NormRemark[];
}
