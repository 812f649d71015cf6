import { findTables, inputTables, type Cells, type Finding, type FoundTable, type SheetArea, type SheetCells, type WrittenRule } from "../../core";
import { described } from "./finding-text";

/** A sheet of a workbook file, as far as the search for tables looks at it; rows and columns count from 0. */
export interface InspectedSheet {
  readonly name: string;
  readonly cells: Cells;
  readonly merged: readonly SheetArea[];
  /** Rows that are hidden or filtered away. */
  readonly hidden: ReadonlySet<number>;
  /** Excel tables with a header row, without their totals row. */
  readonly tables: readonly { readonly name: string; readonly area: SheetArea }[];
  /** Results of RUIMTE functions: never input. */
  readonly results: readonly SheetArea[];
}

/** What the add-in makes of one range; rows count as on the sheet, from 1. */
export interface InspectedTable {
  readonly sheet: string;
  readonly range: string;
  readonly kind: string | null;
  readonly certainty: "zeker" | "waarschijnlijk" | "kies";
  /** The name of the Excel table that it is. */
  readonly excelTable: string | null;
  readonly header: readonly number[];
  readonly rules: readonly { readonly field: string; readonly from: readonly string[]; readonly operation: string }[];
  readonly missing: readonly string[];
  readonly skippedRows: readonly { readonly row: number; readonly why: string }[];
  readonly records: number;
  readonly problems: number;
  readonly remarks: number;
  readonly findings: readonly string[];
}

const certainties = { sure: "zeker", likely: "waarschijnlijk", unsure: "kies" } as const;

/** What is found on the sheets of a workbook, as the pane would propose it, in Dutch. */
export function inspection(sheets: readonly InspectedSheet[]): InspectedTable[] {
  return sheets.flatMap(({ name, cells, merged, hidden, tables, results }) => {
    const sheet: SheetCells = { row: 0, column: 0, cells, merged, hidden, tables: tables.map(({ area }) => area), taken: results };
    return findTables(sheet, name, Infinity).map((found) => inspected(name, found, tables));
  });
}

function inspected(sheet: string, { place, area, kind, confidence, proposal, noticed }: FoundTable, tables: InspectedSheet["tables"]): InspectedTable {
  const own = tables.find((table) => table.area.row === place.row && table.area.column === place.column && table.area.columns === place.columns);
  const findings = (proposal?.findings ?? []).map((finding) => onSheet(finding, proposal!.top));
  const count = (degree: Finding["degree"]): number => findings.filter((finding) => finding.degree === degree).length;
  return {
    sheet, range: addressOf(area), kind: kind ?? null, certainty: certainties[confidence], excelTable: own?.name ?? null,
    header: Array.from({ length: place.headerRows }, (_, index) => place.row - place.headerRows + 2 + index),
    rules: (proposal?.rules ?? []).map(apart), missing: proposal?.missing ?? [],
    skippedRows: skippedRows(proposal, noticed), records: Math.max(0, (proposal?.mapped.cells.length ?? 1) - 1),
    problems: count("problem"), remarks: count("remark"), findings: findings.map((finding) => described(finding, "nl")),
  };
}

const apart = ({ field, from, operation }: WrittenRule): InspectedTable["rules"][number] => ({ field, from: from === "" ? [] : from.split(/;\s*(?=(?:[^"]*"[^"]*")*[^"]*$)/u), operation });

const onSheet = (finding: Finding, top: number): Finding => ({
  ...finding, ...(finding.row === undefined ? {} : { row: finding.row + top }), ...(finding.rows === undefined ? {} : { rows: finding.rows.map((row) => row + top) }),
});

const reasons = {
  header: "kop herhaald", units: "eenheden", result: "resultaat", total: "totaal", heading: "tussenkop", falseTotal: "geen som", asked: "overslaan", other: "niet gekozen", note: "notitie",
} as const;

/** Rows that are no records, but for blank ones; notes are left out before the range is read. */
function skippedRows(proposal: FoundTable["proposal"], noticed: FoundTable["noticed"]): InspectedTable["skippedRows"] {
  const left = (proposal?.mapped.leftOut ?? []).flatMap(({ row, why }) => (why === "blank" ? [] : [{ row: row + proposal!.top + 1, why: reasons[why] as string }]));
  const notes = noticed.flatMap((notice) => (notice.code === "skippedRows" && notice.kind === "note" ? notice.rows.map((row) => ({ row: row + 1, why: reasons.note as string })) : []));
  return [...left, ...notes].sort((one, other) => one.row - other.row);
}

function addressOf({ row, column, rows, columns }: SheetArea): string {
  const letters = (index: number): string => (index < 26 ? "" : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
  return `${letters(column)}${row + 1}:${letters(column + columns - 1)}${row + rows}`;
}

/** The same as lines for a terminal. */
export function inspectionLines(tables: readonly InspectedTable[]): string[] {
  if (tables.length === 0) return ["Geen bereik gevonden dat op een tabel lijkt."];
  return tables.flatMap((table) => [
    `${table.sheet}!${table.range}${table.excelTable === null ? "" : ` (Excel-tabel ${table.excelTable})`}: ${table.kind === null ? "kies een soort" : `${nameOf(table.kind)}, ${table.certainty}, ${table.records} ${table.records === 1 ? "rij" : "rijen"}`}`,
    ...table.rules.map(({ field, from, operation }) => `  ${field} | ${from.join("; ")} | ${operation}`.trimEnd()),
    ...(table.missing.length === 0 ? [] : [`  Ontbreekt: ${table.missing.join(", ")}`]),
    ...(table.skippedRows.length === 0 ? [] : [`  Telt niet mee: ${table.skippedRows.map(({ row, why }) => `rij ${row} (${why})`).join(", ")}`]),
    ...table.findings.map((text, index) => `  ${index < table.problems ? "!" : "-"} ${text}`),
  ]);
}

const nameOf = (kind: string): string => Object.values(inputTables).find((table) => table.kind === kind)?.name ?? kind;
