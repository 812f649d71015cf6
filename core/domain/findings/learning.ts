import type { Nothing } from "./nothing";

/** What can be wrong in the tables about learning, and between them. */
export interface LearningCodes {
  // Waarnemingen
  readonly observationWithoutValue: Nothing;
  /** Beside what Totaal / Hoeveelheid gives. */
  readonly valueDiffersFromTotal: { readonly quotient: number };
  readonly otherUnitOfNorm: { readonly unit: string; readonly earlier: number };
  readonly observationWithoutPriceLevel: { readonly other: number };
  readonly standardErrorMissing: { readonly other: number };
  readonly areaNamedAsResult: Nothing;
  /** On the scale of proportions. */
  readonly notPositiveOnRatioScale: Nothing;
  readonly needsIndexOfYears: { readonly years: readonly number[] };
  // Normen
  readonly normWithoutColumn: Nothing;
  readonly normForSameColumn: { readonly task: string; readonly earlier: number };
  /** A remark: measured in another unit. */
  readonly measuredInOtherUnit: { readonly unit: string };
  // Opgaven with learned values
  readonly taskWithoutPriceLevel: { readonly norm: string };
  /** Remarks: why a cell stays as it is. */
  readonly nothingLearned: Nothing;
  readonly noColumnForNorm: { readonly norm: string };
  readonly densityInstead: { readonly norm: string };
  readonly claimGoesFirst: { readonly norm: string };
  // Lessen: remarks
  readonly rejectedWithoutReason: Nothing;
  readonly doneWithoutConsequence: Nothing;
}
