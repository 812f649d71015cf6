import { gathered, type Finding } from "../domain/findings";
import type { Table, TableKind } from "../domain/table";
import { inputTables, inspectedTable } from "../domain/tables";
import { matchHeader } from "../tables/match-header";
import { readTable } from "../tables/read-table";
import type { InputReader } from "../tables/input-reader";

/** Every problem of one table and then every remark, each from top to bottom, as far as they can be seen without the other tables. */
export function findingsOf(kind: TableKind, cells: unknown): readonly Finding[] {
  const { problems, remarks } = readTable(inspectedAs(kind, cells), cells);
  return [...problems, ...gathered(remarks)];
}

/** The same for one table among others: that it has no rows is then remarked too. */
export function inspect(kind: TableKind, cells: unknown, reader: InputReader): void {
  reader.optional(inspectedAs(kind, cells), cells);
}

function inspectedAs(kind: TableKind, cells: unknown): Table {
  const first: unknown = Array.isArray(cells) ? cells[0] : undefined;
  const { places } = matchHeader(inputTables[kind], Array.isArray(first) ? first : []);
  return inspectedTable(kind, (column) => places.has(column));
}
