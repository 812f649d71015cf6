import { remark, said } from "../../domain/findings";
import { rememberedKeys } from "../../domain/name";
import { nearestName } from "../../domain/nearest-name";
import { normsTable } from "../../domain/tables";
import type { NormColumn } from "../../domain/tables/normen";
import { wholeNames } from "../../domain/whole-names";
import { learnedFor, learnedNorm, type Learned, type Learning, type UsedNorm } from "../../learning";
import type { InputReader } from "../../tables";

/** A task as far as norms are concerned. */
export interface TaskOfNorm {
  /** In the table Opgaven; header = 1. */
  readonly row: number;
  readonly name: string;
  readonly area: string | undefined;
}

/** A norm that counts for a column of a task. */
export interface NormForTask<Task extends TaskOfNorm> {
  readonly task: Task;
  readonly norm: UsedNorm;
  readonly column: NormColumn;
  /** For the task's area, else for a new one, else for all together; undefined: nobody observed the norm. */
  readonly learned: Learned | undefined;
  /** The norm in the plan, in the prices of the task. */
  readonly inUse: number;
}

export interface NormsForTasks<Task extends TaskOfNorm> {
  /** In the order of Opgaven, then of Normen. */
  readonly pairs: readonly NormForTask<Task>[];
  /** Names of tasks that Opgaven does not have. */
  readonly unknown: readonly { readonly norm: UsedNorm; readonly task: string }[];
}

/**
 * Which norm counts for which column of which task, and what is learned about it in the prices of that task.
 * @param priceLevelOf the year whose prices a task is in; undefined: nothing is indexed
 * @throws InputError with the rows that cannot be moved to those prices
 */
export function normsForTasks<Task extends TaskOfNorm>(
  learning: Learning, tasks: readonly Task[], columns: readonly NormColumn[], priceLevelOf: (task: Task) => number | undefined, reader: InputReader,
): NormsForTasks<Task> {
  const keyOf = rememberedKeys();
  const whole = wholeNames(tasks.map(({ name }) => name));
  const known = new Set(tasks.map(({ name }) => keyOf(name)));
  const norms = learning.used.filter(({ column }) => column !== undefined && columns.includes(column))
    .map((norm) => ({ norm, names: whole(norm.countsFor), observed: learning.norms.find(({ used }) => used === norm) }));
  const counts = norms.map(({ names }) => new Set(names.map(keyOf)));
  const pairs = tasks.flatMap((task) => norms.flatMap((norm, place) => (counts[place]!.has(keyOf(task.name)) ? [{ task, ...norm }] : [])));
  const moved = [...new Map(pairs.flatMap(({ task, observed }) => {
    const level = priceLevelOf(task);
    return observed === undefined ? [] : [[`${observed.name}\n${level}`, { observed, level }] as const];
  }))];
  reader.refuse(moved.flatMap(([, { observed, level }]) => learning.problemsOfMoving(observed, level)));
  const learned = new Map(moved.map(([key, { observed, level }]) => [key, learnedNorm(observed, level, learning.settings)]));
  const unknown = norms.flatMap(({ norm, names }) => names.filter((name) => !known.has(keyOf(name))).map((task) => ({ norm, task })));
  reader.add(unknown.map(({ norm, task }) => remark({ table: normsTable.name, row: norm.row, column: normsTable.columns.countsFor.header, value: task },
    said("notInTasks", { nearest: nearestName(task, tasks.map(({ name }) => name)) }))));
  return {
    unknown,
    pairs: pairs.map(({ task, norm, observed }) => {
      const answer = observed && learned.get(`${observed.name}\n${priceLevelOf(task)}`);
      return { task, norm, column: norm.column!, learned: answer && learnedFor(answer, task.area), inUse: answer?.inUse ?? norm.value };
    }),
  };
}
