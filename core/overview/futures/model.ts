import type { Amount } from "../../risk/model";

/** A row of Onzekerheden that counts, as its draws take it. */
export interface Uncertainty {
  /** In the table; header = 1. */
  readonly row: number;
  readonly factor: Amount;
  /** With this chance it applies, else the factor is 1; undefined: always. */
  readonly chance: number | undefined;
  /** The first year it applies; -Infinity: all. */
  readonly from: number;
  /** Position in `Draws.draws`. */
  readonly draw: number;
}

/** One number in 0..1 per future, which rows of the same Groep share. */
export interface Draw {
  /** Its stream of random numbers. */
  readonly key: string;
  /** As users know it: Groep, else Betreft and Naam. */
  readonly name: string;
  /** Some row of it can turn out in more than one way. */
  readonly varies: boolean;
}

/** What draws are made of: rows, the draws that they take, how many futures and from which seed. */
export interface Futures {
  readonly rows: readonly Uncertainty[];
  readonly draws: readonly Draw[];
  readonly count: number;
  readonly seed: number;
}

/** The rows (positions in `Futures.rows`) that an amount is multiplied by, with the year from which each applies. */
export type Factors = readonly number[];

/** Hears how far the work is: a share of it (0-1). */
export type Hear = (done: number) => void;
