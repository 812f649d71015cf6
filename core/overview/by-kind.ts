import type { Finding } from "../domain/findings";
import type { InputTable, TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { readTable, type Cells, type TableContent } from "../tables";
import type { SourceTable } from "./model";

/** The tables of a workbook by kind. A table without a record counts as not given. */
export interface Tables {
  get(kind: TableKind): Cells | undefined;
  has(kind: TableKind): boolean;
  /** What a table holds by its own declaration, read once; undefined where it is not given. */
  content<T extends InputTable>(table: T): TableContent<T> | undefined;
  /** What its mapping gave to know; nothing of one that is read as it stands. */
  findingsOf(kind: TableKind): readonly Finding[];
  /** Those that are given, in the order of the workbook. */
  readonly kinds: readonly TableKind[];
  /** Those that are there, and wait to be filled in. */
  readonly empty: ReadonlySet<TableKind>;
}

/** Of two tables of one kind the first counts: the functions take one table, too. */
export function byKind(tables: readonly SourceTable[]): Tables {
  const first = new Map<TableKind, Cells>();
  for (const { kind, cells } of tables) if (!first.has(kind)) first.set(kind, cells);
  const contents = new Map([...first].map(([kind, cells]) => [kind, readTable(inputTables[kind], cells)]));
  const empty = new Set([...first.keys()].filter((kind) => contents.get(kind)!.isEmpty));
  for (const kind of empty) first.delete(kind);
  return {
    get: (kind) => first.get(kind), has: (kind) => first.has(kind),
    content: <T extends InputTable>({ kind }: T) => (first.has(kind) ? contents.get(kind) as unknown as TableContent<T> : undefined),
    findingsOf: (kind) => tables.find((table) => table.kind === kind)?.findings ?? [],
    kinds: [...first.keys()], empty,
  };
}
