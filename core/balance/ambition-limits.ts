import { billsOf, freeMoney, fundingModel, inUnits, unitOf, type Costs, type Limit, type Source } from "../funding";
import type { Cents } from "../numbers/cents";
import { SOLVER, UNNOTICED } from "../numbers/tolerances";
import { least, loadHighs, withSolver, type Change, type Solution, type Variable } from "../optimise";
import { MOST_AMBITION } from "./ambition";
import type { Task } from "./model";

/** What some more money would do to the ambition that can be carried. */
export interface AmbitionLimit {
  /** By position; undefined: free money that may pay both kinds of cost. */
  readonly source: number | undefined;
  readonly year: number;
  readonly then: number;
}

export interface AmbitionLimits {
  readonly factor: number;
  /** Cents: what is tried. */
  readonly step: Cents;
  /** Limits that are reached, those that bring most first; each is a model solved again. */
  readonly limits: readonly AmbitionLimit[];
  /** A task with a cost that no source can pay: then nothing can be carried. */
  readonly unpaid: Task | undefined;
}

/** So many limits are tried at most. */
const MOST = 24;
/** The part of all costs that is tried, rounded to a round amount. */
const PART = 0.02;
const EURO = 100;

/** The ambition that the money can carry, the limits that it meets, and what a step more of each would make it. */
export async function ambitionLimits(costs: Costs<Task>, sources: readonly Source[]): Promise<AmbitionLimits> {
  const bills = billsOf(costs);
  const unit = unitOf(bills);
  const step = Math.max(EURO, 10 ** Math.floor(Math.log10(Math.max(1, PART * bills.reduce((all, { cost }) => all + cost, 0)))));
  if (bills.length === 0) return { factor: MOST_AMBITION, step, limits: [], unpaid: undefined };
  let factor: Variable | undefined;
  const { model, limits, flows } = fundingModel(bills, costs, [...sources, freeMoney(costs.years.map(() => 0), true)], (its, _bill, cost) => {
    factor ??= its.variable({ atMost: MOST_AMBITION });
    return { whole: 0, less: [[factor, -cost]] };
  }, "all");
  const unpaid = bills.find((bill) => !flows.some((flow) => flow.bill === bill && flow.source < sources.length));
  const more = (of: readonly Limit[]): Change[] => of.flatMap(({ places, amount }) => places.map((place): Change => ({ ...place, atMost: inUnits(amount + step, unit) })));
  const found = withSolver(await loadHighs(), model, [least([[factor!, -1]])], (solver) => {
    const now = solver();
    const value = (solution: Solution): number => Math.max(0, solution.value(factor!));
    if (value(now) >= MOST_AMBITION - UNNOTICED) return { factor: MOST_AMBITION, limits: [] };
    const asked = [...sources.keys(), undefined].flatMap((source) => costs.years.map((_, year) => ({
      source, year, on: limits.filter((each) => each.source === (source ?? sources.length) && each.first <= year && year <= each.last && each.used.length > 0),
    }))).filter(({ on }) => on.some(({ used, amount }) => now.total(used) >= inUnits(amount, unit) - SOLVER));
    return {
      factor: value(now),
      limits: asked.slice(0, MOST).map(({ source, year, on }): AmbitionLimit => ({ source, year, then: value(solver(more(on))) })).sort((one, other) => other.then - one.then),
    };
  }, { about: { about: "ambition", name: "" } });
  return { ...found, step, unpaid: unpaid && costs.tasks[unpaid.task]!.task };
}
