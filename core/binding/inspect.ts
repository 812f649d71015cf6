import type { Finding } from "../domain/findings";
import type { TableKind } from "../domain/table";
import { inputTables, inspectedTable } from "../domain/tables";
import { matchHeader } from "../tables/match-header";
import { readTable } from "../tables/read-table";

/** Every problem of one table, from top to bottom, as far as it can be seen without the other tables. */
export function problemsOf(kind: TableKind, cells: unknown): readonly Finding[] {
  const first: unknown = Array.isArray(cells) ? cells[0] : undefined;
  const { places } = matchHeader(inputTables[kind], Array.isArray(first) ? first : []);
  return readTable(inspectedTable(kind, (column) => places.has(column)), cells).problems;
}
