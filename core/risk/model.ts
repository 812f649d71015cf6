import type { Cents } from "../numbers/cents";

/** Whether and how often something happens within the horizon: at most once, or any number of times (Poisson with this mean). */
export type Occurrence = { readonly kind: "once"; readonly chance: number } | { readonly kind: "often"; readonly mean: number };

/** What it costs each time, in cents, perhaps with a fraction where a range counts several years; least <= mode <= most. */
export type Amount =
  | { readonly shape: "fixed"; readonly most: Cents }
  | { readonly shape: "uniform"; readonly least: number; readonly most: number }
  | { readonly shape: "triangular" | "pert"; readonly least: number; readonly mode: number; readonly most: number };

/** What may be lost to one risk within the horizon. */
export interface Loss {
  readonly occurrence: Occurrence;
  readonly amount: Amount;
}

/** What remains of a risk after its control. */
export interface Control {
  readonly name: string | undefined;
  /** As `Risk.loss`. */
  readonly loss: Loss;
  readonly cost: Cents | undefined;
}

/** The words by which risks may be taken together. */
export type Grouping = "owner" | "task" | "area" | "programme";

/** A row of Risicos. */
export interface Risk extends Readonly<Record<Grouping, string | undefined>> {
  /** In the table; header = 1. */
  readonly row: number;
  readonly name: string;
  readonly nature: "incidental" | "structural";
  /** How often the amount counts: 1 for an incidental risk. */
  readonly years: number;
  /** The amounts as they stand there: of a structural risk per year. */
  readonly loss: Loss;
  readonly control: Control | undefined;
}

/** How two risks depend: the correlation of their normal scores; `one` and `other` are places in a list, `one` the smaller. */
export interface Correlation {
  readonly one: number;
  readonly other: number;
  readonly value: number;
}

/** How is drawn where risks depend. */
export interface Sampling {
  readonly draws: number;
  readonly seed: number;
}

/** The register as it is read. */
export interface Register {
  readonly risks: readonly Risk[];
  /** By what the correlations had to be multiplied to be possible together: 1 for most registers. */
  readonly scale: number;
  /** Other than 0, and scaled. */
  readonly correlations: readonly Correlation[];
  readonly sampling: Sampling;
}

/** Losses that are added up, each with the name of its stream of draws. */
export interface Portfolio extends Sampling {
  readonly names: readonly string[];
  readonly losses: readonly Loss[];
  readonly correlations: readonly Correlation[];
}

export type Method = "exact" | "grid" | "simulation";

/** The distribution of a sum of losses, in cents. */
export interface Distribution {
  readonly method: Method;
  /** The smallest amount that is not exceeded with this chance. */
  percentile(certainty: number): Cents;
  /** Between which amounts it lies: 95 % of a simulation, two cells of a grid. */
  interval(certainty: number): readonly [low: Cents, high: Cents];
  /** How far it may be off: nothing, two cells of the grid, or the standard error of the simulation. */
  error(certainty: number): Cents;
}

/** Losses that are looked at together: with places in the portfolio. */
export type Group = readonly number[];

/** What makes up a percentile. */
export interface Shares {
  /** Per loss its mean over the outcomes around the percentile, not scaled. */
  readonly means: readonly number[];
  /** Per group the percentile of all others. */
  readonly without: readonly Cents[];
  /** Per group the percentile with only its controls taken; where it has none: undefined. */
  readonly controlled: readonly (Cents | undefined)[];
  /** With all controls taken; undefined when there is none. */
  readonly allControlled: Cents | undefined;
}

/** A way of working out a distribution, and what makes it up. */
export interface Engine extends Distribution {
  /** @param controlled per loss what remains after its control; undefined: it has none. */
  shares(certainty: number, groups: readonly Group[], controlled: readonly (Loss | undefined)[]): Shares;
}
