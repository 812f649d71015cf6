import { inputTables } from "../domain/tables";
import { rowNames } from "../tables/row-names";
import type { EditedCell, TableEdit } from "../tables/table-edit";
import type { TableKind } from "../domain/table";
import type { Cells } from "../tables/cells";
import { tableLayout } from "../tables/read-table";
import type { ReportCell } from "../tables/report";
import type { RowRole } from "../tables/body/row-role";
import { keptTable, lineUp } from "./columns";
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
 * The cells, rows and columns in which the tables differ from a version, cell by cell. Rows are known again by their names; amounts
 * are converted to the unit of now. A record that has come since goes; a row that adds up others stays. Columns that have come since stay.
 */
export function putBack(version: VersionContent, tables: readonly { readonly kind: TableKind; readonly cells: Cells }[]): PutBack {
  const now = versionContent({ tables, reports: [], basis: {} }).tables;
  const edits = version.tables.flatMap((was): TableEdit[] => {
    const is = now.find(({ kind }) => kind === was.kind);
    return is === undefined ? [] : [editOf(was, is, tables.find(({ kind }) => kind === was.kind)!.cells)];
  });
  return {
    edits: edits.filter(({ cells, cleared, added, lost, kept }) => [cells, cleared, added, lost, kept].some((part) => part.length > 0)),
    absent: version.tables.filter(({ kind }) => now.every((table) => table.kind !== kind)).map(({ kind }) => kind),
    newer: tables.filter(({ kind }, at) => !inputTables[kind].confidential && version.tables.every((table) => table.kind !== kind) && tables.findIndex((table) => table.kind === kind) === at).map(({ kind }) => kind),
  };
}

function editOf(kept: KeptTable, { header }: KeptTable, cells: Cells): TableEdit {
  const { kind } = kept;
  const layout = tableLayout(inputTables[kind], cells);
  // As the version keeps them: columns without a header have no place there.
  const places = (cells[0] ?? []).flatMap((cell, place) => (String(cell ?? "").trim() === "" ? [] : [place]));
  const rows = keptRows(cells).filter((row) => isCompared(layout.roles[row - 1]!));
  const is: KeptTable = { kind, header, rows: rows.map((row) => places.map((place) => (cells[row - 1]![place] ?? "") as ReportCell)) };
  const { was, unclear, roles } = inUnitsOfNow(kept, is, (place) => layout.notation({ index: places[place]!, name: header[place]! }).scale ?? 1);
  const comparison = compareTables({ of: "table", kind }, keptTable(was), keptTable(is));
  const about = rowNames(kind, cells);
  const { columns, changed, added: come, removed: gone } = comparison;
  // The columns of now come first, in their own order.
  const isWritten = (column: number): boolean => columns[column]!.only === undefined && !unclear.includes(column);
  const edited = changed.flatMap(({ places: { after }, changes }): EditedCell[] => changes.filter(({ column }) => isWritten(column))
    .map(({ column, before }) => ({ row: rows[after]!, column: places[column]!, name: columns[column]!.name, about: about(rows[after]!), value: before })));
  const isRecord = ({ place }: { readonly place: number }): boolean => layout.roles[rows[place]! - 1] === "data";
  const goneTotal = ({ place }: { readonly place: number }): boolean => roles[place] === "total";
  return {
    kind,
    cells: edited,
    cleared: come.filter(isRecord).map(({ place }) => ({ row: rows[place]!, about: about(rows[place]!) })),
    added: gone.filter((row) => !goneTotal(row)).map(({ cells: before }) => ({
      about: nameOf(comparison, before),
      cells: before.flatMap((value, column) => (isWritten(column) && value !== "" ? [{ column: places[column]!, name: columns[column]!.name, value }] : [])),
    })),
    lost: columns.flatMap(({ name, only }) => (only === "before" ? [name] : [])),
    kept: [
      ...unclear.map((column) => ({ about: columns[column]!.name, why: "scale" as const })),
      ...come.filter((row) => !isRecord(row)).map(({ place, cells: own }) => ({ about: about(rows[place]!) || nameOf(comparison, own), why: "total" as const })),
      ...gone.filter(goneTotal).map(({ cells: own }) => ({ about: nameOf(comparison, own), why: "total" as const })),
    ],
    totals: layout.roles.flatMap((role, at) => (isTotal(role) ? [at + 1] : [])),
  };
}

/** A row of units says how the others are written: that stays as it is now. */
const isCompared = (role: RowRole): boolean => role !== "units" && role !== "header";
const isTotal = (role: RowRole): boolean => role === "total" || role === "countedTotal" || role === "falseTotal" || role === "result";

/**
 * The rows of a version with their amounts as the columns of now count them: 500 under "x € 1.000" is 500.000 under a header without it.
 * A column in which a text cannot be converted is unclear.
 */
function inUnitsOfNow(kept: KeptTable, is: KeptTable, scaleNow: (place: number) => number): { readonly was: KeptTable; readonly unclear: readonly number[]; readonly roles: readonly RowRole[] } {
  const layout = tableLayout(inputTables[kept.kind], [kept.header, ...kept.rows]);
  const { before, after } = lineUp(keptTable(kept), keptTable(is));
  const compared = kept.rows.flatMap((row, at) => (isCompared(layout.roles[at + 1]!) ? [{ row, role: layout.roles[at + 1]! }] : []));
  const scales = new Map<number, { readonly from: number; readonly to: number }>();
  const unclear = before.flatMap((place, column) => {
    if (place === undefined || after[column] === undefined) return [];
    const [from, to] = [layout.notation({ index: place, name: kept.header[place]! }).scale ?? 1, scaleNow(after[column])];
    if (from === to) return [];
    scales.set(place, { from, to });
    return compared.some(({ row }) => typeof row[place] === "string" && row[place].trim() !== "") ? [column] : [];
  });
  const converted = (cell: ReportCell, place: number): ReportCell => {
    const scale = scales.get(place);
    return scale === undefined || typeof cell !== "number" ? cell : Number((cell * scale.from / scale.to).toPrecision(15));
  };
  return { was: { ...kept, rows: compared.map(({ row }) => row.map(converted)) }, unclear, roles: compared.map(({ role }) => role) };
}

const nameOf = ({ key }: TableComparison, cells: TableComparison["added"][number]["cells"]): string => key.map((at) => String(cells[at])).filter((text) => text !== "").join(", ");
