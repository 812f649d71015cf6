import { problem, refuse, said, type Finding } from "../domain/findings";
import { tasksTable } from "../domain/tables/opgaven";
import { ROUNDING } from "../numbers/tolerances";
import { least, leastInTurn, solveWith, type Highs, type Term } from "../optimise";
import { areaModel, type Extra } from "./area-model";
import { mayLand } from "./land-classes";
import type { Area } from "./model";

/** A type of land in an area, in hectares. */
export interface LandNeeded {
  readonly type: string;
  readonly now: number;
  readonly extra: number;
}

export interface AreaNeeded {
  readonly area: string;
  /** In the order of Grond. */
  readonly types: readonly LandNeeded[];
}

/**
 * The least extra hectares of the types of land that the area has with which no task falls short: least in all, then least of the first
 * type, of the second, and so on. Types on which the same tasks may land are one to the model; the last of them takes what they need.
 * @param layers How many tasks may share one hectare, 1-4.
 * @throws InputError for a task that no type of land of the area can help
 */
export function landNeeded(highs: Highs, area: Area, layers: number): AreaNeeded {
  const now = new Map<string, number>();
  for (const { type, hectares } of area.land) now.set(type, (now.get(type) ?? 0) + hectares);
  const types = [...now.keys()];
  refuse(area.tasks.flatMap((task): Finding[] => (task.claim === 0 || types.some((type) => mayLand(task, type)) ? []
    : [problem({ table: tasksTable.name, row: task.row, column: tasksTable.columns.landTypes.header }, said("noLandTypeInArea", { area: area.name }))])));

  const { model, extra } = areaModel(area, layers, { land: "extended" });
  const largest = Math.max(1, ...extra.map(({ unit }) => unit));
  const takes = extra.map((one) => ({ ...one, type: types.findLastIndex((type) => one.land.types.some((other) => other.type === type)) }));
  const term = ({ variable, unit }: Extra): Term => [variable, unit / largest];
  const solution = solveWith(highs, model, extra.length === 0 ? [] : [
    least(extra.map(term)), leastInTurn([...takes].sort((one, other) => one.type - other.type).slice(0, -1).map((one) => [term(one)])),
  ].filter(({ of }) => of.length > 0), { about: { about: "land", name: area.name } });

  const found = new Map(takes.map(({ type, variable, unit }) => [type, solution.value(variable) <= ROUNDING ? 0 : solution.value(variable) * unit]));
  return { area: area.name, types: types.map((type, place) => ({ type, now: now.get(type)!, extra: found.get(place) ?? 0 })) };
}
