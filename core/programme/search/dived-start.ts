import type { Highs } from "../../optimise";
import { fittingChoice } from "../linear-model/point";
import type { WholeModel } from "../linear-model/whole-model";
import { Dive } from "./dive";
import { Moves } from "./moves";

/** A point to start an integer model from, found by one dive and by single measures: a good start helps far more than nodes. */
export function divedStart(highs: Highs, model: WholeModel, floors: readonly number[], fair: readonly number[]): Float64Array[] {
  const { programme, built, aims, classes, kept } = model;
  if (kept.size > 0) return [];
  const dive = new Dive(highs, programme, built, aims, floors, fair);
  try {
    const found = dive.point(dive.together);
    const choice = found === undefined ? undefined : fittingChoice(highs, programme, built, found.values);
    const point = choice === undefined ? undefined : dive.pointOf(dive.together, new Moves(highs, programme, classes, fair).improved(choice));
    return point === undefined ? [] : [point.values];
  } finally {
    dive.dispose();
  }
}
