import type { Nothing } from "./findings/nothing";

/** Of which part of a task the sentence speaks, in the unit of its subject. */
interface OfTask {
  readonly task: string;
  /** 1 = first. */
  readonly priority: number;
  /** The part of what it asks that it gets, 0-1. */
  readonly served: number;
}

interface OfShortage extends OfTask {
  /** The years in which it falls short for this reason. */
  readonly years: readonly number[];
  /** Euros that fall short for this reason, and in all. */
  readonly short: number;
  readonly of: number;
  /** The sources that the sentence is about, in sheet order. */
  readonly sources: readonly string[];
}

/** Tasks by class of priority: those of which nothing falls short, those of which something does, and the one that lacks most. */
interface ByPriority {
  readonly whole: readonly number[];
  readonly short: readonly number[];
  readonly task: string;
  /** What it lacks, in euros or hectares. */
  readonly lacks: number;
  /** How many tasks fall short. */
  readonly count: number;
}

interface YearCharge {
  readonly year: number;
  readonly charge: number;
}

/** Of what lines that add up the largest is, as a share of all; nothing else decides. */
interface Largest {
  readonly name: string;
  readonly share: number;
  readonly count: number;
}

/**
 * Why a figure is what it is: the rule, the limit or the priority that decided, and what its words need to know. Each sentence claims
 * no more than its parameters say; tests check them against the answers. Euros, hectares and hours; shares as fractions.
 */
export interface Whys {
  readonly largestPart: Largest;
  readonly oneLine: { readonly name: string };

  // Money
  /** `year` undefined: in every year. */
  readonly allCovered: { readonly year: number | undefined };
  readonly taskCovered: { readonly task: string; readonly priority: number; readonly year: number | undefined };
  /** Of what is covered, which may be less than what it costs. */
  readonly paidBy: Largest;
  /** No Oormerk admits it. */
  readonly noSource: OfTask & Pick<OfShortage, "short" | "of">;
  /** The sources that may pay it have nothing in these years. */
  readonly noMoney: OfShortage;
  /** What falls short stays, and the sources that may pay it are incidental. */
  readonly notStructural: OfShortage;
  /** All that these sources have in these years goes to tasks of these priorities; `free`: it is all the free money there is. `beside`: sources at their Maximaal aandeel. */
  readonly spentOn: OfShortage & { readonly priorities: readonly number[]; readonly free: boolean; readonly beside: readonly string[] };
  /** These sources are at their Maximaal aandeel, and no other source has money for it. */
  readonly shareFull: OfShortage;
  /** These reserves hold no more than their Minimum. */
  readonly mustStay: OfShortage & { readonly left: number };
  /** These sources carry money on, and spend it in later years on tasks of these priorities. */
  readonly keptFor: OfShortage & { readonly left: number; readonly later: readonly number[]; readonly priorities: readonly number[] };
  /** There is money left that may not go to it here. */
  readonly moneyLeft: OfShortage & { readonly left: number };
  readonly moneyByPriority: ByPriority;
  /** What more money would do: general money in a year, per euro. */
  readonly euroBuysNothing: { readonly year: number; readonly structural: boolean };
  readonly structuralEuroHelps: { readonly year: number; readonly covers: number };
  readonly sourceBuysNothing: { readonly source: string; readonly year: number; readonly because: "paid" | "structural" | "share" | "priority" };
  /** The ambition that the money can carry, and its limit. */
  readonly ambitionRoom: { readonly factor: number; readonly largest: boolean };
  readonly ambitionNothing: { readonly task: string };
  /** `step` euros more of a source (undefined: free, structural money) in a year make it `then`. */
  readonly ambitionLimit: { readonly source: string | undefined; readonly year: number; readonly step: number; readonly then: number };
  readonly ambitionTogether: { readonly years: readonly number[] };

  // Land
  readonly allFits: Nothing;
  readonly taskFits: { readonly task: string; readonly priority: number };
  /** All land where it may lie is in use, by tasks of these priorities. */
  readonly landTaken: OfTask & { readonly types: readonly string[]; readonly hectares: number; readonly priorities: readonly number[] };
  /** There is no land where it may lie. */
  readonly noLandForTask: OfTask & { readonly types: readonly string[] };
  readonly landByPriority: ByPriority;
  readonly sharingSaves: { readonly gross: number; readonly needed: number };
  readonly nothingShared: Nothing;
  readonly pressureAbove: { readonly lacks: number };
  readonly pressureBelow: { readonly left: number };
  readonly landFree: Nothing;
  /** What one hectare more of a limit does: less shortage, or less land where nothing falls short. `area`: where several are looked at. */
  readonly oneHectare: { readonly area: string | undefined; readonly limit: string; readonly kind: "land" | "sharing"; readonly value: number; readonly short: boolean };
  readonly landLimit: { readonly type: string; readonly used: number; readonly hectares: number };
  readonly pairBinds: { readonly most: number };
  readonly pairHasRoom: { readonly shared: number; readonly most: number };
  readonly pairMore: { readonly gain: number };

  // People
  /** Of this role and in this period; undefined: of all, and in all. */
  readonly enoughPeople: { readonly role: string | undefined; readonly period: number | string | undefined };
  /** In these periods own people, stand-ins and hired people do less than is asked; `elsewhere`: hours own people stand in for other roles. */
  readonly tooFewHours: {
    readonly role: string; readonly periods: readonly (number | string)[]; readonly demand: number; readonly own: number; readonly standIns: number;
    readonly hired: number; readonly elsewhere: number;
  };
  readonly scarcestRole: { readonly role: string; readonly short: number; readonly of: number };
  readonly oneFte: { readonly role: string; readonly hours: number };
  readonly askedAbove: { readonly lacks: number };
  readonly askedBelow: { readonly left: number };
  readonly gainMost: { readonly role: string; readonly saved: number; readonly of: number };
  readonly noGain: { readonly alone: number };
  readonly stillShort: { readonly together: number };
  /** A plan: the busiest role and period, and the work packages there that cannot leave it. */
  readonly overloadMost: { readonly role: string; readonly period: number | string; readonly hours: number; readonly fixed: readonly string[]; readonly movable: number };
  readonly noOverload: Nothing;
  readonly nobodyThere: { readonly role: string; readonly period: number | string };
  readonly atMostWon: { readonly percent: number };

  // What it takes, and finance
  /** Free money that covers everything, of it structural, beside what falls short now. */
  readonly moneyNeeded: { readonly extra: number; readonly structural: number; readonly short: number };
  readonly landNeeded: { readonly hectares: number; readonly most: string | undefined };
  readonly peopleNeeded: { readonly fte: number; readonly most: string | undefined };
  /** Provinciewet art. 193: the budget year, the last year, and the first year from which on there is balance. */
  readonly structuralBalance: { readonly verdict: "now" | "later" | "no"; readonly budgetYear: number; readonly last: number; readonly since: number | undefined };
  readonly reserveLowest: { readonly reserve: string; readonly year: number; readonly closing: number; readonly minimum: number };
  readonly chargesPerYear: { readonly first: YearCharge; readonly highest: YearCharge };

  // Means, programme, agreements
  readonly conditionsLacking: { readonly names: readonly string[] };
  readonly conditionsThere: Nothing;
  readonly measuresFor: { readonly chosen: number; readonly count: number; readonly late: number };
  readonly passedDownLess: { readonly lacks: number; readonly unit: string | undefined };
  readonly passedDownMore: { readonly more: number; readonly unit: string | undefined };
  readonly passedDownSame: Nothing;
  readonly latestMeasured: Nothing;
  readonly weakestCounts: { readonly name: string };
}

export type Why = { readonly [W in keyof Whys]: { readonly code: W; readonly params: Whys[W] } }[keyof Whys];

/** `why("allFits")`, `why("pressureAbove", { lacks: 12 })` */
export function why<W extends keyof Whys>(code: W, ...[params]: keyof Whys[W] extends never ? [] : [params: Whys[W]]): Why {
  return { code, params: params ?? {} } as unknown as Why;
}
