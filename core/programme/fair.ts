import { leximin, solveWith, type Highs } from "../optimise";
import { build } from "./linear-model/build-model";
import { classesOf } from "./counts";
import type { Case } from "./model";

/** What the solver leaves between equals. */
const NOISE = 1e-9;

/** The fair level of each goal: class by class leximin of the shortages when all measures divide, none below its floor. */
export function fairLevels(highs: Highs, programme: Case, floors: readonly number[], classes = classesOf(programme)): number[] {
  const built = build(programme, false, undefined, floors);
  const goals = classes.map((own) => leximin(own.goals.map((goal) => ({ amount: [[built.short[goal]!.variable, 1] as const], scale: 1 }))));
  const found = solveWith(highs, built.model, goals, { about: { about: "programme", name: "" } });
  return programme.goals.map((_, goal) => {
    const short = built.short[goal];
    if (short === undefined) return 0;
    const level = found.value(short.variable);
    return level - floors[goal]! <= NOISE ? floors[goal]! : Math.min(1, level);
  });
}
