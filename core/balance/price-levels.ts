import type { Layer } from "../funding";
import { toNumber } from "../numbers/ratio";
import { total } from "../numbers/sum";
import type { PriceIndex } from "../prices";
import { isBySpending, type Task } from "./model";

/** The part of a cost that stands in the prices of one year. */
export interface PartOfLevel {
  readonly level: number;
  /** 0-1; all parts of a cost are the whole. */
  readonly share: number;
}

/** From the prices of which years the cost of a task in a year was indexed: of all but spending at several price levels it is one. */
export function priceLevels(task: Task, layer: Layer, year: number, years: readonly number[], prices: PriceIndex): PartOfLevel[] {
  if (!isBySpending(task)) return [{ level: task.priceLevel ?? years[0]!, share: 1 }];
  const perLevel = new Map<number, number>();
  for (const row of task.spending) {
    const euros = row.layer === layer ? total(row.amounts, (amount) => (amount.year === year ? amount.euros : 0)) : 0;
    const level = row.priceLevel ?? year;
    if (euros > 0) perLevel.set(level, (perLevel.get(level) ?? 0) + euros * toNumber(prices(level, year)));
  }
  const whole = total([...perLevel.values()], (part) => part);
  return [...perLevel].map(([level, part]) => ({ level, share: part / whole }));
}
