/** The number that at least a part of all is at most: of n sorted numbers the one at place ceil(n x part), from 1. */
export const orderStatistic = (sorted: ArrayLike<number>, part: number): number =>
  sorted[Math.max(0, Math.ceil(sorted.length * part - NOISE) - 1)]!;

/** 1.000 x 0,1 is a hundred, whatever a double makes of it. */
const NOISE = 1e-9;
