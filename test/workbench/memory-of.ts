import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import { readWorkbookFile, isError, type FileValue } from "../../addin/workbench/engine/file";
import { MemoryWorkbook, type Value } from "../../addin/workbench/host";

// jsdom has none of its own.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** A workbook file in memory: its sheets with their values, its tables and names. Formulas are values there. */
export function memoryOf(file: string): MemoryWorkbook {
  const read = readWorkbookFile(new Uint8Array(readFileSync(file)));
  const workbook = new MemoryWorkbook(file);
  for (const { name, cells, tables } of read.sheets) {
    const sheet = workbook.addSheet(name);
    for (const { row, column, value } of cells.values()) sheet.cells.write({ row, column, rows: 1, columns: 1 }, [[plain(value)]]);
    for (const { name: table, area, totalsRow } of tables) {
      workbook.addTable(sheet, { row: area.top, column: area.left, rows: area.bottom - area.top + 1, columns: area.right - area.left + 1 }, table).showTotals = totalsRow;
    }
  }
  for (const { name, formula } of read.names) workbook.names.push({ name, formula: `=${formula}`, sheet: null, comment: "", visible: true });
  return workbook;
}

const plain = (value: FileValue): Value => (value === null ? "" : isError(value) ? value.error : typeof value === "string" && value !== "" ? `'${value}` : value);
