import type { Cents } from "../numbers/cents";
import { NO_CHANCE } from "./losses";

/** Outcomes this near to the certainty, by their rank, say what a percentile is made of. */
const AROUND = 0.05;

/** The amounts around a percentile: those between two, and a share of those on either edge. */
export interface Band {
  readonly low: number;
  readonly lowShare: number;
  readonly high: number;
  readonly highShare: number;
}

/**
 * The outcomes with a rank between certainty - 0,05 and + 0,05, cut at 1.
 *
 * @param amounts rising; @param chances of each.
 */
export function bandAround(certainty: number, amounts: ArrayLike<number>, chances: (place: number) => number): Band {
  const [from, to] = [certainty - AROUND, Math.min(1, certainty + AROUND)];
  const rank = summing();
  let low: number | undefined;
  let [lowShare, high, highShare] = [0, 0, 0];
  for (let place = 0; place < amounts.length; place++) {
    const chance = chances(place);
    const before = rank.sum();
    const after = rank.add(chance);
    if (chance <= 0 || after <= from + NO_CHANCE) continue;
    const share = (Math.min(after, to) - Math.max(before, from)) / chance;
    if (low === undefined) [low, lowShare] = [amounts[place]!, share];
    [high, highShare] = [amounts[place]!, share];
    if (after >= to - NO_CHANCE) break;
  }
  return { low: low ?? 0, lowShare, high, highShare };
}

/** How far an amount is in the band: 0-1. */
export function shareIn({ low, lowShare, high, highShare }: Band, amount: number): number {
  if (amount < low || amount > high) return 0;
  return amount === low ? lowShare : amount === high ? highShare : 1;
}

/** The chances up to and with each amount: for who asks many certainties. */
export function ranksOf(chances: ArrayLike<number>): Float64Array {
  const rank = summing();
  const ranks = new Float64Array(chances.length);
  for (let place = 0; place < ranks.length; place++) ranks[place] = rank.add(chances[place]!);
  return ranks;
}

/** The first place at which the ranks reach the certainty. */
export function placeReached(certainty: number, ranks: Float64Array): number {
  let [low, high] = [0, ranks.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ranks[middle]! >= certainty - NO_CHANCE) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first amount at which the chances add up to the certainty. */
export function reached(certainty: number, amounts: ArrayLike<number>, chances: ArrayLike<number>): Cents {
  const rank = summing();
  for (let place = 0; place < amounts.length; place++) if (rank.add(chances[place]!) >= certainty - NO_CHANCE) return amounts[place]!;
  return amounts.length === 0 ? 0 : amounts[amounts.length - 1]!;
}

/** A sum of a million small chances to the last digit (Neumaier, ZAMM 54, 1974). */
function summing() {
  let [sum, lost] = [0, 0];
  return {
    sum: () => sum + lost,
    add: (value: number) => {
      const next = sum + value;
      lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
      sum = next;
      return sum + lost;
    },
  };
}
