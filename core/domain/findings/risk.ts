import type { Nothing } from "./nothing";

/** What can be wrong in the risk register, and with what is asked of it. */
export interface RiskCodes {
  readonly noChance: Nothing;
  readonly chancesBeside: { readonly other: string };
  readonly noImpact: Nothing;
  readonly impactAndMost: Nothing;
  readonly rangeWithoutMost: Nothing;
  readonly leastAboveMost: Nothing;
  readonly modeOutsideRange: Nothing;
  readonly modeMissing: Nothing;
  readonly modeOfUniform: Nothing;
  /** A remark. */
  readonly yearsOfIncidental: Nothing;
  readonly noYearsOfStructural: Nothing;
  readonly controlWithoutEffect: Nothing;
  readonly chanceAfterAboveOne: Nothing;
  /** A remark: what is printed is not chance x impact x years, in euros. */
  readonly otherProduct: { readonly product: number };
  readonly tooManyRisks: { readonly most: number };
  readonly notARisk: { readonly nearest: string | undefined };
  readonly riskWithItself: Nothing;
  readonly otherCorrelation: { readonly names: readonly string[]; readonly earlier: number };
  readonly boundTwice: { readonly earlier: number };
}
