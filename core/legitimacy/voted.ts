import type { DecisionRow } from "../domain/tables";
import { tidyDifference, tidySum } from "../numbers/tidy-sum";
import type { Money } from "./model";

/** What was voted beside what is needed. */
export interface Voted {
  /** Voted for the needed years less what is needed, in euros; undefined: one of them is not known. */
  readonly difference: number | undefined;
  /** A decision that holds says no amount. */
  readonly withoutAmount: boolean;
  /** Needed years for which nothing was voted. */
  readonly lacking: readonly number[];
}

/** Where no years are asked, a decision without years is about all of them. */
const ALL_YEARS = 0;

/** An amount is spread evenly over its years; for a year in several decisions the latest holds. */
export function voted({ needed, years }: Money, decisions: readonly DecisionRow[]): Voted {
  const perYear = new Map<number, number | undefined>();
  for (const { amount, years: own } of decisions) {
    const over = own ?? (years.length > 0 ? years : [ALL_YEARS]);
    for (const year of over) perYear.set(year, amount === undefined ? undefined : amount / over.length);
  }
  const asked = years.length > 0 ? years.filter((year) => perYear.has(year)) : [...perYear.keys()];
  const amounts = asked.map((year) => perYear.get(year));
  const withoutAmount = amounts.includes(undefined);
  const lacking = years.filter((year) => !perYear.has(year) || perYear.get(year) === 0);
  if (withoutAmount || needed === undefined) return { difference: undefined, withoutAmount, lacking };
  // A third of an amount, three times, is that amount to the cent.
  const sum = Number(tidySum(amounts as number[]).toFixed(2));
  return { difference: tidyDifference(sum, needed), withoutAmount, lacking };
}
