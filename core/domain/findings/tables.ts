import type { Nothing } from "./nothing";

/** The tables in which a row has a name of its own. */
export type Named =
  | "afspraken" | "arrangementen" | "balansposten" | "begroting" | "gebieden" | "index" | "indicatoren" | "inzet"
  | "jargon" | "leervragen" | "lessen" | "maatregelen" | "middelen" | "normen" | "opbrengsten" | "opgaven"
  | "partijen" | "reacties" | "risicos" | "signaalwaarden" | "trajecten" | "varianten" | "vervanging" | "voorwaarden";

/** What can be wrong within one table. */
export interface TableCodes {
  readonly repeated: { readonly of: Named; readonly earlier: number };
  // Opgaven
  readonly twoSizes: Nothing;
  readonly noSize: Nothing;
  readonly beyondEarth: Nothing;
  readonly targetBeforeStart: { readonly start: number };
  readonly noCosts: Nothing;
  /** A remark: a task that says neither this nor what it costs. */
  readonly blankWithoutCosts: Nothing;
  // Combinaties
  readonly ownYieldsDiffer: Nothing;
  readonly otherTerms: { readonly other: string; readonly earlier: number };
  // Middelen, Index and Begroting
  readonly noEarmark: Nothing;
  readonly earmarkOnFreeMoney: Nothing;
  readonly minimumOfNoReserve: Nothing;
  readonly besideWeights: Nothing;
  readonly onlyZeroWeights: Nothing;
  readonly noPost: { readonly post: string };
  // Signaalwaarden
  readonly highBelowLow: Nothing;
  // Werk, Bezetting and Vervanging
  readonly hoursAndFte: Nothing;
  readonly noHoursNorFte: Nothing;
  readonly endBeforeStart: Nothing;
  readonly latestBeforeEarliest: Nothing;
  readonly noHireRate: Nothing;
  readonly untilBeforeFrom: Nothing;
  readonly sameRole: Nothing;
  // Afspraken, Gebieden, Metingen and Mijlpalen
  readonly yearBeforeStart: { readonly start: number };
  readonly noCoordination: { readonly provinces: readonly string[] };
  readonly coordinatedElsewhere: { readonly provinces: readonly string[] };
  readonly noMoment: Nothing;
  readonly momentsDiffer: Nothing;
}
