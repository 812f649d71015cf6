import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { readTable, type Cells } from "../tables";
import type { SourceTable } from "./model";

/** The tables of a workbook by kind. A table without a record counts as not given. */
export interface Tables {
  get(kind: TableKind): Cells | undefined;
  has(kind: TableKind): boolean;
  /** Those that are given, in the order of the workbook. */
  readonly kinds: readonly TableKind[];
  /** Those that are there, and wait to be filled in. */
  readonly empty: ReadonlySet<TableKind>;
}

/** Of two tables of one kind the first counts: the functions take one table, too. */
export function byKind(tables: readonly SourceTable[]): Tables {
  const first = new Map<TableKind, Cells>();
  for (const { kind, cells } of tables) if (!first.has(kind)) first.set(kind, cells);
  const empty = new Set([...first].filter(([kind, cells]) => readTable(inputTables[kind], cells).isEmpty).map(([kind]) => kind));
  for (const kind of empty) first.delete(kind);
  return { get: (kind) => first.get(kind), has: (kind) => first.has(kind), kinds: [...first.keys()], empty };
}
