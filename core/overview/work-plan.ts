import { ganttOf, readPlanning, type Gantt, type MovedWork } from "../capacity";
import { nameKey } from "../domain/name";
import { tasksFor } from "../domain/for-task";
import { tasksTable } from "../domain/tables/opgaven";
import { workTable } from "../domain/tables/werk";
import { attempted } from "./attempted";
import { byKind, type Tables } from "./by-kind";
import type { PlanOptions } from "./plan";
import type { SourceTable } from "./model";
import { canAnswer, peopleQuestion } from "./questions";

export interface WorkPlanOptions extends PlanOptions {
  /** What a plan moves; default: nothing. */
  readonly moved?: MovedWork["packages"] | undefined;
}

/** The work packages over the years, as they stand and as a plan has them. Undefined where there is no answer. */
export async function workPlan(tables: readonly SourceTable[], { moved = [], ...options }: WorkPlanOptions = {}): Promise<Gantt | undefined> {
  const given = byKind(tables);
  if (!canAnswer("people", given)) return undefined;
  const { substitution: _, ...question } = peopleQuestion(given, options);
  return attempted(() => Promise.resolve().then(() => ganttOf(readPlanning({ ...question, late: options.late }), moved, targetYears(given))));
}

/** Per work package the year by which it must be done: of several tasks that a row may be for the last, of several rows the first. */
function targetYears(given: Tables): Map<string, number> {
  const tasks = given.content(tasksTable)?.every(["task", "area", "targetYear"]) ?? [];
  const forWork = tasksFor(tasks);
  const found = new Map<string, number>();
  for (const row of given.content(workTable)?.rows ?? []) {
    const own = forWork(row);
    const year = own.length === 0 ? Infinity : Math.max(...own.map(({ targetYear = Infinity }) => targetYear));
    const key = nameKey(row.workPackage);
    if (year < Infinity) found.set(key, Math.min(year, found.get(key) ?? Infinity));
  }
  return found;
}
