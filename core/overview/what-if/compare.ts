import type { ValueKind } from "../../domain/value-kind";
import { nameKey } from "../../domain/name";
import { UNNOTICED } from "../../numbers/tolerances";
import { shownDifference } from "../../tables/shown-difference";
import { allMeans, type Means, type Overview } from "../model";
import type { TaskMeans } from "../task-means";
import type { Difference, MeansChange, OverviewChange, TaskChange } from "./model";

/** A state of the area: what it comes to, and what each task gets. */
export interface State {
  readonly overview: Overview;
  readonly tasks: readonly TaskMeans[];
}

const amounts: Readonly<Record<Means, ValueKind>> = { land: "hectares", money: "euros", people: "hours" };

/** Two states side by side: the tiles, and the tasks that change. */
export function compareStates(before: State, after: State): OverviewChange {
  return {
    before: before.overview, after: after.overview,
    means: allMeans.map((means): MeansChange => ({
      means,
      served: differenceOf(before.overview.served[means], after.overview.served[means], "share"),
      short: differenceOf(before.overview[means]?.shortage, after.overview[means]?.shortage, amounts[means]),
    })),
    tasks: taskChanges(before.tasks, after.tasks),
    asked: after.tasks.length,
  };
}

function differenceOf(before: number | undefined, after: number | undefined, kind: ValueKind): Difference {
  return { before, after, difference: before === undefined || after === undefined ? undefined : shownDifference(before, after, { kind }) };
}

/** Most first. A task by its name and area, in the order of the first state; one that only one of them knows has no difference, and stands last. */
function taskChanges(before: readonly TaskMeans[], after: readonly TaskMeans[]): TaskChange[] {
  const pairs = new Map<string, { readonly own: TaskMeans; was?: TaskMeans; is?: TaskMeans }>();
  const pairOf = (own: TaskMeans) => {
    const key = JSON.stringify([nameKey(own.task), nameKey(own.area ?? "")]);
    const pair = pairs.get(key) ?? { own };
    pairs.set(key, pair);
    return pair;
  };
  for (const own of before) pairOf(own).was = own;
  for (const own of after) pairOf(own).is = own;
  const changes = [...pairs.values()].map(({ own: { task, area }, was, is }): TaskChange => ({
    task, area, ...differenceOf(was?.lowest, is?.lowest, "share"), weakest: { before: was?.weakest, after: is?.weakest },
  }));
  // What an optimiser leaves behind does not decide what stands first: of equals the order of the sheet does.
  const size = ({ difference }: TaskChange): number => Math.round(Math.abs(difference ?? 0) / UNNOTICED);
  return changes.filter(({ difference, before: was, after: is }) => difference !== 0 && (was ?? is) !== undefined).sort((one, other) => size(other) - size(one));
}
