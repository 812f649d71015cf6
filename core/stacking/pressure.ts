import { solveWith } from "../optimise";
import type { Highs } from "../optimise";
import { leanGoals } from "./aims";
import { areaModel } from "./area-model";
import { certified } from "./certificate";
import type { Area } from "./model";
import { hectaresIn, usedLand, type Used } from "./used-land";

/** The land that tasks need beside the land there is, in hectares. */
export interface Pressure {
  /** All claims, as if nothing were shared. */
  readonly gross: number;
  /** The least net land that meets every claim for which there is a suitable type of land, however much it takes. */
  readonly needed: number;
  readonly available: number;
}

/** @param layers How many tasks may share one hectare, 1-4. */
export function pressureOf(highs: Highs, area: Area, layers: number): Pressure {
  return {
    gross: area.tasks.reduce((total, task) => total + task.claim, 0),
    needed: hectaresIn(neededLand(highs, area, layers)),
    available: area.land.reduce((total, land) => total + land.hectares, 0),
  };
}

export function totalPressure(parts: readonly Pressure[]): Pressure {
  return parts.reduce(
    (sum, part) => ({
      gross: sum.gross + part.gross, needed: sum.needed + part.needed, available: sum.available + part.available,
    }),
    { gross: 0, needed: 0, available: 0 },
  );
}

/** Who would lie on the land that is needed. */
export function neededLand(highs: Highs, area: Area, layers: number): readonly Used[] {
  const built = areaModel(area, layers, { land: "unlimited" });
  if (built.sharing.length === 0) {
    return area.tasks.flatMap((task, position) =>
      (built.shortages[position] === undefined ? [] : [{ tasks: [position], yields: [1], hectares: task.claim }]));
  }
  return usedLand(built, solveWith(highs, built.model, leanGoals(built), { about: certified(built).about }));
}
