import type { TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { isBlankRow } from "../tables/cell";
import type { Cells } from "../tables/cells";
import { kindAt, type Report, type ReportCell, type ReportColumn } from "../tables/report";
import { FORMAT, type Basis, type KeptCells, type VersionContent } from "./model";

interface Given {
  /** The tables of the workbook, by kind; of two of one kind the first counts, as for the results. */
  readonly tables: readonly { readonly kind: TableKind; readonly cells: Cells }[];
  readonly reports: readonly { readonly name: string; readonly report: Report }[];
  readonly basis: Basis;
}

/** What there is now, as a version keeps it. A table that is confidential is not kept: a version travels with the workbook, and outlives what is mended in it. */
export function versionContent({ tables, reports, basis }: Given): VersionContent {
  const first = tables.filter(({ kind }, index) => tables.findIndex((other) => other.kind === kind) === index);
  return {
    format: FORMAT,
    basis: Object.fromEntries(Object.entries(basis).filter(([, value]) => value !== undefined)),
    tables: first.filter(({ kind }) => !inputTables[kind].confidential).map(({ kind, cells }) => ({ kind, ...kept(cells) })),
    reports: reports.map(({ name, report }) => ({
      name, columns: report.columns.map((column) => keptColumn(column, report.rows.length)), rows: report.rows.map((row) => row.map(cellOf)),
    })),
  };
}

/** Only what is there, as JSON keeps it. */
function keptColumn(column: ReportColumn, rows: number): ReportColumn {
  const { header, kind, key, unit, per, byRow } = column;
  return {
    header, kind, ...(key && { key }), ...(unit !== undefined && { unit }), ...(per !== undefined && { per }),
    ...(byRow && { byRow: Array.from({ length: rows }, (_, row) => kindAt(column, row)) }),
  };
}

/** Columns without a header and rows without content are not read, so not kept either. */
function kept([header = [], ...rows]: Cells): KeptCells {
  const names = header.map((cell) => String(cellOf(cell)).trim());
  const places = names.flatMap((name, place) => (name === "" ? [] : [place]));
  return {
    header: places.map((place) => names[place]!),
    rows: rows.filter(isKept).map((row) => places.map((place) => cellOf(row[place]))),
  };
}

const isKept = (row: readonly unknown[]): boolean => !isBlankRow(row);

/** Which row of the cells (the header is 1) a row of the version was, by its place there. */
export const keptRows = (cells: Cells): number[] => cells.flatMap((row, at) => (at > 0 && isKept(row) ? [at + 1] : []));

function cellOf(cell: unknown): ReportCell {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "";
  return typeof cell === "string" || typeof cell === "boolean" ? cell : "";
}
