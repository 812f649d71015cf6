import type { Sign } from "../domain/signs";
import type { Dimension } from "../domain/wellbeing";

/** A figure of an indicator in an area and a year. */
export interface Observation {
  readonly area: string;
  readonly year: number;
  /** In the unit of the indicator. */
  readonly value: number;
  /** Half the width of its 95 % interval. */
  readonly margin: number | undefined;
}

/** All that is known of one indicator. */
export interface Indicator {
  readonly name: string;
  readonly dimension: Dimension;
  readonly theme: string | undefined;
  readonly unit: string | undefined;
  readonly favourable: "higher" | "lower";
  /** In the order of the sheet. */
  readonly observations: readonly Observation[];
}

/** The monitor: indicators and areas, each in the order in which they come up. */
export interface Monitor {
  readonly indicators: readonly Indicator[];
  readonly areas: readonly string[];
}

export type Colour = "green" | "grey" | "red";
export type Arrow = "up" | "down" | "level";
export type Certainty = "high" | "middle" | "low";

/** What one measure does to one indicator, for one group in one area. */
export interface Effect {
  /** The measure or the task. */
  readonly measure: string;
  readonly indicator: string;
  /** An amount in the indicator's unit, or whether it is better or worse for wellbeing. */
  readonly effect: number | Sign;
  /** Undefined: everybody, a group of its own. */
  readonly group: string | undefined;
  readonly area: string | undefined;
  readonly term: Dimension | undefined;
  readonly certainty: Certainty;
}

/** A set of measures, each with the share in which it is taken. */
export interface Variant {
  readonly name: string;
  readonly shares: readonly { readonly measure: string; readonly share: number }[];
}

/** What measures do to wellbeing, and in which sets they come. */
export interface VariantsQuestion {
  readonly effects: readonly Effect[];
  readonly variants: readonly Variant[];
  /** Undefined without Indicatoren. */
  readonly monitor: Monitor | undefined;
}
