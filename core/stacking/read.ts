import { refuse } from "../domain/problem";
import type { Problem } from "../domain/problem";
import { combinationsTable } from "../domain/tables/combinaties";
import { landTable } from "../domain/tables/grond";
import type { LandRow } from "../domain/tables/grond";
import { landClaim, tasksOnLand } from "../domain/tables/opgaven";
import { nameKey } from "../domain/name";
import { isOmitted, readTable } from "../tables";
import type { Cells, TableContent } from "../tables";
import type { Area, Land, Task } from "./model";
import { readAreas } from "./read-areas";
import { readPairs } from "../land/pairs";

type Tasks = TableContent<typeof tasksOnLand>;

/**
 * The areas that the tables speak of, in the order of the sheet: those of Opgaven, then any further ones of Grond.
 *
 * @throws InputError with every problem within the tables, else with every problem between them.
 */
export function readStacking(tasks: Cells, land: Cells, combinations: unknown): readonly Area[] {
  const taskTable = readTable(tasksOnLand, tasks);
  const grond = readTable(landTable, land);
  const pairRows = isOmitted(combinations) ? undefined : readTable(combinationsTable, combinations);
  refuse([...taskTable.problems, ...grond.problems, ...(pairRows?.problems ?? [])]);

  const areas = readAreas(taskTable, grond);
  const pairs = readPairs(taskTable.rows, pairRows);
  refuse([...fromTopToBottom([...areas.problems, ...unknownLandTypes(taskTable, grond.rows)]), ...pairs.problems]);

  const spelling = landTypeNames(grond.rows);
  const named = (type: string): string => spelling.get(nameKey(type))!;
  return areas.areas.map(({ name, tasks: rows, land: lots }) => ({
    name,
    tasks: rows.map((row): Task => ({
      row: row.row,
      name: row.task,
      claim: landClaim(row),
      priority: row.priority,
      landTypes: row.landTypes === undefined || row.landTypes.length === 0 ? undefined : row.landTypes.map(named),
    })),
    land: lots.map((lot): Land => ({ row: lot.row, type: named(lot.landType), hectares: lot.hectares * lot.available })),
    sharing: pairs.between(rows),
  }));
}

/** Opgaven before Grond, and each from its first row down: the first problem is the one that a cell shows. */
function fromTopToBottom(problems: readonly Problem[]): Problem[] {
  const place = ({ table, row }: Problem): number => (table === tasksOnLand.name ? 0 : 1e9) + (row ?? 0);
  return [...problems].sort((one, other) => place(one) - place(other));
}

/** Land types as Grond spells them first, so that one type has one name. */
function landTypeNames(land: readonly LandRow[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { landType } of land) if (!names.has(nameKey(landType))) names.set(nameKey(landType), landType);
  return names;
}

/** A type that exists in another area is no mistake: the task has no such land here. */
function unknownLandTypes(tasks: Tasks, land: readonly LandRow[]): Problem[] {
  const known = landTypeNames(land);
  return tasks.rows.flatMap((row) => {
    const unknown = row.landTypes?.find((type) => !known.has(nameKey(type)));
    return unknown === undefined ? [] : [
      tasks.problemAt(row.row, "landTypes", `noemt '${unknown}', dat niet in Grond staat`, `kies uit: ${[...known.values()].join("; ")}`),
    ];
  });
}
