import type { Nothing } from "./nothing";

/** What can be found about whole rows and about cells without an amount; all but two are remarks. */
export interface RowCodes {
  /** A row that bears nothing but a total word, and is no sum: a problem. */
  readonly totalIsNoSum: Nothing;
  readonly totalRow: Nothing;
  /** Named as a total, but no sum: it counts. */
  readonly totalCounts: Nothing;
  readonly headingRow: Nothing;
  readonly headerAgain: Nothing;
  readonly unitsRow: Nothing;
  /** Saldo or resultaat in Begroting. */
  readonly resultRow: Nothing;
  readonly memoryItem: Nothing;
  readonly nothingIsZero: Nothing;
  /** Of Metingen: nothing after an earlier measurement. */
  readonly notMeasured: Nothing;
  /** The argument begrotingsjaar. */
  readonly noPlannedYear: { readonly years: readonly number[] };
  /** An amount below 0 in a post of Begroting: a problem. */
  readonly postBelowZero: Nothing;
  /** Totaal lasten beside Lasten: left out where they are equal, a problem where they are not. */
  readonly totalBesidePost: { readonly post: string };
  readonly totalDiffersFromPost: { readonly post: string };
}
