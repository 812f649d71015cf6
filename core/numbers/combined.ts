import { tidySum } from "./tidy-sum";

/** An amount that goes into a larger one: added up, or passing only as the weakest (one out, all out). */
export interface Piece {
  readonly amount: number;
  readonly combine: "sum" | "minimum";
}

/**
 * What the pieces come to together: those that add up as one, beside each of which all must pass; the least of these.
 * Undefined without pieces. Below zero (a reduction) the weakest is the one nearest to zero.
 */
export function combined(pieces: readonly Piece[], aim: number): number | undefined {
  const added = pieces.filter(({ combine }) => combine === "sum").map(({ amount }) => amount);
  const apart = pieces.filter(({ combine }) => combine === "minimum").map(({ amount }) => amount);
  const amounts = added.length > 0 ? [tidySum(added), ...apart] : apart;
  if (amounts.length === 0) return undefined;
  return amounts.reduce((weakest, amount) => (aim < 0 ? Math.max(weakest, amount) : Math.min(weakest, amount)));
}
