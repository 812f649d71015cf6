import type { ICellData, IWorkbookData } from "@univerjs/core";
import { areaAddress } from "../cells/address";
import { cellKey, cellsIn, MAX_COLUMNS, MAX_ROWS, sizeOf, type Area } from "../cells/area";
import { lookup } from "./file/lookup";
import type { FileCell, FileSheet, WorkbookFile } from "./file/model";
import type { Place, Reach } from "./formulas/references";
import { engineFormula } from "./formulas/rewrite";
import { univerValue } from "./univer";

/** A part of a formula that is calculated apart, to see what it gives. */
export interface Probe {
  readonly formula: string;
  readonly place: Place;
}

export interface PlainOptions {
  readonly id: string;
  readonly live: ReadonlySet<FileCell>;
  /** What each call to the add-in in a cell carries as its first argument, to tell afterwards which cell it was. */
  readonly mark: (sheet: FileSheet, cell: FileCell) => string;
  readonly probes: readonly Probe[];
}

/** The sheet on which the probes stand, one below the other. */
export const PROBES = "probes";

export const sheetId = (index: number): string => `sheet_${index + 1}`;

/**
 * A workbook file for the engine to calculate, and no more than that: values, and formulas in which everything is cells. Sheets, tables
 * and names are not called by what somebody called them, so that no name is read otherwise than Excel does; formats and merged cells
 * stay out, for a value does not depend on them.
 */
export function toPlainSnapshot(file: WorkbookFile, { id, live, mark, probes }: PlainOptions): IWorkbookData {
  const book = lookup(file);
  const ends = new Map(file.sheets.map((sheet) => [sheet, usedEnd(sheet)]));
  const read = new Map(file.sheets.map((sheet): [FileSheet, { bottom: number; right: number }] => [sheet, { bottom: 199, right: 25 }]));
  const write = ({ sheet, area }: Reach): string => {
    const cells = upToEnd(area, ends.get(sheet)!);
    const size = read.get(sheet)!;
    [size.bottom, size.right] = [Math.max(size.bottom, cells.bottom), Math.max(size.right, cells.right)];
    return `${sheetId(file.sheets.indexOf(sheet))}!${areaAddress(cells)}`;
  };
  const formula = (text: string, place: Place, own?: string): string => engineFormula(text, place, book, { write, mark: own });
  const data = file.sheets.map((sheet) => cellData(sheet, live, (cell) => formula(cell.formula!, placeOf(sheet, cell), mark(sheet, cell))));
  const apart = probes.map(({ formula: text, place }) => ({ 0: { f: formula(text, place) } }));
  return {
    id, name: id, appVersion: "0.25.1", locale: "enUS" as IWorkbookData["locale"], styles: {}, resources: [],
    sheetOrder: [...file.sheets.map((_, index) => sheetId(index)), PROBES],
    sheets: {
      ...Object.fromEntries(file.sheets.map((sheet, index) => {
        const { bottom, right } = { bottom: Math.max(read.get(sheet)!.bottom, ends.get(sheet)!.bottom), right: Math.max(read.get(sheet)!.right, ends.get(sheet)!.right) };
        return [sheetId(index), { id: sheetId(index), name: sheetId(index), rowCount: bottom + 2, columnCount: right + 2, cellData: data[index]! }];
      })),
      [PROBES]: { id: PROBES, name: PROBES, rowCount: apart.length + 100, columnCount: 26, cellData: Object.fromEntries(apart.entries()) },
    },
  };
}

export const placeOf = (sheet: FileSheet, { row, column }: FileCell): Place => ({ sheet, row, column });

/** The last row and column with anything in them, or filled by a formula. */
function usedEnd({ cells }: FileSheet): { bottom: number; right: number } {
  let [bottom, right] = [0, 0];
  for (const { row, column, array } of cells.values()) {
    bottom = Math.max(bottom, array?.area.bottom ?? row);
    right = Math.max(right, array?.area.right ?? column);
  }
  return { bottom, right };
}

/** Of a whole column or row only what is used. */
const upToEnd = (area: Area, end: { bottom: number; right: number }): Area => ({
  ...area,
  bottom: area.bottom === MAX_ROWS - 1 ? Math.max(area.top, end.bottom) : area.bottom,
  right: area.right === MAX_COLUMNS - 1 ? Math.max(area.left, end.right) : area.right,
});

function cellData(sheet: FileSheet, live: ReadonlySet<FileCell>, formula: (cell: FileCell) => string): Record<number, Record<number, ICellData>> {
  const spilled = new Set<number>();
  for (const cell of sheet.cells.values()) {
    if (!cell.array || sizeOf(cell.array.area) === 1 || !live.has(cell)) continue;
    for (const [row, column] of cellsIn(cell.array.area)) spilled.add(cellKey(row, column));
  }
  const data: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells.values()) {
    const isLive = cell.formula !== undefined && live.has(cell);
    if (!isLive && spilled.has(cellKey(cell.row, cell.column))) continue;
    (data[cell.row] ??= {})[cell.column] = isLive ? { f: formula(cell) } : univerValue(cell.value);
  }
  return data;
}
