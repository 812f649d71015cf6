import type { InputRow, Problem } from "../../../core";
import { cellName } from "../cells/address";
import type { Place } from "../cells/origin";
import type { WorkbookTable } from "./workbook-table";

/**
 * Where the user sees a problem: the table is known by its kind ("Opgaven" or "opgaven"), the column by the name
 * it is read by. Without a row or a column: the header, the first cell. Undefined when the table is not there.
 */
export function locate(problem: Problem, tables: readonly WorkbookTable[]): Place | undefined {
  const table = tableOf(problem, tables);
  if (table === undefined) return undefined;
  return placeIn(table, (problem.row ?? 1) - 1, Math.max(columnOf(problem, table), 0));
}

/** Where a row of input stands, with the table that it is read from: the first of its kind. */
export function locateRow({ table: kind, row }: InputRow, tables: readonly WorkbookTable[]): { readonly table: WorkbookTable; readonly place: Place } | undefined {
  const table = tables.find((each) => each.kind === kind);
  return table && { table, place: placeIn(table, row - 1, undefined) };
}

function placeIn({ origin, sheet }: WorkbookTable, row: number, column: number | undefined): Place {
  const place = { origin, sheet, row, column };
  if ("table" in origin) return place;
  return { ...place, cell: cellName({ sheet, row: origin.range.row + row, column: origin.range.column + (column ?? 0) }) };
}

/** The problem with the column by the name that the user gave it, where that is another than it is read by. */
export function inOwnWords(problem: Problem, tables: readonly WorkbookTable[]): Problem {
  const table = tableOf(problem, tables);
  const own = table?.header[columnOf(problem, table)];
  return own === undefined || own === "" || own === problem.column ? problem : { ...problem, column: own };
}

const tableOf = ({ table }: Problem, tables: readonly WorkbookTable[]): WorkbookTable | undefined =>
  tables.find(({ kind }) => kind.toLowerCase() === table.toLowerCase());

const columnOf = ({ column }: Problem, { cells }: WorkbookTable): number =>
  (cells[0] ?? []).findIndex((cell) => String(cell).trim() === column?.trim());
