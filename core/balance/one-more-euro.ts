import { billsOf, fairness, freeMoney, fundingWithShortages, unitOf, type Costs, type Source } from "../funding";
import { loadHighs, withSolver, type Change, type Term } from "../optimise";

/** In cents. */
const EURO = 100;

/**
 * How many euros less fall short in all when there is one more euro of general money, incidental unless said otherwise, in a year (by its
 * position). Above 1 where it brings along money that may only pay beside own money; it can be below 0, because tasks
 * of a higher priority go first. Solved again, not read from duals: those are not unique where it matters. First with the euro, then
 * without it: in one model the second answer mostly stands where the first one does.
 */
export async function oneMoreEuro(costs: Costs, sources: readonly Source[], year: number, structural = false): Promise<number> {
  const bills = billsOf(costs);
  const euro = freeMoney(costs.years.map((_, position) => (position === year ? EURO : 0)), structural);
  const { funding, shortages } = fundingWithShortages(bills, costs, [...sources, euro]);
  const short = [...shortages.values()].map((variable): Term => [variable, 1]);
  const taken = funding.limits.filter(({ source }) => source === sources.length).flatMap(({ places }) => places.map((place): Change => ({ ...place, atMost: 0 })));
  return withSolver(await loadHighs(), funding.model, fairness(shortages, costs, bills), (solver) => {
    const withEuro = solver().total(short);
    return ((solver(taken).total(short) - withEuro) * unitOf(bills)) / EURO;
  }, { about: { about: "money", name: "" } });
}
