import type { Fault } from "../check";
import type { Degree } from "../findings/finding";
import { said, type Said } from "../findings/codes";
import { tasksFor, type ForTask } from "../for-task";
import { nameKey } from "../name";
import { nearestName } from "../nearest-name";
import type { InputTable } from "../table";
import { tasksTable } from "../tables/opgaven";
import type { BetweenTables } from "./tables-seen";
import { MOST_SUGGESTIONS } from "./unknown-names";

/** The rows of a table that name a task which Opgaven does not have (there, where both say in which area): they count for none. */
export function namesTask<T extends InputTable>(about: T, columns: readonly (keyof T["columns"] & ("task" | "area"))[], degree: Degree): BetweenTables {
  return {
    about,
    find: ({ rows, every }) => {
      const tasks = every(tasksTable, ["task", "area"]) ?? [];
      if (tasks.length === 0) return [];
      const forRow = tasksFor(tasks);
      const whatOf = whatIsWrong(tasks);
      return (rows(about, columns) as readonly (ForTask & { readonly row: number })[]).flatMap((row): Fault[] =>
        (row.task === undefined || forRow(row).length > 0 ? [] : [{ row: row.row, column: "task", what: whatOf(row.task), degree }]));
    },
  };
}

/** What is wrong with a name, worked out once: the task stands there for another area, or one that is nearly called so does. */
function whatIsWrong(tasks: readonly { readonly task: string; readonly area: string | undefined }[]): (name: string) => Said {
  const inAnyArea = tasksFor(tasks);
  const names = [...new Map(tasks.map(({ task }) => [nameKey(task), task])).values()];
  const known = new Map<string, Said>();
  return (name) => {
    const earlier = known.get(nameKey(name));
    if (earlier !== undefined) return earlier;
    const [elsewhere] = inAnyArea({ task: name });
    const what = elsewhere === undefined
      ? said("notInTasks", { nearest: known.size < MOST_SUGGESTIONS ? nearestName(name, names) : undefined })
      : said("taskOfOtherArea", { area: elsewhere.area! });
    known.set(nameKey(name), what);
    return what;
  };
}
