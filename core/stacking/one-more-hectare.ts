import { solveWith, withSolver } from "../optimise";
import type { Change, Highs } from "../optimise";
import { fairGoals, leanGoals } from "./aims";
import { areaModel } from "./area-model";
import type { AreaModel, LandLimit, SharingLimit } from "./area-model";
import { largestFirst } from "./largest-first";
import type { Area, AreaOutcome } from "./model";
import { outcome } from "./outcome";

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

/** Values below this are rounding. */
const NOTHING = 1e-6;
/** A limit with this part of it left over, or more, does not bind: widening it changes nothing. */
const SLACK = 1e-7;

/**
 * What matters: every limit of the area of which one more hectare changes the outcome, largest value first.
 * The whole ordered model is solved again with exactly that hectare. Shadow prices would be cheaper, but where
 * limits coincide they are not unique. A limit that does not bind is skipped: by convexity it decides nothing.
 *
 * @param layers How many tasks may share one hectare, 1-4.
 */
export function oneMoreHectare(highs: Highs, area: Area, layers: number): readonly Choice[] {
  const built = areaModel(area, layers);
  const goals = [...fairGoals(built), ...leanGoals(built)];
  const solution = solveWith(highs, built.model, goals);
  const now = outcome(built, solution);
  const short = totalShort(now);
  // Shortages are settled by the first goals: net land matters only where nothing falls short.
  return withSolver(highs, built.model, short > 0 ? fairGoals(built) : goals, (solver) => {
    const value = (limit: LandLimit | SharingLimit): number => {
      const used = solution.total(built.model.constraints[limit.constraint]!.terms);
      if (used < (limit.hectares / limit.scale) * (1 - SLACK)) return 0;
      const after = outcome(built, solver([oneMore(limit)]));
      return short > 0 ? short - totalShort(after) : now.net - after.net;
    };
    const land = built.land.flatMap((limit) => {
      const worth = value(limit);
      return limit.land.types.map(({ type, hectares }): Choice => ({
        area: area.name, limit: type, kind: "land", hectares, value: worth,
      }));
    });
    const sharing = built.sharing.map((limit): Choice => ({
      area: area.name, limit: pairName(built, limit), kind: "sharing", hectares: limit.hectares, value: value(limit),
    }));
    return largestFirst([...land, ...sharing].filter((choice) => Math.abs(choice.value) > NOTHING), (choice) => choice.value);
  });
}

/** One hectare more of a limit, in the unit of its constraint. */
export function oneMore({ constraint, hectares, scale }: LandLimit | SharingLimit): Change {
  return { constraint, atMost: (hectares + 1) / scale };
}

function pairName({ area }: AreaModel, { pair }: SharingLimit): string {
  return `${area.tasks[pair.one]!.name} + ${area.tasks[pair.other]!.name}`;
}

const totalShort = ({ tasks }: AreaOutcome): number => tasks.reduce((sum, { short }) => sum + short, 0);
