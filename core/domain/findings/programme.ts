import type { Nothing } from "./nothing";

/** What can be wrong within Maatregelen, and between it and the tables beside it. */
export interface ProgrammeCodes {
  readonly latestStartBeforeEarliest: Nothing;
  readonly leastShareOfWhole: Nothing;
  readonly unknownPrerequisite: { readonly name: string; readonly nearest: string | undefined };
  readonly measureCircle: { readonly measures: readonly string[] };
  readonly prerequisiteLockedOut: { readonly other: string };
  /** Two locked measures that exclude each other. */
  readonly lockedInOneGroup: { readonly earlier: number };
  readonly lockedYearNotAllowed: { readonly allowed: readonly number[] };
  readonly lockedWithoutStart: Nothing;
  readonly notInMeasures: { readonly nearest: string | undefined };
  /** A remark. */
  readonly effortWithoutStaff: Nothing;
  /** A measure yields for this task, which does not say how much or by when. */
  readonly goalOfYieldsBlank: Nothing;
  readonly yieldInSeveralAreas: { readonly areas: readonly string[] };
  readonly yieldTwice: { readonly earlier: number };
  /** Two measures that share land yield all of it, both. */
  readonly yieldBesideMeasure: Nothing;
  readonly roleNamedAsResult: Nothing;
}
