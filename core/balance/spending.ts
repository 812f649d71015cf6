import type { Layer } from "../funding";
import { roundedToCents, type Cents } from "../numbers/cents";
import { exactSum, ONE, plus, times, type Ratio } from "../numbers/ratio";
import type { PriceIndex } from "../prices";
import type { Spending, TaskBySpending } from "./model";

/**
 * What a task costs per year by its rows of Uitgaven, in cents. The rows of a year are added up exactly, those of one price level
 * are indexed together, and their sum is rounded once: the order of the rows, and how many there are, make no difference.
 * @throws RangeError for an amount beyond 15 digits, InputError for a year that the index lacks
 */
export function spendingPerYear({ spending }: TaskBySpending, layer: Layer, years: readonly number[], prices: PriceIndex): Cents[] {
  const perYear = new Map<number, Map<number, number[]>>();
  for (const row of spending) {
    if (row.layer !== layer) continue;
    for (const { year, euros } of row.amounts) {
      if (euros === 0) continue;
      const levels = perYear.get(year) ?? new Map<number, number[]>();
      const level = row.priceLevel ?? year;
      const amounts = levels.get(level) ?? [];
      amounts.push(euros);
      levels.set(level, amounts);
      perYear.set(year, levels);
    }
  }
  return years.map((year) => {
    const levels = [...(perYear.get(year) ?? [])];
    if (levels.length === 0) return 0;
    return roundedToCents(levels.map(([level, amounts]) => indexed(exactSum(amounts), prices(level, year))).reduce(plus));
  });
}

const indexed = (amount: Ratio, factor: Ratio): Ratio => (factor === ONE ? amount : times(amount, factor));

/** The rows of Uitgaven that make what a task costs in a year. */
export function rowsOfSpending({ spending }: TaskBySpending, layer: Layer | undefined, year: number): Spending[] {
  return spending.filter((row) => row.layer === layer && row.amounts.some((amount) => amount.year === year && amount.euros > 0));
}
