import { billsOf, fairness, freeMoney, fundingWithShortages, unitOf, type Costs, type Source } from "../funding";
import { solve, type Term } from "../optimise";

/**
 * How many euros less fall short in all when there is one more euro of general money, incidental unless said otherwise, in a year (by its
 * position). Above 1 where it brings along money that may only pay beside own money; it can be below 0, because tasks
 * of a higher priority go first. Solved again, not read from duals: those are not unique where it matters.
 */
export async function oneMoreEuro(costs: Costs, sources: readonly Source[], year: number, structural = false): Promise<number> {
  const euro = freeMoney(costs.years.map((_, position) => (position === year ? 100 : 0)), structural);
  const [without, withEuro] = [await shortage(costs, sources), await shortage(costs, [...sources, euro])];
  return (without - withEuro) / 100;
}

/** The total shortage in cents, before rounding. */
async function shortage(costs: Costs, sources: readonly Source[]): Promise<number> {
  const bills = billsOf(costs);
  const { funding, shortages } = fundingWithShortages(bills, costs, sources);
  const solution = await solve(funding.model, fairness(shortages, costs, bills), { about: { about: "money", name: "" } });
  return solution.total([...shortages.values()].map((variable): Term => [variable, 1])) * unitOf(bills);
}
