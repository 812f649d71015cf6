import { solveWith } from "../optimise";
import type { Highs } from "../optimise";
import { fairGoals, leanGoals, settlingGoals } from "./aims";
import { areaModel } from "./area-model";
import { certified } from "./certificate";
import type { Area, AreaOutcome } from "./model";
import { outcome } from "./outcome";

/**
 * How the tasks of an area lie on its land: first fair by priority (leximin of the relative shortages, class by
 * class), then on the least land, then settled by rank so that the same sheet always gives the same hectares.
 *
 * @param layers How many tasks may share one hectare, 1-4.
 * @throws NoAnswer with the area, when no answer holds its certificate.
 */
export function stack(highs: Highs, area: Area, layers: number): AreaOutcome {
  const built = areaModel(area, layers);
  return outcome(built, solveWith(highs, built.model, [...fairGoals(built), ...leanGoals(built), ...settlingGoals(built)], certified(built)));
}
