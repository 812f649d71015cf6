import { inputTables } from "../domain/tables";
import { rowNames } from "../tables/row-names";
import type { EditedCell, TableEdit } from "../tables/table-edit";
import type { TableKind } from "../domain/table";
import type { Cells } from "../tables/cells";
import { keptTable } from "./columns";
import { compareTables } from "./compare-tables";
import { keptRows, versionContent } from "./content";
import type { KeptTable, TableComparison, VersionContent } from "./model";

/** What makes the tables of a workbook what they were in a version. Results are not put back: they follow. */
export interface PutBack {
  readonly edits: readonly TableEdit[];
  /** Tables of the version that are not in the workbook any more. */
  readonly absent: readonly TableKind[];
  /** Tables that have come since: they stay as they are. */
  readonly newer: readonly TableKind[];
}

/**
 * The cells, rows and columns in which the tables differ from a version, cell by cell. Rows are known again by their names; a row
 * that has come since makes room for one that went. Columns that have come since stay.
 */
export function putBack(version: VersionContent, tables: readonly { readonly kind: TableKind; readonly cells: Cells }[]): PutBack {
  const now = versionContent({ tables, reports: [], basis: {} }).tables;
  const edits = version.tables.flatMap((was): TableEdit[] => {
    const is = now.find(({ kind }) => kind === was.kind);
    return is === undefined ? [] : [editOf(was, is, tables.find(({ kind }) => kind === was.kind)!.cells)];
  });
  return {
    edits: edits.filter(({ cells, cleared, added, lost }) => cells.length + cleared.length + added.length + lost.length > 0),
    absent: version.tables.filter(({ kind }) => now.every((table) => table.kind !== kind)).map(({ kind }) => kind),
    newer: tables.filter(({ kind }, at) => !inputTables[kind].confidential && version.tables.every((table) => table.kind !== kind) && tables.findIndex((table) => table.kind === kind) === at).map(({ kind }) => kind),
  };
}

function editOf(was: KeptTable, is: KeptTable, cells: Cells): TableEdit {
  const comparison = compareTables({ of: "table", kind: was.kind }, keptTable(was), keptTable(is));
  const rows = keptRows(cells);
  const about = rowNames(was.kind, cells);
  const { columns, changed, added: come, removed: gone } = comparison;
  const isThere = (column: number): boolean => columns[column]!.only !== "before";
  const edited = changed.flatMap(({ places, changes }): EditedCell[] => changes.filter(({ column }) => isThere(column) && columns[column]!.only === undefined)
    .map(({ column, before }) => ({ row: rows[places.after]!, name: columns[column]!.name, about: about(rows[places.after]!), value: before })));
  const replaced = gone.slice(0, come.length).flatMap(({ cells: before }, at): EditedCell[] => {
    const row = rows[come[at]!.place]!;
    return before.flatMap((value, column) => (isThere(column) && columns[column]!.only === undefined ? [{ row, name: columns[column]!.name, about: nameOf(comparison, before), value }] : []));
  });
  return {
    kind: was.kind,
    cells: [...edited, ...replaced],
    cleared: come.slice(gone.length).map(({ place }) => ({ row: rows[place]!, about: about(rows[place]!) })),
    added: gone.slice(come.length).map(({ cells: before }) => ({
      about: nameOf(comparison, before),
      cells: before.flatMap((value, column) => (isThere(column) && value !== "" ? [{ name: columns[column]!.name, value }] : [])),
    })),
    lost: columns.flatMap(({ name, only }) => (only === "before" ? [name] : [])),
  };
}

const nameOf = ({ key }: TableComparison, cells: TableComparison["added"][number]["cells"]): string => key.map((at) => String(cells[at])).filter((text) => text !== "").join(", ");
