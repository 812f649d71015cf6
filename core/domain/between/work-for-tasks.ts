import { calendarDay, type Period } from "../calendar";
import { said } from "../findings/codes";
import { tasksFor, type ForTask } from "../for-task";
import { tasksTable } from "../tables/opgaven";
import { workTable } from "../tables/werk";
import type { BetweenTables } from "./tables-seen";

/** Work for no task, while other work has one. */
export const workWithoutTask: BetweenTables = {
  about: workTable,
  find: ({ rows, every }) => {
    const work = rows(workTable, ["task"]);
    if ((every(tasksTable, ["task"]) ?? []).length === 0 || work.every(({ task }) => task === undefined)) return [];
    return work.filter(({ task }) => task === undefined).map(({ row }) => ({ row, column: "task", what: said("workForNoTask"), degree: "remark" }));
  },
};

/** Work that ends after the year in which its task must have been reached. */
export const endsAfterTarget: BetweenTables = {
  about: workTable,
  find: ({ rows, every }) => {
    const isLate = isAfterTarget(every(tasksTable, ["task", "area", "targetYear"]) ?? []);
    const late = rows(workTable, ["workPackage", "task", "area", "end"]).filter(isLate);
    const [first] = late;
    if (first === undefined) return [];
    const packages = [...new Set(late.map(({ workPackage }) => workPackage))];
    return [{ row: first.row, rows: late.map(({ row }) => row), column: "end", what: said("endsAfterTarget", { packages }), degree: "remark" }];
  },
};

/** Whether work ends after its Doeljaar; of several tasks that it may be for after that of all of them. */
export function isAfterTarget(
  tasks: readonly { readonly task: string; readonly area: string | undefined; readonly targetYear: number | undefined }[],
): (work: ForTask & { readonly end: Period }) => boolean {
  const forWork = tasksFor(tasks);
  return (work) => {
    const { year } = calendarDay(work.end.end);
    const own = forWork(work);
    return own.length > 0 && own.every(({ targetYear = Infinity }) => year > targetYear);
  };
}
