import type { Finding, InputRow } from "../../../core";
import { cellName } from "../cells/address";
import type { Place } from "../cells/origin";
import type { WorkbookTable } from "./workbook-table";

/**
 * Where the user sees what was found: the table is known by its kind ("Opgaven" or "opgaven"), the column by the name
 * it is read by. Without a row or a column: the header, the first cell. Undefined when the table is not there.
 */
export function locate(finding: Finding, tables: readonly WorkbookTable[]): Place | undefined {
  const table = tableOf(finding, tables);
  if (table === undefined) return undefined;
  return placeIn(table, (finding.row ?? 1) - 1, Math.max(columnOf(finding, table), 0));
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

/** The finding with its column by the name that the user gave it, where that is another than it is read by. */
export function inOwnWords(finding: Finding, tables: readonly WorkbookTable[]): Finding {
  const table = tableOf(finding, tables);
  const own = table?.header[columnOf(finding, table)];
  return own === undefined || own === "" || own === finding.column ? finding : { ...finding, column: own };
}

const tableOf = ({ table }: Finding, tables: readonly WorkbookTable[]): WorkbookTable | undefined =>
  tables.find(({ kind }) => kind.toLowerCase() === table.toLowerCase());

const columnOf = ({ column }: Finding, { cells }: WorkbookTable): number =>
  (typeof column === "number" ? column - 1 : (cells[0] ?? []).findIndex((cell) => String(cell).trim() === column?.trim()));
