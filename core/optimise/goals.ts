import type { Expression, Variable } from "./model";

/** An amount that may fall short, relative to its scale (a shortage to its claim or cost). */
export interface Shortage {
  readonly amount: Expression;
  /** Above 0. */
  readonly scale: number;
}

/** What a solution must be good at. Goals are met in order: a later one never costs an earlier one. */
export type Goal =
  | { readonly kind: "least"; readonly of: Expression }
  /** As `least` of the first, then of the second, and so on: the same answer, in fewer steps. */
  | { readonly kind: "leastInTurn"; readonly of: readonly Expression[] }
  /** The largest relative shortage as small as possible, fixed there, then the rest: one answer. */
  | { readonly kind: "leximin"; readonly shortages: readonly Shortage[] };

export const least = (of: Expression): Extract<Goal, { kind: "least" }> => ({ kind: "least", of });
export const leastInTurn = (of: readonly Expression[]): Extract<Goal, { kind: "leastInTurn" }> => ({ kind: "leastInTurn", of });
export const leximin = (shortages: readonly Shortage[]): Goal => ({ kind: "leximin", shortages });

export interface Solution {
  value(variable: Variable): number;
  total(expression: Expression): number;
}
