import { keepable, placeNow, rangeOf, readBound, type SearchedTable, type SheetArea, type SheetCells, type TableKind } from "../../../core";
import type { FoundRange, SheetFound } from "./found-ranges";
import type { RememberedRange } from "./remembered-ranges";

/** An Excel table with a header row, without its totals row. */
export interface ExcelTable {
  readonly name: string;
  readonly area: SheetArea;
  /** Known by its header: read by itself. */
  readonly kind: TableKind | undefined;
}

/** What else stands on a sheet. */
export interface Standing {
  readonly tables: readonly ExcelTable[];
  /** Results of functions, reports: never input. */
  readonly results: readonly SheetArea[];
}

/** What the user said of a sheet, what is known by itself, and what is left to look through for proposals. */
export function saidOf(cells: SheetCells, { tables, results }: Standing, about: readonly RememberedRange[]) {
  const tableOf = ({ excelTable }: RememberedRange): ExcelTable | undefined => tables.find((table) => table.name.toLowerCase() === excelTable?.toLowerCase());
  const said = about.map((remembered) => ({ remembered, table: tableOf(remembered) }));
  const used = said.flatMap(({ remembered, table }) => usedRange(remembered, table, cells) ?? []);
  const known = tables.filter((table) => table.kind !== undefined && !said.some((each) => each.table === table && each.remembered.use !== null)).map((table): FoundRange => {
    const remembered = said.find((each) => each.table === table)?.remembered;
    return { ...atTable(table, cells), kind: table.kind, rules: [], confidence: "sure", state: remembered === undefined ? "automatic" : "notUsed", remembered };
  });
  const taken = [...results, ...known.map(({ range }) => range.area), ...used.map(({ range }) => range.area)];
  const starts = tables.filter(({ kind }) => kind === undefined).map(({ area }) => area);
  const declined = said.flatMap(({ remembered, table }) => (remembered.use === null ? [{ remembered, table, place: placeNow(cells, remembered) }] : []));
  return { cells, tables, about, used, known, declined, left: { ...cells, taken, tables: starts } satisfies SheetCells };
}

/** What the user said comes first; then what was found in what is left of the sheet. */
export function rangesOn({ cells, tables, about, used, known, declined }: ReturnType<typeof saidOf>, found: readonly SearchedTable[]): Pick<SheetFound, "ranges" | "lost"> {
  const others = found.map((one): FoundRange => {
    const table = tables.find(({ area }) => area.row === one.place.row && area.column === one.place.column);
    const remembered = declined.find((each) => (each.table === undefined ? each.place?.row === one.place.row && each.place.column === one.place.column : each.table === table))?.remembered;
    return { ...proposedRange(one, table, cells), state: remembered === undefined ? "proposed" : "notUsed", remembered };
  });
  return {
    ranges: [...used, ...known, ...others].sort((a, b) => a.range.area.row - b.range.area.row || a.range.area.column - b.range.area.column),
    lost: about.filter((remembered) => remembered.use !== null && !used.some((range) => range.remembered === remembered)),
  };
}

function usedRange(remembered: RememberedRange, table: ExcelTable | undefined, sheet: SheetCells): FoundRange | undefined {
  const { place, names, fixed, use } = remembered;
  if (use === null) return undefined;
  const cells = table === undefined ? sheet : within(sheet, table.area);
  const bound = readBound(cells, { place, names, fixed, ...use });
  if (bound === undefined) return undefined;
  return {
    range: bound.range, cells, excelTable: table?.name, kind: bound.kind, rules: bound.rules, confidence: "unsure", state: "used", remembered,
    misfits: bound.findings.filter((finding) => finding.degree === "problem" && finding.table === "Koppelregels").length,
    lost: bound.findings.filter(({ code }) => code === "placeLost"),
    added: bound.range.names.filter((name) => name !== "" && !names.includes(name)),
  };
}

function proposedRange({ place, kind, confidence, proposal }: SearchedTable, table: ExcelTable | undefined, sheet: SheetCells): Omit<FoundRange, "state"> {
  const cells = table === undefined ? sheet : within(sheet, table.area);
  const range = rangeOf(cells, place);
  return {
    range, cells, excelTable: table?.name, kind, confidence, tied: proposal?.tied,
    rules: kind === undefined || proposal === undefined ? [] : keepable(range, kind, proposal.rules),
  };
}

function atTable({ name, area }: ExcelTable, sheet: SheetCells): Pick<FoundRange, "range" | "cells" | "excelTable"> {
  const cells = within(sheet, area);
  return { excelTable: name, cells, range: rangeOf(cells, { row: area.row, column: area.column, columns: area.columns, headerRows: 1 }) };
}

/** The rows of an Excel table: what stands above and below it is something else. */
const within = (sheet: SheetCells, { row, rows }: SheetArea): SheetCells =>
  ({ ...sheet, row, cells: sheet.cells.slice(row - sheet.row, row - sheet.row + rows) });
