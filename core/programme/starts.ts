import type { MeasureRow } from "../domain/tables/maatregelen";
import { roundedToCents } from "../numbers/cents";
import { largestRemainder } from "../numbers/largest-remainder";
import { profileWeights } from "../numbers/profile";
import { product, ratio, type Ratio } from "../numbers/ratio";
import { sum } from "../numbers/sum";
import type { PriceIndex } from "../prices";
import type { Start } from "./model";

/** The years in which a measure may start by its own columns, and end within the years asked. */
export function allowedYears({ earliestStart, latestStart, duration }: Pick<MeasureRow, "earliestStart" | "latestStart" | "duration">, years: readonly number[]): number[] {
  return years.filter((year) => year >= (earliestStart ?? -Infinity) && year <= (latestStart ?? Infinity) && year + duration - 1 <= years.at(-1)!);
}

/**
 * What a whole measure costs when it starts in a year. Its cost is split over the years of execution in whole cents before indexing, so that
 * the parts add up to it; structural costs begin in the year after completion. What falls outside the years asked is not counted.
 * @throws RangeError for an amount of more than 15 digits
 */
export function startIn(year: number, row: MeasureRow, effort: readonly { readonly hours: number }[], years: readonly number[], prices: PriceIndex): Start {
  const weights = profileWeights(row.profile, row.duration);
  const parts = largestRemainder(roundedToCents(ratio(row.cost)), weights);
  const all = sum(weights);
  const factor = (to: number): Ratio => prices(row.priceLevel ?? years[0]!, to);
  return {
    year,
    incidental: years.map((each) => {
      const part = parts[each - year] ?? 0;
      return part === 0 ? 0 : roundedToCents(product({ over: BigInt(part), under: 100n }, factor(each)));
    }),
    structural: years.map((each) => (each < year + row.duration || row.structural === 0 ? 0 : roundedToCents(product(ratio(row.structural), factor(each))))),
    hours: effort.map(({ hours }) => years.map((each) => hours * (weights[each - year] ?? 0) / all)),
  };
}

/** An amount at the price level of its row, in prices of the first year asked, unrounded. */
export function inFirstPrices(euros: number, row: MeasureRow, years: readonly number[], prices: PriceIndex): number {
  if (euros === 0) return 0;
  const { over, under } = prices(row.priceLevel ?? years[0]!, years[0]!);
  return euros * (Number(over) / Number(under));
}
