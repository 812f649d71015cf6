import { least, leastInTurn, leximin, solve, type Expression, type Goal, type Term, type Variable } from "../optimise";
import { billsOf, fundingModel, grouped, unitOf, type Bill, type FundingModel, type Payers } from "./funding-model";
import type { Costs, Payment, Source } from "./model";
import { certifiedFunding } from "./certificate";
import { keepShares } from "./keep-shares";
import { toWholeCents } from "./round-to-cents";
import { isGeneral, isReserve } from "./sources";

/**
 * Which source pays what, to the cent. Goals in order, a later one never costs an earlier one:
 * 1. per class of priority, leximin of the relative shortage of each task over the whole period;
 * 2. least use of reserves; 3. least use of general money, so that earmarked money goes first;
 * 4. the shortage as late as possible: least in the first year, then in the second, …;
 * 5. reserves drawn as late as possible; 6. general money used as late as possible;
 * 7. sources higher in the table first.
 */
export async function fund(costs: Costs, sources: readonly Source[]): Promise<Payment[]> {
  const bills = billsOf(costs);
  if (bills.length === 0) return [];
  const { funding, shortages } = fundingWithShortages(bills, costs, sources);
  const solution = await solve(funding.model, [
    ...fairness(shortages, costs, bills),
    ...thrift(funding, shortages, sources, costs.years.length),
  ], certifiedFunding(funding, shortages, bills, sources));
  const unit = unitOf(bills);
  const amounts = funding.flows.map(({ source, bill, variable }) => ({ source, bill, amount: solution.value(variable) * unit }));
  return keepShares(await toWholeCents(amounts, bills, costs.years, sources), sources);
}

/** What falls short of each bill. */
type Shortages = ReadonlyMap<Bill, Variable>;

export function fundingWithShortages(
  bills: readonly Bill[], costs: Costs, sources: readonly Source[], payers?: Payers,
): { readonly funding: FundingModel; readonly shortages: Shortages } {
  const shortages = new Map<Bill, Variable>();
  const funding = fundingModel(bills, costs, sources, (model, bill, cost) => {
    const shortage = model.variable({ atMost: cost });
    shortages.set(bill, shortage);
    return { whole: cost, less: [[shortage, 1]] };
  }, payers);
  return { funding, shortages };
}

/** Goal 1. */
export function fairness(shortages: Shortages, costs: Costs, bills: readonly Bill[]): Goal[] {
  const unit = unitOf(bills);
  const relative = [...grouped(bills, ({ task }) => task)].map(([task, own]) => ({
    priority: costs.tasks[task]!.task.priority,
    amount: own.map((bill): Term => [shortages.get(bill)!, 1]),
    scale: own.reduce((sum, { cost }) => sum + cost, 0) / unit,
  }));
  return [...grouped(relative, ({ priority }) => priority)]
    .sort(([one], [other]) => one - other)
    .map(([, ofClass]) => leximin(ofClass));
}

/** Goals 2 to 7. */
function thrift({ used }: FundingModel, shortages: Shortages, sources: readonly Source[], years: number): Goal[] {
  const short = [...shortages].map(([bill, variable]) => ({ year: bill.year, variable }));
  const reserves = used.filter(({ source }) => isReserve(sources[source]!));
  const general = used.filter(({ source }) => isGeneral(sources[source]!));
  return [
    least(all(reserves)), least(all(general)),
    asLateAsPossible(short, years), asLateAsPossible(reserves, years), asLateAsPossible(general, years),
    least(used.map(({ source, variable }): Term => [variable, source + 1])),
  ].filter(({ of }) => of.length > 0);
}

interface InYear {
  readonly year: number;
  readonly variable: Variable;
}

const all = (items: readonly InYear[]): Expression => items.map(({ variable }): Term => [variable, 1]);

/** Least in the first year, then in the second, and so on; the total is given, so the last year has no choice left. */
function asLateAsPossible(items: readonly InYear[], years: number) {
  return leastInTurn(Array.from({ length: years }, (_, year) => all(items.filter((item) => item.year === year)))
    .filter((terms) => terms.length > 0).slice(0, -1));
}
