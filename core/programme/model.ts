import type { Cents } from "../numbers/cents";
import type { Payable, Source } from "../funding";
import type { HireOffer } from "../supply";

/** What a measure yields for a goal. */
export interface Yield {
  /** In the table Opbrengsten; header = 1. */
  readonly row: number;
  /** Position in `Case.goals`. */
  readonly goal: number;
  /** In the goal's unit, for the whole measure. */
  readonly amount: number;
  /** Years after completion. */
  readonly delay: number;
}

/** What a whole measure costs when it starts in some year. */
export interface Start {
  readonly year: number;
  /** Cents per year, in the order of the years asked. */
  readonly incidental: readonly Cents[];
  readonly structural: readonly Cents[];
  /** Hours per year, in the order of `Measure.effort`. */
  readonly hours: readonly (readonly number[])[];
}

export interface Measure {
  /** In the table Maatregelen; header = 1. */
  readonly row: number;
  readonly name: string;
  readonly payable: Payable;
  readonly duration: number;
  /** The year whose prices its costs were given in. */
  readonly priceLevel: number;
  /** The starts that are allowed, earliest first. Of a measure that is running or done: the one, before the first year asked. */
  readonly starts: readonly Start[];
  /** Only as a whole, at one start; else in parts, of which all together are `leastShare` at least, or nothing. */
  readonly whole: boolean;
  readonly leastShare: number;
  readonly locked: "in" | "out" | undefined;
  /** Started before the first year asked. */
  readonly running: boolean;
  /** Positions in `Case.measures` of what it waits for, in the order of the sheet. */
  readonly after: readonly number[];
  /** Of the measures with the same word at most one. */
  readonly group: string | undefined;
  readonly yields: readonly Yield[];
  /** Positions in `Case.roles`; rows in the table Inzet, header = 1. */
  readonly effort: readonly { readonly row: number; readonly role: number; readonly hours: number }[];
  readonly hectares: number;
  /** Positions in `Case.lots` of the land that it may take. */
  readonly lots: readonly number[];
  /** The types that it names, or all: for when there is no such land. */
  readonly landType: string;
  /** Euros in prices of the first year, unrounded: once, and per year. */
  readonly costNow: number;
  readonly structuralNow: number;
}

export interface Goal {
  /** In the table Opgaven; header = 1. */
  readonly row: number;
  readonly name: string;
  readonly area: string | undefined;
  readonly priority: number;
  /** 0: met from the start; undefined: nothing was filled in, and nothing yields for it. */
  readonly size: number | undefined;
  /** undefined only where nothing yields for it. */
  readonly year: number | undefined;
}

export interface Role {
  readonly name: string;
  /** Hours of own staff per year, and whose they are: rows in the table Bezetting, header = 1. */
  readonly own: readonly number[];
  readonly staff: readonly { readonly row: number; readonly organisation: string; readonly hours: readonly number[] }[];
  /** Who can be hired per year, cheapest first. */
  readonly hire: readonly (readonly HireOffer[])[];
  /** What one fte works in a year; undefined where nothing says so. */
  readonly hoursOfFte: number | undefined;
}

/** Land of one type in an area. */
export interface Lot {
  readonly area: string;
  readonly type: string;
  readonly hectares: number;
}

/** Two measures that may lie on the same land: at most so many hectares, when both are chosen whole. */
export interface Pair {
  readonly one: number;
  readonly other: number;
  readonly hectares: number;
}

/** Everything that a programme is chosen from, and within. Measures, goals, roles and lots stand in the order of their names. */
export interface Case {
  readonly years: readonly number[];
  readonly measures: readonly Measure[];
  readonly goals: readonly Goal[];
  readonly sources: readonly Source[];
  readonly roles: readonly Role[];
  /** Hours there are bind; without them measures may ask what they like. */
  readonly peopleBind: boolean;
  /** undefined: land does not bind. */
  readonly lots: readonly Lot[] | undefined;
  readonly pairs: readonly Pair[];
  /** The most linear models that a search may solve. */
  readonly effort: number | undefined;
}

/** What was chosen of a measure: parts of a million that start in one of its starts. */
export interface Part {
  /** Position in `Measure.starts`. */
  readonly start: number;
  /** Above 0, at most 1.000.000. */
  readonly millionths: number;
}

/** The chosen parts per measure, earliest start first; none: not chosen. */
export type Choice = readonly (readonly Part[])[];

export const WHOLE = 1_000_000;
