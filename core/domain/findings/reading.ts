import type { Nothing } from "./nothing";

/** What is noticed while tables and periods are read. */
export interface ReadingCodes {
  /** A table that may be left out. */
  readonly noRecords: Nothing;
  /** So many rows under the last one that holds something. */
  readonly blankBelow: { readonly last: number; readonly count: number };
  readonly toBeforeFrom: Nothing;
  readonly outsideYears: { readonly from: number; readonly to: number };
}
