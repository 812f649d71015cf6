import { UNNOTICED } from "../numbers/tolerances";

/** Amounts that differ by less than this (hectares) are equal: which of them is larger is rounding in the arithmetic. */
const STEP = UNNOTICED;

/** Sorted by an amount, the largest first; what is equal keeps its order. */
export function largestFirst<Item>(items: readonly Item[], amount: (item: Item) => number): Item[] {
  const steps = (item: Item): number => Math.round(amount(item) / STEP);
  return [...items].sort((one, other) => steps(other) - steps(one));
}
