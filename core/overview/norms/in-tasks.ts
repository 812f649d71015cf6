import { remark, said, type Finding } from "../../domain/findings";
import { normsTable, tasksTable } from "../../domain/tables";
import type { NormColumn } from "../../domain/tables/normen";
import { readLearning, type Learning, type LearningTables } from "../../learning";
import { InputReader, type TableContent } from "../../tables";
import { inCents } from "./effects";
import { normsForTasks } from "./for-tasks";

/** The arguments of METNORMEN as a spreadsheet hands them over. */
export interface WithNormsInput extends LearningTables {
  readonly tasks: unknown;
}

type Tasks = TableContent<typeof tasksTable>;

/** A cell of Opgaven that gets another value, in the unit that the table is read in. */
export interface Replacement {
  readonly row: number;
  readonly column: NormColumn;
  readonly value: number;
}

export interface NormsInTasks {
  readonly tasks: Tasks;
  readonly replaced: readonly Replacement[];
}

const columns: readonly NormColumn[] = ["costPerUnit", "structuralPerUnit", "landPerUnit"];

/** What was learned, for the cells of Opgaven that norms count for. InputError for what is wrong in the input. */
export function normsInTasks(input: WithNormsInput, reader = new InputReader()): NormsInTasks {
  const tasks = reader.table(tasksTable, input.tasks);
  const learning = reader.attempt((part) => readLearning(input, part));
  reader.refuse();
  const replaced = replacements(tasks, onlyMeasured(learning!), reader);
  if (replaced.length === 0) reader.add([remark({ table: tasksTable.name }, said("nothingLearned"))]);
  return { tasks, replaced };
}

/** What the plan reckons with decides nothing here, so that it need not be moved to other prices either. */
function onlyMeasured(learning: Learning): Learning {
  const used = learning.used.map((norm) => ({ ...norm, priceLevel: undefined }));
  return { ...learning, used, norms: learning.norms.map((norm) => ({ ...norm, used: used.find(({ row }) => row === norm.used?.row) })) };
}

function replacements(tasks: Tasks, learning: Learning, reader: InputReader): Replacement[] {
  const rows = tasks.rows.map((row) => ({ ...row, name: row.task }));
  const { pairs } = normsForTasks(learning, rows, columns, ({ priceLevel }) => priceLevel, reader);
  const observed = new Map(learning.norms.map((norm) => [norm.used, norm]));
  const problems: Finding[] = [];
  const replaced: Replacement[] = [];
  for (const { task, norm, column, learned } of pairs) {
    if (learned === undefined) continue;
    const named = { norm: norm.name };
    const priced = observed.get(norm)!.areas[0]?.priceLevels !== undefined;
    const value = column === "landPerUnit" ? learned.expected : inCents(learned.expected);
    if (priced && task.priceLevel === undefined) problems.push(tasks.problemAt(task.row, "priceLevel", said("taskWithoutPriceLevel", named)));
    else if (!tasks.has(column)) reader.add([remark({ table: normsTable.name, row: norm.row, column: tasksTable.columns[column].header }, said("noColumnForNorm", named))]);
    else if (column === "landPerUnit" && task.density !== undefined) reader.add([tasks.remarkAt(task.row, "density", said("densityInstead", named))]);
    else if (value !== undefined && Number.isFinite(value)) {
      if (column === "landPerUnit" && task.claim !== undefined) reader.add([tasks.remarkAt(task.row, "claim", said("claimGoesFirst", named))]);
      replaced.push({ row: task.row, column, value });
    }
  }
  reader.refuse(problems);
  return replaced;
}
