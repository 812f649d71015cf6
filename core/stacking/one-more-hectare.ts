import { withSolver } from "../optimise";
import type { Change, Highs, Solution } from "../optimise";
import { fairGoals, leanGoals } from "./aims";
import { areaModel } from "./area-model";
import type { AreaModel, LandLimit, SharingLimit } from "./area-model";
import { certified } from "./certificate";
import { largestFirst } from "./largest-first";
import type { Area } from "./model";
import { shortage } from "./outcome";
import { hectaresIn, usedLand, type Used } from "./used-land";
import { UNNOTICED } from "../numbers/tolerances";

/** A limit of an area, and what one more hectare of it brings. */
export interface Choice {
  readonly area: string;
  /** A land type, or the tasks that share: "zon + natuur". */
  readonly limit: string;
  readonly kind: "land" | "sharing";
  /** How large the limit is now, in hectares. */
  readonly hectares: number;
  /** Hectares less shortage (less net land where nothing falls short); negative when it costs others more. */
  readonly value: number;
}

/**
 * What matters: every limit of the area of which one more hectare changes the outcome, largest value first.
 * The whole ordered model is solved again with exactly that hectare. Shadow prices alone would be cheaper, but where
 * limits coincide they are not unique.
 *
 * @param layers How many tasks may share one hectare, 1-4.
 */
export function oneMoreHectare(highs: Highs, area: Area, layers: number): readonly Choice[] {
  const built = areaModel(area, layers);
  // Shortages are settled by the fair goals: net land matters only where nothing falls short.
  return withSolver(highs, built.model, fairGoals(built), (solver) => {
    const short = totalShort(built, solver());
    return short > 0 ? listed(built, (more) => short - totalShort(built, solver(more))) : undefined;
  }, certified(built)) ?? withSolver(highs, built.model, [...fairGoals(built), ...leanGoals(built)], (solver) => {
    const net = hectaresIn(usedLand(built, solver()));
    return listed(built, (more) => net - hectaresIn(usedLand(built, solver(more))));
  }, certified(built));
}

/** What one more hectare of a limit changes: per task how much less it falls short, or the land in use now and then where nothing does. */
export type OneMore =
  | { readonly short: true; readonly perTask: readonly number[] }
  | { readonly short: false; readonly now: readonly Used[]; readonly then: readonly Used[] };

/** The same hectare, by what it changes; undefined for a limit that is not there. */
export function changesByOneMore(highs: Highs, area: Area, layers: number, { kind, limit: name }: Pick<Choice, "kind" | "limit">): OneMore | undefined {
  const built = areaModel(area, layers);
  const found = kind === "land" ? built.land.find(({ land }) => land.types.some(({ type }) => type === name)) : built.sharing.find((limit) => pairName(built, limit) === name);
  if (found === undefined) return undefined;
  const perTask = (solution: Solution): number[] => area.tasks.map((_, position) => shortage(built, solution, position));
  return withSolver(highs, built.model, fairGoals(built), (solver): OneMore | undefined => {
    const now = perTask(solver());
    return now.some((short) => short > 0) ? { short: true, perTask: perTask(solver(oneMore(found))).map((then, at) => now[at]! - then) } : undefined;
  }, certified(built)) ?? withSolver(highs, built.model, [...fairGoals(built), ...leanGoals(built)], (solver): OneMore =>
    ({ short: false, now: usedLand(built, solver()), then: usedLand(built, solver(oneMore(found))) }), certified(built));
}

/** The limits with a value; types of land that are alike have the same. */
function listed(built: AreaModel, valueOf: (more: readonly Change[]) => number): readonly Choice[] {
  const land = built.land.flatMap((limit) => {
    const value = valueOf(oneMore(limit));
    return limit.land.types.map(({ type, hectares }): Choice => ({ area: built.area.name, limit: type, kind: "land", hectares, value }));
  });
  const sharing = built.sharing.map((limit): Choice => ({
    area: built.area.name, limit: pairName(built, limit), kind: "sharing", hectares: limit.hectares, value: valueOf(oneMore(limit)),
  }));
  return largestFirst([...land, ...sharing].filter(({ value }) => Math.abs(value) > UNNOTICED), ({ value }) => value);
}

/** One hectare more of a limit, in the unit of its constraint; where there was none it can be used now. */
export function oneMore({ constraint, hectares, scale, shut }: LandLimit | SharingLimit): readonly Change[] {
  return [{ constraint, atMost: (hectares + 1) / scale }, ...shut.map((variable): Change => ({ variable, atMost: Infinity }))];
}

function pairName({ area }: AreaModel, { pair }: SharingLimit): string {
  return `${area.tasks[pair.one]!.name} + ${area.tasks[pair.other]!.name}`;
}

const totalShort = (built: AreaModel, solution: Solution): number =>
  built.area.tasks.reduce((total, _, position) => total + shortage(built, solution, position), 0);
