import { said, type Finding } from "../domain/findings";
import { tasksFor } from "../domain/for-task";
import { nameKey } from "../domain/name";
import type { MeasureRow } from "../domain/tables/maatregelen";
import type { YieldRow, yieldsTable } from "../domain/tables/opbrengsten";
import type { TaskRow, tasksTable } from "../domain/tables/opgaven";
import type { TableContent } from "../tables";
import type { Goal } from "./model";
import { inNameOrder } from "./names";

/** What a measure yields for a task, by its row in Opgaven. */
export interface YieldForTask {
  /** In the table Opbrengsten; header = 1. */
  readonly row: number;
  readonly task: TaskRow;
  readonly amount: number;
  readonly delay: number;
}

/** The yields of each measure, by the key of its name, and everything that is wrong between the tables. */
export function yieldsPerMeasure(
  yields: TableContent<typeof yieldsTable>, tasks: TableContent<typeof tasksTable>, measures: readonly MeasureRow[],
): { readonly perMeasure: ReadonlyMap<string, readonly YieldForTask[]>; readonly problems: Finding[] } {
  const areaOf = new Map(measures.map(({ measure, area }) => [nameKey(measure), area]));
  const forRow = tasksFor(tasks.rows);
  const perMeasure = new Map<string, YieldForTask[]>();
  const first = new Map<string, number>();
  const problems: Finding[] = [];
  const asked = new Set<number>();
  for (const row of yields.rows) {
    const task = taskOf(row, areaOf.get(nameKey(row.measure)), forRow, yields, problems);
    if (task === undefined) continue;
    const pair = `${nameKey(row.measure)}\n${task.row}`;
    const earlier = first.get(pair);
    if (earlier !== undefined) problems.push(yields.problemAt(row.row, "task", said("yieldTwice", { earlier })));
    first.set(pair, earlier ?? row.row);
    if (!asked.has(task.row)) problems.push(...blanks(task, tasks));
    asked.add(task.row);
    const own = perMeasure.get(nameKey(row.measure)) ?? [];
    own.push({ row: row.row, task, amount: row.amount, delay: row.delay });
    perMeasure.set(nameKey(row.measure), own);
  }
  return { perMeasure, problems };
}

/** The task that is meant: the one of that name, else the one in the area of the row, or of its measure. */
function taskOf(
  { row, task, area }: YieldRow, areaOfMeasure: string | undefined, forRow: ReturnType<typeof tasksFor<TaskRow>>,
  yields: TableContent<typeof yieldsTable>, problems: Finding[],
): TaskRow | undefined {
  // No such task: the rule between tables has said so.
  const named = forRow({ task, area });
  if (named.length <= 1) return named[0];
  const there = areaOfMeasure === undefined || area !== undefined ? [] : forRow({ task, area: areaOfMeasure });
  if (there.length === 1) return there[0];
  problems.push(yields.problemAt(row, "area", said("yieldInSeveralAreas", { areas: named.flatMap((each) => each.area ?? []) })));
  return undefined;
}

/** A goal that measures yield for must say how much, and by when. */
function blanks({ row, goal, targetYear }: TaskRow, tasks: TableContent<typeof tasksTable>): Finding[] {
  return [
    ...(goal === undefined ? [tasks.problemAt(row, "goal", said("goalOfYieldsBlank"))] : []),
    ...(targetYear === undefined && goal !== 0 ? [tasks.problemAt(row, "targetYear", said("goalOfYieldsBlank"))] : []),
  ];
}

/** The goals in the order of their names. */
export function goalsOf(rows: readonly TaskRow[]): Goal[] {
  return inNameOrder(rows, ({ task, area }) => [task, area ?? ""]).map((place) => rows[place]!).map((row): Goal => ({
    row: row.row, name: row.task, area: row.area, priority: row.priority, size: row.goal, year: row.targetYear,
  }));
}
