import type { Nothing } from "./nothing";

/** What can be wrong between the tables about money. */
export interface MoneyCodes {
  readonly yearOutsideTable: { readonly year: number };
  readonly unknownMark: { readonly mark: string };
  readonly namedAsResult: Nothing;
  readonly amountsTooLarge: Nothing;
  readonly costsTooLarge: Nothing;
  readonly indexedTooLarge: Nothing;
  readonly noIndexOfYear: { readonly year: number };
}
