import type { MovedWork } from "../capacity";
import { isAfterTarget } from "../domain/between";
import { nameKey } from "../domain/name";
import { tasksTable } from "../domain/tables/opgaven";
import { workTable, type WorkRow } from "../domain/tables/werk";
import { numberAsPeriod, textAsPeriod } from "../tables/moment";
import type { ReportCell } from "../tables";
import type { Tables } from "./by-kind";

/** How many packages end after the Doeljaar of their task, as the work stands and as a plan has it. */
export interface PastTarget {
  readonly before: number;
  readonly after: number;
}

/** Undefined where no work names a task, or where it is not known by when tasks must have been reached. */
export function pastTarget(given: Tables, plan: Pick<MovedWork, "rows">): PastTarget | undefined {
  const tasks = given.content(tasksTable)?.every(["task", "area", "targetYear"]);
  const { rows = [] } = given.content(workTable) ?? {};
  if (tasks === undefined || tasks.length === 0 || rows.every(({ task }) => task === undefined)) return undefined;
  const isLate = isAfterTarget(tasks);
  const late = (work: readonly WorkRow[]): number => new Set(work.filter(isLate).map(({ workPackage }) => nameKey(workPackage))).size;
  const ends = new Map(plan.rows.map(({ row, end }) => [row, periodOf(end)]));
  return { before: late(rows), after: late(rows.map((row) => ({ ...row, end: ends.get(row.row) ?? row.end }))) };
}

/** An end in the form in which a plan writes it into the table. */
const periodOf = (end: ReportCell) => (typeof end === "number" ? numberAsPeriod(end) : textAsPeriod(String(end)));
