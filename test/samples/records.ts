import type { CellValue, Worksheet } from "exceljs";

/** What a cell shows, also where a formula gives it. */
export const valueIn = (cell: CellValue): unknown => (typeof cell === "object" && cell !== null && "result" in cell ? cell.result : cell);

/** The rows below a header, as records, until the first row without a first cell. */
export function recordsOn(sheet: Worksheet, headerRow: number, firstColumn = 1): Record<string, unknown>[] {
  const header: string[] = [];
  for (let column = firstColumn; sheet.getCell(headerRow, column).value !== null; column++) header.push(String(valueIn(sheet.getCell(headerRow, column).value)));
  const rows: Record<string, unknown>[] = [];
  for (let row = headerRow + 1; sheet.getCell(row, firstColumn).value !== null; row++) {
    rows.push(Object.fromEntries(header.map((name, index) => [name, valueIn(sheet.getCell(row, firstColumn + index).value)])));
  }
  return rows;
}
