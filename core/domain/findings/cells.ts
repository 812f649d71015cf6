import type { Hint, Reading } from "../column";
import type { Nothing } from "./nothing";

/** How a cell or an argument is to be filled: by its kind, out of a list of words, or as its column says. */
export interface Wanted {
  readonly of: "cell" | "argument";
  readonly kind: Reading;
  readonly choices?: readonly string[] | undefined;
  readonly hint?: Hint | undefined;
}

interface Limit {
  readonly limit: number;
  readonly wants: Wanted;
}

/** What can be wrong with one cell, or with an argument. */
export interface CellCodes {
  readonly blank: { readonly wants: Wanted };
  readonly notOfKind: { readonly wants: Wanted };
  readonly notWhole: { readonly wants: Wanted };
  readonly below: Limit;
  readonly notAbove: Limit;
  readonly above: Limit;
  readonly notBelow: Limit;
  readonly implausibleRate: Nothing;
  /** 12 where 12% is meant. */
  readonly shareInPercent: { readonly percent: number };
  /** Of euros, hectares or hours. */
  readonly percentageOfAmount: Nothing;
  readonly errorCell: Nothing;
  /** Two ways to write what may be meant. */
  readonly twoMeanings: { readonly thousands: string; readonly decimals: string };
  readonly notOneValue: Nothing;
}

/** A limit that is no smallest or largest value: its code is the message of the zod issue. */
export type OwnLimit = "implausibleRate";
