import { solveWith, withSolver } from "../optimise";
import type { Highs } from "../optimise";
import { fairGoals, leanGoals, settlingGoals } from "./aims";
import { areaModel } from "./area-model";
import { certified } from "./certificate";
import { largestFirst } from "./largest-first";
import type { Area } from "./model";
import { oneMore } from "./one-more-hectare";
import { hectaresIn, usedLand } from "./used-land";
import { ROUNDING, SOLVER } from "../numbers/tolerances";

/** Two tasks that share land, or may. */
export interface SharedPair {
  readonly area: string;
  readonly one: string;
  readonly other: string;
  /** Hectares that carry both, perhaps with others. */
  readonly shared: number;
  /** The most that they may share, in hectares. */
  readonly most: number;
  /** Net hectares saved if they might share one hectare more; undefined where the limit does not bind. */
  readonly gain: number | undefined;
}

/** This part of what they may share left over, or more: the limit does not bind. */
const SLACK = SOLVER;

/** Shortages are kept to within this part of the claim, or the solver might not find its own answer again. */
const KEPT = ROUNDING;

/**
 * Which pairs share hectares and what it saves, most shared first. The gain is found by solving for the least net land
 * again with one more shared hectare, while no task falls shorter. (Falling less short never takes less land: whoever
 * lies on a hectare can be taken off it, and the others then count for as much or more.)
 *
 * @param layers How many tasks may share one hectare, 1-4.
 */
export function sharedPairs(highs: Highs, area: Area, layers: number): readonly SharedPair[] {
  const settled = areaModel(area, layers);
  const solution = solveWith(highs, settled.model, [...fairGoals(settled), ...leanGoals(settled), ...settlingGoals(settled)], certified(settled));
  const used = usedLand(settled, solution);
  const kept = areaModel(area, layers, { atMostShort: (task) => {
    const short = settled.shortages[task];
    return short === undefined ? 1 : Math.min(1, solution.value(short) + KEPT);
  } });
  const pairs = withSolver(highs, kept.model, leanGoals(kept), (solver) => kept.sharing.map((limit): SharedPair => {
    const { one, other } = limit.pair;
    const shared = hectaresIn(used.filter(({ tasks }) => tasks.includes(one) && tasks.includes(other)));
    const binds = shared >= limit.hectares * (1 - SLACK);
    return {
      area: area.name,
      one: area.tasks[one]!.name,
      other: area.tasks[other]!.name,
      shared,
      most: limit.hectares,
      gain: binds ? Math.max(0, hectaresIn(usedLand(kept, solver())) - hectaresIn(usedLand(kept, solver(oneMore(limit))))) : undefined,
    };
  }), { about: certified(settled).about });
  return largestFirst(pairs, (pair) => pair.shared);
}
