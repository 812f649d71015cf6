import type { Asked, Solution, Variable } from "../optimise";
import { inUnits, unitOf, type Bill, type FundingModel } from "./funding-model";
import type { Source } from "./model";
import { UNNOTICED } from "../numbers/tolerances";

/**
 * What an answer about money must be before it leaves, whatever the solver's tolerances: no source that may pay a bill whole has
 * money left in its year while that bill falls short. An answer with such money left cannot be the leximin one: the bill could
 * have it.
 */
export function certifiedFunding(
  { flows, limits }: FundingModel, shortages: ReadonlyMap<Bill, Variable>, bills: readonly Bill[], sources: readonly Source[],
): Asked {
  const unit = unitOf(bills);
  const free = flows.filter(({ source }) => sources[source]!.largestShare >= 1);
  return {
    about: { about: "money", name: "" },
    holds: (found) => {
      const left = leftPerYear(limits, found, unit);
      return free.every(({ source, bill }) => {
        const short = found.value(shortages.get(bill)!);
        return short <= UNNOTICED * Math.max(1, bill.cost / unit) || left(source, bill.year) <= UNNOTICED * Math.max(1, short);
      });
    },
  };
}

/** What a source may still spend in a year: the least that is left of the limits that hold then. */
function leftPerYear(limits: FundingModel["limits"], found: Solution, unit: number): (source: number, year: number) => number {
  const left = new Map<string, number>();
  for (const { source, first, last, amount, used } of limits) {
    const rest = inUnits(amount, unit) - found.total(used);
    for (let year = first; year <= last; year++) {
      const key = `${source}/${year}`;
      left.set(key, Math.min(rest, left.get(key) ?? Infinity));
    }
  }
  return (source, year) => left.get(`${source}/${year}`) ?? 0;
}
