import type { Nothing } from "./nothing";

/** What can be wrong in Onzekerheden, and between it and what it makes uncertain. */
export interface FuturesCodes {
  readonly nameOfIndex: Nothing;
  readonly onlySourcesStop: Nothing;
  readonly stopsWithoutChance: Nothing;
  readonly rangeOfStop: Nothing;
  readonly rangeNeedsBoth: { readonly other: string };
  readonly uncertaintyTwice: { readonly earlier: number };
  /** A source, or a role: a problem. */
  readonly unknownUncertain: { readonly nearest: string | undefined };
  /** A remark: it may be a measure, and the question is about tasks; or the other way around. */
  readonly uncertainElsewhere: { readonly nearest: string | undefined };
  /** A remark: this question knows nothing of hours, staff or yields, or prices stay as they are. */
  readonly uncertainUnused: Nothing;
  /** A rate below 0 times this factor makes prices nothing. */
  readonly pricesToNothing: { readonly year: number };
  /** No row that the question is about. */
  readonly nothingUncertain: { readonly about: readonly string[] };
}
