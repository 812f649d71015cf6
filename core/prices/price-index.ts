import { InputError, problem, said } from "../domain/findings";
import type { IndexRow } from "../domain/tables/index-table";
import { inverse, ONE, plus, ratio, times, type Ratio } from "../numbers/ratio";

/** The exact factor from the prices of one year to those of another. InputError when the index lacks a year between. */
export type PriceIndex = (from: number, to: number) => Ratio;

/** Without a table of indices every price stays as it is. */
export const steadyPrices: PriceIndex = () => ONE;

/**
 * factor(y) = product of (1 + index) over the years after the price level up to y, and divided by them when y lies
 * before. It is kept as an exact fraction: what is never rounded cannot drift.
 */
export function priceIndex(rows: readonly IndexRow[]): PriceIndex {
  const growth = new Map(rows.map((row) => [row.year, plus(ONE, rateOf(row))]));
  const known = new Map<string, Ratio>();
  const factor: PriceIndex = (from, to) => {
    if (from === to) return ONE;
    if (to < from) return inverse(factor(to, from));
    const key = `${from}-${to}`;
    const found = known.get(key) ?? times(factor(from, to - 1), growth.get(to) ?? missing(to));
    known.set(key, found);
    return found;
  };
  return factor;
}

/** A rate, or the mean of rates by their weights (70 % wages, 30 % prices), and what is added as a correction. */
function rateOf({ rate, parts, correction }: IndexRow): Ratio {
  return plus(parts.length === 0 ? ratio(rate ?? 0) : weightedMean(parts), ratio(correction));
}

function weightedMean(parts: IndexRow["parts"]): Ratio {
  const zero = ratio(0);
  const weight = parts.reduce((sum, part) => plus(sum, ratio(part.weight)), zero);
  const total = parts.reduce((sum, part) => plus(sum, times(ratio(part.rate), ratio(part.weight))), zero);
  return times(total, inverse(weight));
}

function missing(year: number): never {
  throw new InputError([problem({ table: "Index" }, said("noIndexOfYear", { year }))]);
}
