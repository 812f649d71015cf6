import type { Cents } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { Payment, Source } from "./model";
import { spendingLimits } from "./sources";

/** What a source has left at the end of a year: opening + amount = used + carried + lapsed. */
export interface LeftOver {
  readonly carried: Cents;
  readonly lapsed: Cents;
}

/** One per year; `own` are the payments of this source. */
export function leftOver(source: Source, years: readonly number[], own: readonly Payment[]): LeftOver[] {
  return spendingLimits(source, years).map(({ first, last, amount }, year) => {
    const left = amount - total(own, (payment) => (first <= payment.year && payment.year <= last ? payment.cents : 0));
    return years[year]! < source.carriedUntil ? { carried: left, lapsed: 0 } : { carried: 0, lapsed: left };
  });
}
