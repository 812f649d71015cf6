import { problem, said, type Finding, type Said } from "../../domain/findings";
import { inputTables } from "../../domain/tables";
import { changesTable, type ChangeRow } from "../../domain/tables/wijzigingen";
import type { TableKind } from "../../domain/table";
import { tableLayout, type TableLayout } from "../../tables/read-table";
import { changed, columnAt, isAllowed } from "./change-cell";
import { columnsNamed, linesNamed } from "./places";

/** A table after the changes of a variant: its own header, columns and rows, without those that are no records. */
export interface ChangedTable {
  readonly cells: readonly (readonly unknown[])[];
  readonly layout: TableLayout;
  /** Of each row after the header the row of the table as given (header = 1). */
  readonly rows: readonly number[];
  readonly findings: readonly Finding[];
}

/** Applies changes in the order of their sheet, each on the outcome of the one before. */
export function changedTable(kind: TableKind, cells: unknown, changes: readonly ChangeRow[]): ChangedTable {
  const table = inputTables[kind];
  const layout = tableLayout(table, cells);
  const found: Finding[] = layout.match.places.size === 0 ? [...layout.match.problems] : [...layout.findings];
  const lines = new Map(layout.lines.flatMap((line, place) => (isRecord(layout.roles[place]!) ? [[place, [...line]] as [number, unknown[]]] : [])));
  for (const change of layout.match.places.size === 0 ? [] : changes) {
    const refuse = (key: keyof typeof changesTable.columns, what: Said, value?: unknown): void => {
      found.push(problem({ table: changesTable.name, row: change.row, column: changesTable.columns[key].header, value }, what));
    };
    const rows = linesNamed(table, layout.match, lines, change.rows);
    if (!Array.isArray(rows)) {
      refuse("rows", rows);
      continue;
    }
    if (change.drop === true) {
      for (const row of rows) lines.delete(row);
      continue;
    }
    const columns = columnsNamed(table, layout.match, change.column ?? "");
    if (!Array.isArray(columns)) {
      refuse("column", columns, change.column);
      continue;
    }
    const key = change.factor !== undefined ? "factor" : change.plus !== undefined ? "plus" : "value";
    for (const index of columns) {
      const column = columnAt(table, layout, index);
      for (const row of rows) {
        const line = lines.get(row)!;
        const result = changed(line[index], change, column, layout, index);
        if (result === undefined) refuse(key, said("notANumberThere", { table: table.name, row: row + 1 }), line[index]);
        else if (!isAllowed(result, column, layout, index)) refuse(key, said("resultNotAllowed", { table: table.name, row: row + 1 }), result);
        else line[index] = result;
      }
    }
  }
  const units = layout.roles.indexOf("units");
  return {
    cells: [layout.lines[0] ?? [], ...(units > 0 ? [layout.lines[units]!] : []), ...lines.values()], layout,
    rows: [...(units > 0 ? [units + 1] : []), ...[...lines.keys()].map((place) => place + 1)],
    findings: found,
  };
}

/** A row that only a total word names is for the reader of the table to refuse: it stays as it is. */
const isRecord = (role: TableLayout["roles"][number]): boolean => role === "data" || role === "countedTotal" || role === "falseTotal";
