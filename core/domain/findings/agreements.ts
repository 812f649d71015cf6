import type { Nothing } from "./nothing";

/** What can be wrong with what is split, and with the thresholds of progress. */
export interface AgreementCodes {
  readonly wholeNotInSteps: { readonly step: number };
  readonly boundNotInSteps: { readonly step: number };
  readonly tooManySteps: { readonly step: number };
  readonly noWeight: Nothing;
  readonly notRectangular: Nothing;
  /** Rows x columns. */
  readonly otherShape: { readonly given: Shape; readonly weights: Shape };
  readonly notTwoThresholds: { readonly given: number };
  readonly thresholdsTurned: Nothing;
}

type Shape = readonly [rows: number, columns: number];
