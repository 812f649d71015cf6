import { solveWith, withSolver } from "../optimise";
import type { Change, Highs, Solution } from "../optimise";
import { fairGoals, leanGoals, settlingGoals } from "./aims";
import { areaModel } from "./area-model";
import type { AreaModel } from "./area-model";
import { largestFirst } from "./largest-first";
import type { Area } from "./model";
import { oneMore } from "./one-more-hectare";
import { sum, usedLand } from "./used-land";

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
const SLACK = 1e-7;

/**
 * Which pairs share hectares and what it saves, most shared first. The gain is found by solving for the least net
 * land again with one more shared hectare, while every task keeps its shortage.
 *
 * @param layers How many tasks may share one hectare, 1-4.
 */
export function sharedPairs(highs: Highs, area: Area, layers: number): readonly SharedPair[] {
  const built = areaModel(area, layers);
  const solution = solveWith(highs, built.model, [...fairGoals(built), ...leanGoals(built), ...settlingGoals(built)]);
  const used = usedLand(built, solution);
  const net = sum(used);
  const kept = keptShortages(built, solution);
  const pairs = withSolver(highs, built.model, leanGoals(built), (solver) => built.sharing.map((limit): SharedPair => {
    const { one, other } = limit.pair;
    const shared = sum(used.filter(({ tasks }) => tasks.includes(one) && tasks.includes(other)));
    const binds = shared >= limit.hectares * (1 - SLACK);
    return {
      area: area.name,
      one: area.tasks[one]!.name,
      other: area.tasks[other]!.name,
      shared,
      most: limit.hectares,
      gain: binds ? Math.max(0, net - sum(usedLand(built, solver([...kept, oneMore(limit)])))) : undefined,
    };
  }));
  return largestFirst(pairs, (pair) => pair.shared);
}

function keptShortages({ shortages }: AreaModel, solution: Solution): Change[] {
  return shortages.flatMap((variable) => {
    if (variable === undefined) return [];
    const short = Math.min(1, Math.max(0, solution.value(variable)));
    return [{ variable, atLeast: short, atMost: short }];
  });
}
