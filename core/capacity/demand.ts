import { profileWeights } from "../numbers/profile";
import { overlap, touched, type Unit } from "../supply";
import type { Work } from "./model";
import { sum } from "../numbers/sum";

/**
 * The hours that work asks in each of the report's periods (`periods` are consecutive). The profile is cut at all
 * periods that the work touches, also outside the report; what falls outside is not counted.
 * Even delivery between dates spreads by days; all other work follows the weights of its profile, period by period.
 */
export function hoursPerPeriod(work: Work, periods: readonly number[], unit: Unit): number[] {
  const hours = periods.map(() => 0);
  const { first, last } = touched(work.span, unit);
  const part = work.profile === "even" && work.span.byDays ? partByDays(work, unit) : profilePart(work, first, last);
  const start = periods[0] ?? 0;
  const end = Math.min(last, start + periods.length - 1);
  for (let period = Math.max(first, start); period <= end; period++) {
    hours[period - start] = work.hours * part(period);
  }
  return hours;
}

type Part = (period: number) => number;

function partByDays({ span }: Work, unit: Unit): Part {
  return (period) => {
    const { common, ofSpan } = overlap(span, period, unit);
    return common / ofSpan;
  };
}

function profilePart({ profile }: Work, first: number, last: number): Part {
  const weights = profileWeights(profile, last - first + 1);
  const total = sum(weights);
  return (period) => weights[period - first]! / total;
}
