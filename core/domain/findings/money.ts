import type { Nothing } from "./nothing";

/** What can be wrong between the tables about money, and with the period. */
export interface MoneyCodes {
  readonly toBeforeFrom: Nothing;
  readonly yearOutsideTable: { readonly year: number };
  readonly unknownMark: { readonly mark: string };
  readonly namedAsResult: Nothing;
  readonly amountsTooLarge: Nothing;
  readonly costsTooLarge: Nothing;
  readonly indexedTooLarge: Nothing;
  readonly noIndexOfYear: { readonly year: number };
}
