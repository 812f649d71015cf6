import type { Finding, InputRow } from "../../../core";
import { cellName, rowNumber } from "../cells/address";
import type { Place } from "../cells/origin";
import type { WorkbookTable } from "./workbook-table";

/** A cell of an input table: a row of it (header = 1), and a column by its name or number. */
type Cell = Pick<Finding, "table" | "row" | "column" | "inRange">;

/**
 * Where the user sees what was found: the table is known by its kind ("Opgaven" or "opgaven"), the column by the name
 * it is read by. Without a row or a column: the header, the first cell. Undefined when the table is not there.
 */
export function locate(finding: Cell, tables: readonly WorkbookTable[]): Place | undefined {
  const table = tableOf(finding, tables);
  if (table === undefined) return undefined;
  const { row, column } = spotOf(finding, table);
  return placeIn(table, row, column ?? 0);
}

/** Where a row of input stands, with the table that it is read from: the first of its kind. One row may come from several. */
export function locateRow({ table: kind, row }: InputRow, tables: readonly WorkbookTable[]): { readonly table: WorkbookTable; readonly places: readonly Place[] } | undefined {
  const table = tables.find((each) => each.kind === kind);
  if (table === undefined) return undefined;
  const rows = table.behind?.rows(row - 1) ?? [{ row: row - 1, column: undefined }];
  return { table, places: rows.map((each) => placeIn(table, each.row, each.column)) };
}

function placeIn({ origin, sheet }: WorkbookTable, row: number, column: number | undefined): Place {
  const place = { origin, sheet, row, column };
  if ("table" in origin) return place;
  return { ...place, cell: cellName({ sheet, row: origin.range.row + row, column: origin.range.column + (column ?? 0) }) };
}

interface Spot { readonly row: number; readonly column: number | undefined }

/** The cell of the table's origin that a finding is about. */
function spotOf(finding: Cell, table: WorkbookTable, row = finding.row ?? 1): Spot {
  const { behind, origin, header } = table;
  const column = columnOf(finding, table);
  if (behind === undefined) return { row: row - 1, column: Math.max(column, 0) };
  if (finding.inRange) {
    const own = typeof finding.column === "number" ? finding.column - 1 : header.indexOf(finding.column ?? "");
    return { row: row - 1, column: own < 0 ? undefined : own };
  }
  if (row === 1) return { row: "table" in origin ? 0 : origin.range.headerRow ?? 0, column: undefined };
  return (column < 0 ? undefined : behind.cells(row - 1, column)[0]) ?? behind.rows(row - 1)[0] ?? { row: 0, column: undefined };
}

/** The finding as the user sees it on the sheet: the column by the name that it has there, and the sheet's own rows where a mapping was read. */
export function inOwnWords(finding: Finding, tables: readonly WorkbookTable[]): Finding {
  const table = tableOf(finding, tables);
  if (table === undefined) return finding;
  if (table.behind === undefined) return named(finding, table.header[columnOf(finding, table)]);
  const { origin } = table;
  const onSheet = (row: number): number => ("table" in origin ? row + 1 : rowNumber(origin.range.row + row));
  const rowOf = (row: number): number => onSheet(spotOf(finding, table, row).row);
  const { row, rows, params } = finding;
  const { column } = spotOf(finding, table);
  return {
    ...named(finding, column === undefined ? undefined : table.header[column]),
    ...(row === undefined ? {} : { row: rowOf(row) }), ...(rows === undefined ? {} : { rows: rows.map(rowOf) }),
    // "Staat ook in rij 3": that is a row of the sheet, too.
    ...("earlier" in params ? { params: { ...params, earlier: rowOf(params.earlier) } as never } : {}),
  };
}

const named = (finding: Finding, own: string | undefined): Finding =>
  (own === undefined || own === "" || own === finding.column ? finding : { ...finding, column: own });

const tableOf = ({ table }: Cell, tables: readonly WorkbookTable[]): WorkbookTable | undefined =>
  tables.find(({ kind }) => kind.toLowerCase() === table.toLowerCase());

const columnOf = ({ column }: Cell, { cells }: WorkbookTable): number =>
  (typeof column === "number" ? column - 1 : (cells[0] ?? []).findIndex((cell) => String(cell).trim() === column?.trim()));
