import { billsOf, fairness, fundingWithShortages, inUnits, mayPay, unitOf, type Bill, type Costs, type Limit, type Source } from "../funding";
import { loadHighs, withSolver, type Change, type Solution, type Term } from "../optimise";
import { SOLVER } from "../numbers/tolerances";
import { isNothingPerEuro } from "./why-euro";

/** What more of a source in a year would bring; both by position. */
export interface MoreOfSource {
  readonly source: number;
  readonly year: number;
  /** Euros less short in all, per euro more; below 0 where a task of higher priority takes money with it. */
  readonly covers: number;
  /** Where that is nothing: why. */
  readonly nothing: NothingBecause | undefined;
}

/** What it may pay is paid already; what falls short of it stays and it is incidental; its Maximaal aandeel; or higher priorities go first. */
export type NothingBecause = "paid" | "structural" | "share" | "priority";

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
        const covers = ((total - more.total(short())) * unit) / step;
        return { source, year, covers, nothing: isNothingPerEuro(covers) ? becauseOf(source, limits, now) : undefined };
      })
      .sort((one, other) => other.covers - one.covers);

    /** Of the bills that it may pay in these years by its earmark. */
    function becauseOf(at: number, within: readonly Limit[], solution: Solution): NothingBecause {
      const source = sources[at]!;
      const open = [...shortages].filter(([bill, variable]) => solution.value(variable) > NEAR && mayPay(source, costs.tasks[bill.task]!.task)
        && within.some(({ first, last }) => first <= bill.year && bill.year <= last));
      if (open.length === 0) return "paid";
      if (!source.structural && open.every(([{ layer }]) => layer === "structural")) return "structural";
      return open.every(([bill]) => isFull(at, bill, solution)) ? "share" : "priority";
    }

    /** Whether it pays its Maximaal aandeel of what is paid for the task in that year. */
    function isFull(at: number, { task, year }: Bill, solution: Solution): boolean {
      const isSame = (other: Bill): boolean => other.task === task && other.year === year;
      const { largestShare } = sources[at]!;
      const paid = solution.total(funding.flows.filter((flow) => flow.source === at && isSame(flow.bill)).map((flow): Term => [flow.variable, 1]));
      const whole = [...shortages].reduce((all, [bill, variable]) => (isSame(bill) ? all + bill.cost / unit - solution.value(variable) : all), 0);
      return largestShare < 1 && paid >= largestShare * whole - NEAR;
    }
  }, { about: { about: "money", name: "" } });
}

/** The limits that an amount in this year counts for. */
const limitsOn = (limits: readonly Limit[], source: number, year: number): Limit[] =>
  limits.filter((limit) => limit.source === source && limit.first <= year && year <= limit.last && limit.used.length > 0);

const isReached = ({ used, amount }: Limit, solution: Solution, unit: number): boolean =>
  solution.total(used) >= inUnits(amount, unit) - NEAR;

const larger = ({ places, amount }: Limit, step: number, unit: number): Change[] =>
  places.map((place) => ({ ...place, atMost: inUnits(amount + step, unit) }));
