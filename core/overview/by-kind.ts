import type { TableKind } from "../domain/table";
import type { Cells } from "../tables";
import type { SourceTable } from "./model";

/** The tables of a workbook by kind. Of two of one kind the first counts: the functions take one table, too. */
export type Tables = ReadonlyMap<TableKind, Cells>;

export function byKind(tables: readonly SourceTable[]): Tables {
  const found = new Map<TableKind, Cells>();
  for (const { kind, cells } of tables) if (!found.has(kind)) found.set(kind, cells);
  return found;
}
