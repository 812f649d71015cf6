import type { Nothing } from "./nothing";

/** What can be wrong between the tables about money. */
export interface MoneyCodes {
  /** A remark: their shares together are less than the whole. */
  readonly sharesPayNothing: { readonly sources: readonly string[]; readonly share: number };
  readonly yearOutsideTable: { readonly year: number };
  /** A remark: columns of Uitgaven outside the years asked. */
  readonly yearsLeftOut: { readonly years: readonly number[]; readonly from: number; readonly to: number };
  /** A remark: years asked of which Uitgaven has no column. */
  readonly yearsWithoutColumn: { readonly years: readonly number[] };
  readonly unknownMark: { readonly mark: string };
  /** The floor of a reserve above what it begins with, in euros. */
  readonly minimumAboveOpening: { readonly opening: number; readonly from: number };
  /** What is left of a reserve lapses before the last year, so nothing can stay. */
  readonly minimumNotCarried: { readonly to: number };
  readonly namedAsResult: Nothing;
  readonly amountsTooLarge: Nothing;
  readonly costsTooLarge: Nothing;
  readonly indexedTooLarge: Nothing;
  /** A remark: prices that change by a tenth or more in a year. */
  readonly steepIndex: Nothing;
  /** A remark: a ratio that cannot be told, for lack of these posts. */
  readonly ratioWithoutPosts: { readonly posts: readonly string[] };
  /** A remark: what a ratio is divided by is nothing in these years. */
  readonly ratioOverNothing: { readonly post: string; readonly years: readonly number[] };
  // Investeringen
  readonly bookValueAndSpending: Nothing;
  readonly nothingInvested: Nothing;
  readonly contributionAboveSpending: Nothing;
  readonly residualAboveRest: Nothing;
  /** The last year with spending. */
  readonly firstYearNotAfterSpending: { readonly last: number };
  /** A remark: the book value is that of the first year asked. */
  readonly firstYearBeforeBookValue: { readonly from: number };
  readonly noInterestRate: Nothing;
  /** A remark: which rules there are for interest is not checked. */
  readonly interestIsYours: Nothing;
  readonly noIndexOfYear: { readonly year: number };
}
