import { billsOf, freeMoney, fundingModel, unitOf, type Costs, type Source } from "../funding";
import type { Cents } from "../numbers/cents";
import { sum, total } from "../numbers/sum";
import { least, leastInTurn, solve, type Term } from "../optimise";

/** The extra money of a year, in cents. */
export interface MoneyNeeded {
  readonly extra: Cents;
  /** Of it for costs that stay. */
  readonly structural: Cents;
}

/** An excess over whole cents that is the arithmetic of the solver, and what it is of the unit of the model. */
const NOISE = 1e-4;
const NOISE_OF_UNIT = 1e-13;

/**
 * The least extra free money with which every cost is paid in full under the same rules, one per year of `costs.years`: one more source
 * that has enough, may pay costs that stay and is not carried. Goals in order: least in all; least of it for costs that stay; least in
 * the first year, then in the second, and so on. Each year is rounded up to the cent.
 * @throws Unsolved when no way of solving gives an answer
 */
export async function moneyNeeded(costs: Costs, sources: readonly Source[]): Promise<MoneyNeeded[]> {
  const bills = billsOf(costs);
  if (bills.length === 0) return costs.years.map(() => ({ extra: 0, structural: 0 }));
  const enough = freeMoney(costs.years.map((_, year) => total(bills, (bill) => (bill.year === year ? bill.cost : 0))), true);
  const { model, flows } = fundingModel(bills, costs, [...sources, enough], (_, __, cost) => ({ whole: cost, less: [] }));
  const extra = flows.filter(({ source }) => source === sources.length);
  const terms = (of: typeof extra): Term[] => of.map(({ variable }) => [variable, 1]);
  const [lasting, perYear] = [extra.filter(({ bill }) => bill.layer === "structural"), costs.years.map((_, year) => extra.filter(({ bill }) => bill.year === year))];
  const solution = await solve(model, [
    least(terms(extra)), least(terms(lasting)), leastInTurn(perYear.filter((of) => of.length > 0).slice(0, -1).map(terms)),
  ].filter(({ of }) => of.length > 0), { about: { about: "money", name: "" } });

  const unit = unitOf(bills);
  const cents = (of: typeof extra): Cents => Math.max(0, Math.ceil(solution.total(terms(of)) * unit - NOISE - NOISE_OF_UNIT * unit));
  return perYear.map((of) => ({ extra: cents(of), structural: cents(of.filter(({ bill }) => bill.layer === "structural")) }));
}

/** The years together. */
export const totalNeeded = (perYear: readonly MoneyNeeded[]): MoneyNeeded =>
  ({ extra: sum(perYear.map(({ extra }) => extra)), structural: sum(perYear.map(({ structural }) => structural)) });
