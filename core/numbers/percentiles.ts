import { orderStatistic } from "./order-statistic";

/** What is reached or stays below in one of ten, in half, and in nine of ten. */
export interface Percentiles {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Of n numbers those at the places ceil(n x part), from 1; in any order, and left as they are. */
export function percentiles(values: ArrayLike<number>): Percentiles {
  const own = Float64Array.from(values);
  const [p10, p50, p90] = [0.1, 0.5, 0.9].map((part) => orderStatistic(own, placeOf(own.length, part))) as [number, number, number];
  return { p10, p50, p90 };
}

/** From 0. 1.000 x 0,1 is a hundred, whatever a double makes of it. */
const placeOf = (count: number, part: number): number => Math.max(0, Math.ceil(count * part - NOISE) - 1);
const NOISE = 1e-9;
