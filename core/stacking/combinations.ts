import { InputError, problem, said } from "../domain/findings";
import type { Sharing } from "../land";
import type { LandClass } from "./land-classes";
import type { Area } from "./model";

/** Tasks that lie together on the same hectares, and the classes of land where all of them may. */
export interface Combination {
  /** Positions in `Area.tasks`, ascending. */
  readonly tasks: readonly number[];
  /** What a hectare counts for each of these tasks: the product of its yields beside the others. */
  readonly yields: readonly number[];
  /** Positions in the list of land classes. */
  readonly classes: readonly number[];
}

/**
 * All combinations of an area, ranked by size and then by sheet order: the tasks with a claim, alone and in
 * groups of at most `layers` that may all share with each other (the cliques of the sharing graph).
 */
export function combinations(area: Area, classes: readonly LandClass[], layers: number): readonly Combination[] {
  const yields = yieldsBeside(area);
  const alone = area.tasks.flatMap((task, position): Combination[] => {
    const here = classes.flatMap((each, index) => (each.allows[position] ? [index] : []));
    return task.claim > 0 && here.length > 0 ? [{ tasks: [position], yields: [1], classes: here }] : [];
  });
  let all = alone;
  let smaller = alone;
  for (let size = 2; size <= layers && smaller.length > 0; size++) {
    smaller = smaller.flatMap((group) => alone.flatMap((single) => extended(group, single, yields)));
    all = all.concat(smaller);
    if (all.length > MOST) throw tooMany(area);
  }
  return all;
}

/** More than this would keep Excel waiting for minutes. Fourteen tasks that may all share, four deep, make 1.470. */
const MOST = 100_000;

const tooMany = ({ name }: Area): InputError =>
  new InputError([problem({ table: "Combinaties" }, said("tooManyTogether", { area: name }))]);

/** Per task: what a hectare counts for it beside each task that it may share with. */
type Yields = readonly ReadonlyMap<number, number>[];

function yieldsBeside({ tasks, sharing }: Area): Yields {
  const yields = tasks.map(() => new Map<number, number>());
  for (const { one, other, yieldOne, yieldOther } of sharing) {
    yields[one]!.set(other, yieldOne);
    yields[other]!.set(one, yieldOther);
  }
  return yields;
}

/** The group with one later task beside it, if that task may share with all and there is land for all. */
function extended(group: Combination, single: Combination, yields: Yields): Combination[] {
  const newcomer = single.tasks[0]!;
  if (newcomer <= group.tasks.at(-1)!) return [];
  const beside = yields[newcomer]!;
  if (!group.tasks.every((task) => beside.has(task))) return [];
  const classes = group.classes.filter((index) => single.classes.includes(index));
  if (classes.length === 0) return [];
  return [{
    tasks: [...group.tasks, newcomer],
    yields: [
      ...group.yields.map((count, index) => count * yields[group.tasks[index]!]!.get(newcomer)!),
      group.tasks.reduce((count, task) => count * beside.get(task)!, 1),
    ],
    classes,
  }];
}

/** How many hectares two tasks may share at most. */
export function sharingLimit({ tasks }: Area, { one, other, share }: Sharing): number {
  return share * Math.min(tasks[one]!.claim, tasks[other]!.claim);
}
