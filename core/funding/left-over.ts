import type { Cents } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { Payment, Source } from "./model";
import { spendable, spendingLimits } from "./sources";

/** What a source has left at the end of a year: opening + amount = used + carried + lapsed. */
export interface LeftOver {
  readonly carried: Cents;
  readonly lapsed: Cents;
}

/** One per year; `own` are the payments of this source. */
export function leftOver(source: Source, years: readonly number[], own: readonly Payment[]): LeftOver[] {
  const mustStay = stays(source);
  return spendingLimits(source, years).map(({ first, last, amount }, year) => {
    const left = amount - total(own, (payment) => (first <= payment.year && payment.year <= last ? payment.cents : 0));
    const kept = mustStay[year]!;
    return years[year]! < source.carriedUntil ? { carried: left + kept, lapsed: 0 } : { carried: kept, lapsed: left };
  });
}

/** What must stay at the end of each year, of what has come in. */
export function stays(source: Source): Cents[] {
  const free = spendable(source);
  let kept = 0;
  return source.amounts.map((amount, year) => (kept += amount - free[year]!));
}
