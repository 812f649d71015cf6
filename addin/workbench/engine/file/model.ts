import type { Area } from "../../cells/area";

/** A workbook file as plain data: what calculating and showing it needs, and nothing of its formatting but number formats. */
export interface WorkbookFile {
  sheets: FileSheet[];
  names: FileName[];
  /** Its dates count from 1904, as Excel for Mac once did: a serial number stands for a day 1.462 days later. */
  from1904?: true;
}

export interface FileSheet {
  name: string;
  /** The part of the package that holds the sheet, e.g. "xl/worksheets/sheet1.xml". */
  part: string;
  hidden: boolean;
  /** Filled cells and formula cells, by `cellKey(row, column)`, in the order of the file. */
  cells: Map<number, FileCell>;
  tables: FileTable[];
  merges: Area[];
  /** Rows that are hidden or filtered away. */
  hiddenRows: Set<number>;
}

/** `{ error: "#N/A" }` is an error value; null is a cell without a value. */
export type FileValue = number | string | boolean | { error: string } | null;

export interface FileCell {
  row: number;
  column: number;
  /** For a formula the value that the file remembers (null when it remembers none). */
  value: FileValue;
  /** As it is stored: English, without "=", with the prefixes `_xldudf_`, `_xlfn.`; shared formulas are written out. */
  formula?: string;
  /** On the anchor of an array formula: the cells it fills, and whether it spills by itself (dynamic) or was entered over them. */
  array?: { area: Area; dynamic: boolean };
  /** Number format code, when it is not General. */
  format?: string;
}

export interface FileTable {
  name: string;
  area: Area;
  columns: string[];
  headerRow: boolean;
  totalsRow: boolean;
}

export interface FileName {
  name: string;
  /** What the name stands for, without "=": usually a reference. */
  formula: string;
  /** The sheet it belongs to; undefined = the whole workbook. */
  sheet?: string;
}

export const isError = (value: unknown): value is { error: string } =>
  typeof value === "object" && value !== null && "error" in value;

const arrays = new WeakMap<FileSheet["cells"], FileCell[]>();

/** The anchors of the array formulas of a sheet as it was read. */
export function arraysOf({ cells }: FileSheet): FileCell[] {
  let found = arrays.get(cells);
  if (!found) arrays.set(cells, found = [...cells.values()].filter(({ array }) => array !== undefined));
  return found;
}

/** Errors of every version of Excel. For newer ones (#SPILL!, #CALC!) a file keeps #VALUE!, until Excel has calculated again. */
const classic = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

export const storedError = (code: string): string => (classic.has(code) ? code : "#VALUE!");
