import { asChoiceOf } from "../tables/read-cell";
import { columnsOf } from "./mapping/plan";
import type { MappedTable } from "./mapping/read-through";
import { yearNamed } from "./mapping/years";
import { isNothing } from "./mapping/grid";
import { textOf } from "./sheet";

/** Rows stand in columns and the other way round: places of the plan are not those of the range. */
const isTurned = ({ originOf, cells, header }: MappedTable): boolean => cells.length > 1 && cells[0]!.some((_, column) => originOf(1, column).some(({ row }) => row <= header.last));

/** The texts in a column of the range, each once, in the order of the rows that are read or were not chosen. */
export function textsIn(mapped: MappedTable, column: number): readonly string[] {
  const { source, body, leftOut } = mapped;
  if (isTurned(mapped)) return [];
  const out = new Set(leftOut.filter(({ why }) => why !== "other").map(({ row }) => row));
  const found = new Set<string>();
  for (let row = body.first; row <= body.last; row += 1) {
    const cell = source[row]?.[column];
    if (!out.has(row) && !isNothing(cell)) found.add(textOf(cell));
  }
  return [...found];
}

/** The words in the column of a field that is a choice, and whether the table knows each; none where it is no column. */
export function choiceWords(mapped: MappedTable, key: string): readonly { readonly text: string; readonly known: boolean }[] {
  const field = mapped.plan.fields.find((each) => each.key === key);
  if (field?.origin.by !== "column" || field.column?.reading !== "choice") return [];
  const { choices } = field.column;
  return textsIn(mapped, field.origin.column).map((text) => ({ text, known: asChoiceOf(text, choices) !== undefined }));
}

/** The columns that name one year and that no field takes: those that may be year columns. */
export function yearColumns({ plan }: MappedTable): readonly number[] {
  const used = new Set([...plan.fields.flatMap(({ origin }) => columnsOf(origin)), ...(plan.unpivot?.columns ?? [])]);
  return plan.names.flatMap((name, column) => (!used.has(column) && yearNamed(plan.table, name) !== undefined ? [column] : []));
}
