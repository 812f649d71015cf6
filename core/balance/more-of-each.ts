import { billsOf, fairness, fundingWithShortages, inUnits, unitOf, type Costs, type Limit, type Source } from "../funding";
import { loadHighs, withSolver, type Change, type Solution, type Term } from "../optimise";
import { SOLVER } from "../numbers/tolerances";

/** What more of a source in a year would bring; both by position. */
export interface MoreOfSource {
  readonly source: number;
  readonly year: number;
  /** Euros less short in all, per euro more; below 0 where a task of higher priority takes money with it. */
  readonly covers: number;
}

/** So many answers at most: each is a programme solved again. */
const MOST = 24;
/** The step that is tried, in units of the model and in cents: large enough beside what the solver overlooks. */
const STEP = 1e-4;
const EURO = 100;
/** A limit is reached when this much of it, in units, is left. */
const NEAR = SOLVER;

/**
 * What one more euro of each source would bring, where it can bring anything: while something falls short, and where
 * what the source may spend has been spent. Years that fall short most come first when there are more than `most`.
 * Solved again from the first answer, not read from duals: those are not unique where it matters. Largest first.
 */
export async function moreOfEach(costs: Costs, sources: readonly Source[], most = MOST): Promise<MoreOfSource[]> {
  const bills = billsOf(costs);
  if (bills.length === 0) return [];
  const unit = unitOf(bills);
  const step = Math.max(EURO, STEP * unit);
  const { funding, shortages } = fundingWithShortages(bills, costs, sources, "all");
  const short = (year?: number): Term[] =>
    [...shortages].flatMap(([bill, variable]): Term[] => (year === undefined || bill.year === year ? [[variable, 1]] : []));

  return withSolver(await loadHighs(), funding.model, fairness(shortages, costs, bills), (solver) => {
    const now = solver();
    const total = now.total(short());
    if (total <= NEAR) return [];
    const inYear = costs.years.map((_, year) => now.total(short(year)));
    const asked = costs.years
      .flatMap((_, year) => [...sources.keys()].map((source) => ({ source, year, limits: limitsOn(funding.limits, source, year) })))
      .filter(({ limits }) => limits.some((limit) => isReached(limit, now, unit)))
      .sort((one, other) => inYear[other.year]! - inYear[one.year]! || one.year - other.year || one.source - other.source)
      .slice(0, most);
    return asked
      .map(({ source, year, limits }): MoreOfSource => {
        const more = solver(limits.flatMap((limit) => larger(limit, step, unit)));
        return { source, year, covers: ((total - more.total(short())) * unit) / step };
      })
      .sort((one, other) => other.covers - one.covers);
  }, { about: { about: "money", name: "" } });
}

/** The limits that an amount in this year counts for. */
const limitsOn = (limits: readonly Limit[], source: number, year: number): Limit[] =>
  limits.filter((limit) => limit.source === source && limit.first <= year && year <= limit.last && limit.used.length > 0);

const isReached = ({ used, amount }: Limit, solution: Solution, unit: number): boolean =>
  solution.total(used) >= inUnits(amount, unit) - NEAR;

const larger = ({ places, amount }: Limit, step: number, unit: number): Change[] =>
  places.map((place) => ({ ...place, atMost: inUnits(amount + step, unit) }));
