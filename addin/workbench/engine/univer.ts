import type { ICellData, IWorkbookData } from "@univerjs/core";
import { areaAddress, quoteSheet } from "../cells/address";
import { cellKey, cellsIn, sizeOf } from "../cells/area";
import { lookup } from "./file/lookup";
import type { Lookup } from "./file/lookup";
import { isError } from "./file/model";
import type { FileCell, FileSheet, FileValue, WorkbookFile } from "./file/model";
import { engineFormula, markOf, SHOWN } from "./formulas/rewrite";
import { reachOf } from "./formulas/references";
import type { Place } from "./formulas/references";
import { tokens } from "./formulas/tokens";
import { shapeArguments } from "./functions";
import type { Call, CallResult, FunctionMetadata } from "./functions";

/** Univer's kinds of value (its CellValueType). */
const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3];

/** Which formulas the engine calculates; all others enter with the value that the file remembers. */
export type Live = (sheet: FileSheet, cell: FileCell) => boolean;

export interface SnapshotOptions {
  /** Default: every formula. */
  live?: Live;
  id?: string;
}

/**
 * A workbook file in Univer's form: values, formulas in the engine's words, number formats, merged cells, tables and
 * names. The cells that a live formula fills by itself are left empty, or it could not spill.
 */
export function toUniverSnapshot(file: WorkbookFile, { live = () => true, id = "workbook" }: SnapshotOptions = {}): IWorkbookData {
  const book = lookup(file);
  const ids = file.sheets.map((_, index) => `sheet-${index + 1}`);
  return {
    id,
    name: id,
    appVersion: "0.25.1",
    locale: "enUS" as IWorkbookData["locale"],
    styles: {},
    sheetOrder: ids,
    sheets: Object.fromEntries(file.sheets.map((sheet, index) => [ids[index], {
      id: ids[index]!,
      name: sheet.name,
      hidden: sheet.hidden ? 1 : 0,
      ...extent(sheet),
      mergeData: sheet.merges.map((area) => ({
        startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right,
      })),
      rowData: Object.fromEntries([...sheet.hiddenRows].map((row) => [row, { hd: 1 }])),
      cellData: cellData(sheet, book, live),
    }])),
    resources: [
      { name: "SHEET_TABLE_PLUGIN", data: JSON.stringify(tables(file, ids)) },
      { name: "SHEET_DEFINED_NAME_PLUGIN", data: JSON.stringify(names(file, ids, book)) },
    ],
  };
}

function extent(sheet: FileSheet): { rowCount: number; columnCount: number } {
  let [rows, columns] = [0, 0];
  for (const { row, column } of sheet.cells.values()) {
    rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  }
  return { rowCount: Math.max(200, rows + 100), columnCount: Math.max(26, columns + 10) };
}

function cellData(sheet: FileSheet, book: Lookup, live: Live): Record<number, Record<number, ICellData>> {
  const spilled = new Set<number>();
  for (const cell of sheet.cells.values()) {
    if (!cell.array || sizeOf(cell.array.area) === 1 || !live(sheet, cell)) continue;
    for (const [row, column] of cellsIn(cell.array.area)) spilled.add(cellKey(row, column));
  }
  const data: Record<number, Record<number, ICellData>> = {};
  for (const cell of sheet.cells.values()) {
    const calculated = cell.formula !== undefined && live(sheet, cell);
    // What is spilled comes from its formula; how a number of it is shown stands in the cell itself.
    const filled = !calculated && spilled.has(cellKey(cell.row, cell.column));
    if (filled && !cell.format) continue;
    const value: ICellData = calculated
      ? { f: engineFormula(cell.formula!, { sheet, row: cell.row, column: cell.column }, book) }
      : filled ? {} : univerValue(cell.value);
    if (cell.format) value.s = { n: { pattern: cell.format } };
    (data[cell.row] ??= {})[cell.column] = value;
  }
  return data;
}

export function univerValue(value: FileValue): ICellData {
  if (value === null) return {};
  if (isError(value)) return { v: value.error, t: TEXT };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: BOOLEAN };
  return { v: value, t: typeof value === "number" ? NUMBER : TEXT };
}

function tables(file: WorkbookFile, ids: string[]): Record<string, unknown[]> {
  let count = 0;
  return Object.fromEntries(file.sheets.map((sheet, index) => [ids[index], sheet.tables.map((table) => ({
    id: `table-${++count}`,
    name: table.name,
    range: {
      startRow: table.area.top, endRow: table.area.bottom, startColumn: table.area.left, endColumn: table.area.right,
    },
    options: { showHeader: table.headerRow, showFooter: table.totalsRow },
    columns: table.columns.map((name, column) => ({ id: `table-${count}-${column + 1}`, displayName: name })),
    filters: [],
  }))]));
}

function names(file: WorkbookFile, ids: string[], book: Lookup): Record<string, unknown> {
  const first = file.sheets[0]!;
  return Object.fromEntries(file.names.filter(({ name }) => !/^_xl/i.test(name)).map((name, index) => {
    const own = file.sheets.findIndex((sheet) => sheet.name === name.sheet);
    const place = { sheet: file.sheets[own] ?? first, row: 0, column: 0 };
    return [`name-${index + 1}`, {
      id: `name-${index + 1}`,
      name: name.name,
      formulaOrRefString: tableReference(name.formula, place, book) ?? engineFormula(name.formula, place, book).slice(1),
      localSheetId: own < 0 ? "AllDefaultWorkbook" : ids[own],
    }];
  }));
}

/** A name that stands for (a part of) a table: the engine follows names to ranges only. */
function tableReference(formula: string, place: Place, book: Lookup): string | null {
  const [token, ...more] = tokens(formula);
  const reach = token?.kind === "table" && more.length === 0 ? reachOf(token, place, book) : null;
  return reach && quoteSheet(reach.sheet.name) + areaAddress(reach.area);
}

type EngineValue = string | number | boolean | (string | number | boolean)[][];

/** The part of Univer's formula interface that registering needs. */
interface FormulaRegistry {
  registerAsyncFunction(name: string, run: (...args: unknown[]) => Promise<EngineValue>, description?: string): unknown;
}

/** The largest size of one spill; more is no report but a mistake. */
const MAX_SPILL = 1_000_000;

/**
 * Registers the add-in's functions with Univer (before the workbook exists), under the names that Excel shows. What
 * goes wrong in a call becomes an error value: an exception would end the engine.
 */
export function registerFunctions(
  registry: FormulaRegistry, functions: readonly FunctionMetadata[], call: Call,
  observe?: (mark: string, result: CallResult) => void,
): void {
  for (const metadata of functions) {
    const run = async (...args: unknown[]): Promise<EngineValue> => {
      try {
        const mark = markOf(args[0]);
        const result = await call(metadata.id, shapeArguments(metadata, mark === null ? args : args.slice(1)));
        if (mark !== null) observe?.(mark, result);
        return "error" in result ? result.error.code : engineValue(result.value);
      } catch {
        return "#VALUE!";
      }
    };
    registry.registerAsyncFunction(`${SHOWN}${metadata.name}`, run, metadata.description);
  }
}

function engineValue(value: unknown): EngineValue {
  if (!Array.isArray(value)) return (value ?? 0) as EngineValue;
  const rows = value as (string | number | boolean | null)[][];
  if (rows.length === 0 || rows.length * (rows[0]?.length ?? 0) > MAX_SPILL) return "#VALUE!";
  return rows.map((row) => row.map((cell) => cell ?? 0));
}
