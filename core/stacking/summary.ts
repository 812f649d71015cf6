import { sameName } from "../domain/name";
import { loadHighs } from "../optimise";
import {
  LAYERS, largestFirst, oneMoreHectare, pressureOf, readStacking, sharedPairs, stack, totalPressure,
  type AreaOutcome, type LandArea, type LandOutcome,
} from ".";
import type { Cells } from "../tables";
import type { LandAnswer } from "../overview/model";

interface LandTables {
  readonly tasks: Cells;
  readonly land: Cells;
  readonly combinations: Cells | undefined;
}

/** Up to so many areas a glance also tells what might give: every limit of every area is weighed for it. */
const FEW = 12;

/** Does it fit on the land: the chosen area, or all areas together. InputError for what is wrong in the tables. */
export async function landAnswer(tables: LandTables, area: string | undefined): Promise<LandAnswer> {
  const areas = chosen(tables, area);
  const highs = await loadHighs();
  const outcomes = areas.map((each) => stack(highs, each, LAYERS));
  const { gross, needed, available } = totalPressure(areas.map((each) => pressureOf(highs, each, LAYERS)));
  const tasks = outcomes.flatMap(landTasks);
  const glance = <Item>(question: (each: LandArea) => readonly Item[], amount: (item: Item) => number) =>
    (areas.length > FEW ? undefined : largestFirst(areas.flatMap(question), amount));
  return {
    gross, needed, available, tasks,
    pressure: available > 0 ? needed / available : undefined,
    net: total(outcomes, ({ net }) => net),
    shared: total(outcomes, ({ shared }) => shared),
    shortage: total(tasks, ({ shortage }) => shortage),
    landTypes: outcomes.flatMap(({ land }) => land),
    pairs: glance((each) => sharedPairs(highs, each, LAYERS), ({ shared }) => shared),
    choices: glance((each) => oneMoreHectare(highs, each, LAYERS), ({ value }) => value),
  };
}

/** Who uses which hectares of which type of land. InputError for what is wrong in the tables. */
export async function landUse(tables: LandTables, area: string | undefined): Promise<readonly LandOutcome[]> {
  const highs = await loadHighs();
  return chosen(tables, area).flatMap((each) => stack(highs, each, LAYERS).land);
}

function chosen(tables: LandTables, area: string | undefined): readonly LandArea[] {
  const all = readStacking(tables.tasks, tables.land, tables.combinations);
  return all.filter(({ name }) => area === undefined || sameName(name, area));
}

/** The areas that the tables name, in sheet order. */
export function areaNames({ tasks, land, combinations }: LandTables): readonly string[] {
  return readStacking(tasks, land, combinations).map(({ name }) => name).filter((name) => name !== "");
}

function landTasks({ area, tasks }: AreaOutcome): LandAnswer["tasks"] {
  return tasks.map(({ task, claim, realised, shared, short }) => ({
    area, task, gross: claim, realised, shared, shortage: short, share: claim > 0 ? short / claim : 0,
  }));
}

const total = <Item>(items: readonly Item[], amount: (item: Item) => number): number =>
  items.reduce((sum, item) => sum + amount(item), 0);
