import { changedTable } from "../../binding";
import { InputError, type Finding } from "../../domain/findings";
import type { ChangeRow } from "../../domain/tables/wijzigingen";
import type { TableKind } from "../../domain/table";
import type { SourceTable } from "../model";

/** Tables after changes, and what of the changes they do not allow. Of two tables of one kind the first is changed: it is the one that counts. */
export interface ChangedTables {
  readonly tables: readonly SourceTable[];
  readonly problems: readonly Finding[];
}

/** Applies changes to the tables that they name, each in the order of its rows. Tables that are not there are passed over. */
export function changedTables(tables: readonly SourceTable[], changes: readonly ChangeRow[]): ChangedTables {
  const kinds = new Set<TableKind>(changes.map(({ table }) => table));
  const problems: Finding[] = [];
  const after = tables.map((table, at) => {
    if (!kinds.has(table.kind) || tables.findIndex(({ kind }) => kind === table.kind) !== at) return table;
    const { cells, findings } = changedTable(table.kind, table.cells, changes.filter((change) => change.table === table.kind));
    problems.push(...findings.filter(({ degree, table: of }) => degree === "problem" && of === "Wijzigingen"));
    return { ...table, cells: cells as SourceTable["cells"] };
  });
  return { tables: after, problems };
}

/** What is wrong in the input, of a question that throws it. */
export function problemsOf(error: unknown): readonly Finding[] {
  if (error instanceof InputError) return error.problems;
  throw error;
}
