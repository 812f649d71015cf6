import { nameKey } from "../domain/name";
import { said, type Finding } from "../domain/findings";
import type { LandRow, landTable } from "../domain/tables/grond";
import type { TaskOnLand, tasksOnLand } from "../domain/tables/opgaven";
import type { TableContent } from "../tables";

/** The rows of one area, from both tables. */
interface AreaRows {
  readonly name: string;
  readonly tasks: TaskOnLand[];
  readonly land: LandRow[];
}

interface ReadAreas {
  readonly areas: readonly AreaRows[];
  readonly problems: readonly Finding[];
}

type Tasks = TableContent<typeof tasksOnLand>;
type Grond = TableContent<typeof landTable>;

/** Sorts the rows of both tables by area. A blank area means the only one that the tables name. */
export function readAreas(tasks: Tasks, land: Grond): ReadAreas {
  const areas = new Map<string, AreaRows>();
  for (const { area } of [...tasks.rows, ...land.rows]) {
    if (area !== undefined && !areas.has(nameKey(area))) areas.set(nameKey(area), { name: area, tasks: [], land: [] });
  }
  const several = areas.size > 1;
  if (areas.size === 0) areas.set("", { name: "", tasks: [], land: [] });
  const [only] = areas.values();
  const problems: Finding[] = [];
  const areaOf = (row: { readonly row: number; readonly area: string | undefined }, table: Tasks | Grond): AreaRows | undefined => {
    if (row.area !== undefined) return areas.get(nameKey(row.area));
    if (!several) return only;
    problems.push(table.problemAt(row.row, "area", said("blankArea")));
    return undefined;
  };
  for (const row of tasks.rows) areaOf(row, tasks)?.tasks.push(row);
  for (const row of land.rows) areaOf(row, land)?.land.push(row);
  return {
    areas: [...areas.values()].filter((area) => area.tasks.length > 0 || area.land.length > 0),
    problems: [...problems, ...[...areas.values()].flatMap((area) => [...twice(area, tasks), ...withoutLand(area, tasks)])],
  };
}

/** Rows with and without the name of the area may turn out to be in the same one. */
function twice({ tasks: rows }: AreaRows, tasks: Tasks): Finding[] {
  const first = new Map<string, number>();
  return rows.flatMap(({ task, row }) => {
    const earlier = first.get(nameKey(task));
    first.set(nameKey(task), earlier ?? row);
    return earlier === undefined ? [] : [
      tasks.problemAt(row, "task", said("repeatedInArea", { earlier })),
    ];
  });
}

function withoutLand({ tasks: [task], land }: AreaRows, tasks: Tasks): Finding[] {
  return task === undefined || land.length > 0 ? [] : [
    tasks.problemAt(task.row, "area", said("noLandInArea")),
  ];
}
