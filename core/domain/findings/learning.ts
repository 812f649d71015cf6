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
  // Between the tables of learning, and those that they name: remarks
  readonly notInQuestions: { readonly nearest: string | undefined };
  /** Neither in Normen nor in Waarnemingen. */
  readonly notInNorms: { readonly nearest: string | undefined };
  readonly notInAgreements: { readonly nearest: string | undefined };
  readonly notInParties: { readonly nearest: string | undefined };
}

/** A name that another table does not have. */
export type LearningNameCode = "notInQuestions" | "notInNorms" | "notInAgreements" | "notInParties";
