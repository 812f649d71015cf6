import { said, type Finding } from "../domain/findings";
import { combinationsTable } from "../domain/tables/combinaties";
import { landTable } from "../domain/tables/grond";
import { landClaim, tasksOnLand, type TaskOnLand } from "../domain/tables/opgaven";
import { landTypesOf, readPairs, usableLand, type Claimant, type LandTypes } from "../land";
import { InputReader, type Cells, type TableContent } from "../tables";
import type { Area, Task } from "./model";
import { readAreas } from "./read-areas";

type Tasks = TableContent<typeof tasksOnLand>;

/**
 * The areas that the tables speak of, in the order of the sheet: those of Opgaven, then any further ones of Grond.
 *
 * @param reader takes note of what is assumed
 * @throws InputError with every problem within the tables, else with every problem between them
 */
export function readStacking(tasks: Cells, land: Cells, combinations: unknown, reader = new InputReader()): readonly Area[] {
  const taskTable = reader.table(tasksOnLand, tasks);
  const grond = reader.table(landTable, land);
  const pairRows = reader.optional(combinationsTable, combinations);
  reader.refuse();

  const areas = readAreas(taskTable, grond);
  const pairs = readPairs(taskTable.rows.map(asClaimant), pairRows);
  const types = landTypesOf(grond.rows);
  reader.refuse([...fromTopToBottom([...areas.problems, ...unknownLandTypes(taskTable, types)]), ...pairs.problems]);

  return areas.areas.map(({ name, tasks: rows, land: lots }) => ({
    name,
    tasks: rows.map((row): Task => ({
      row: row.row,
      name: row.task,
      claim: landClaim(row),
      priority: row.priority,
      landTypes: row.landTypes === undefined || row.landTypes.length === 0 ? undefined : types.listed(row.landTypes).map((type) => types.named(type)!),
    })),
    land: usableLand(lots, types),
    sharing: pairs.between(rows.map(asClaimant)),
  }));
}

const asClaimant = ({ task, theme }: TaskOnLand): Claimant => ({ name: task, theme });

/** Opgaven before Grond, and each from its first row down: the first problem is the one that a cell shows. */
function fromTopToBottom(problems: readonly Finding[]): Finding[] {
  const place = ({ table, row }: Finding): number => (table === tasksOnLand.name ? 0 : 1e9) + (row ?? 0);
  return [...problems].sort((one, other) => place(one) - place(other));
}

/** A type that exists in another area is no mistake: the task has no such land here. */
function unknownLandTypes(tasks: Tasks, types: LandTypes): Finding[] {
  return tasks.rows.flatMap((row) => {
    const unknown = types.listed(row.landTypes ?? []).find((type) => types.named(type) === undefined);
    return unknown === undefined ? [] : [
      tasks.problemAt(row.row, "landTypes", said("unknownLandType", { name: unknown, known: types.names })),
    ];
  });
}
