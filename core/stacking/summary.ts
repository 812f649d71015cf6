import { sameName } from "../domain/name";
import { total } from "../numbers/sum";
import { loadHighs } from "../optimise";
import type { Cells, InputReader } from "../tables";
import { cachedOneMoreHectare, cachedPressure, cachedReading, cachedSharedPairs, cachedStack } from "./cached";
import { largestFirst } from "./largest-first";
import { LAYERS, type Area, type AreaOutcome, type LandOutcome } from "./model";
import type { Choice } from "./one-more-hectare";
import { totalPressure } from "./pressure";
import type { SharedPair } from "./shared-pairs";

/** Does it fit on the land? Hectares; shares are fractions. */
export interface LandAnswer {
  readonly gross: number;
  readonly available: number;
  /** Land in use by what is realised, shared hectares counted once. */
  readonly net: number;
  /** Land needed for everything, after sharing. */
  readonly needed: number;
  /** needed / available: above 1 there is too little land. */
  readonly pressure: number | undefined;
  readonly shortage: number;
  readonly shared: number;
  readonly tasks: readonly LandTask[];
  /** Who uses which hectares, per type of land and area. */
  readonly landTypes: readonly LandOutcome[];
  /**
   * Which pairs share, or may; most shared first. Undefined where there are too many areas for it to be a glance: choose
   * one. (KEUZES and MEEKOPPELEN answer for any number of areas.)
   */
  readonly pairs: readonly SharedPair[] | undefined;
  /** What one more hectare of a limit brings: hectares less shortage; largest first. Undefined as `pairs`. */
  readonly choices: readonly Choice[] | undefined;
}

export interface LandTask {
  readonly area: string;
  readonly task: string;
  readonly gross: number;
  readonly realised: number;
  readonly shared: number;
  readonly shortage: number;
  /** shortage / gross. */
  readonly share: number;
}

/** The tables as the workbook has them. */
export interface LandTables {
  readonly tasks: Cells;
  readonly land: Cells;
  readonly combinations: Cells | undefined;
}

/** Up to so many areas a glance also tells what might give: every limit of every area is weighed for it. */
const FEW = 12;

/** Does it fit on the land: the chosen area, or all areas together. InputError for what is wrong in the tables. */
export async function landAnswer(tables: LandTables, area: string | undefined, reader?: InputReader): Promise<LandAnswer> {
  const areas = chosen(tables, area, reader);
  const highs = await loadHighs();
  const outcomes = areas.map((each) => cachedStack(highs, each, LAYERS));
  const { gross, needed, available } = totalPressure(areas.map((each) => cachedPressure(highs, each, LAYERS)));
  const tasks = outcomes.flatMap(landTasks);
  const glance = <Item>(question: (each: Area) => readonly Item[], amount: (item: Item) => number) =>
    (areas.length > FEW ? undefined : largestFirst(areas.flatMap(question), amount));
  return {
    gross, needed, available, tasks,
    pressure: available > 0 ? needed / available : undefined,
    net: total(outcomes, ({ net }) => net),
    shared: total(outcomes, ({ shared }) => shared),
    shortage: total(tasks, ({ shortage }) => shortage),
    landTypes: outcomes.flatMap(({ land }) => land),
    pairs: glance((each) => cachedSharedPairs(highs, each, LAYERS), ({ shared }) => shared),
    choices: glance((each) => cachedOneMoreHectare(highs, each, LAYERS), ({ value }) => value),
  };
}

/** Who uses which hectares of which type of land. InputError for what is wrong in the tables. */
export async function landUse(tables: LandTables, area: string | undefined): Promise<readonly LandOutcome[]> {
  const highs = await loadHighs();
  return chosen(tables, area).flatMap((each) => cachedStack(highs, each, LAYERS).land);
}

function chosen(tables: LandTables, area: string | undefined, reader?: InputReader): readonly Area[] {
  const all = cachedReading(tables.tasks, tables.land, tables.combinations, reader);
  return all.filter(({ name }) => area === undefined || sameName(name, area));
}

/** The areas that the tables name, in sheet order. */
export function areaNames({ tasks, land, combinations }: LandTables): readonly string[] {
  return cachedReading(tasks, land, combinations).map(({ name }) => name).filter((name) => name !== "");
}

function landTasks({ area, tasks }: AreaOutcome): LandAnswer["tasks"] {
  return tasks.map(({ task, claim, realised, shared, short }) => ({
    area, task, gross: claim, realised, shared, shortage: short, share: claim > 0 ? short / claim : 0,
  }));
}
