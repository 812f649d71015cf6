import type { Area, HostCells, HostSheet, MemoryWorkbook, Value } from "../../addin/workbench/host";

/** What a sheet holds without holding it: a value for every cell of an area, formulas in a few, and how far it is formatted. */
export interface LargeSheet {
  readonly rows: number;
  readonly columns: number;
  readonly value: (row: number, column: number) => Value;
  readonly formulas?: ReadonlyMap<string, string>;
  /** The last cell that has a format. */
  readonly formatted?: { readonly row: number; readonly column: number };
}

export const placeOf = (row: number, column: number): string => `${row},${column}`;

/** Puts a sheet in a workbook whose cells are worked out when they are asked for; `asked` notes how many at a time. What is written is kept. */
export function largeSheet(workbook: MemoryWorkbook, name: string, { rows, columns, value, formulas = new Map(), formatted }: LargeSheet): { sheet: HostSheet; asked: number[] } {
  const sheet = workbook.addSheet(name);
  const written = new Map<string, Value>(formulas);
  const asked: number[] = [];
  const inside = (row: number, column: number): boolean => row < rows && column < columns;
  const each = <Answer>(area: Area, take: (row: number, column: number) => Answer): Answer[][] =>
    Array.from({ length: area.rows }, (_r, r) => Array.from({ length: area.columns }, (_c, c) => take(area.row + r, area.column + c)));
  // To spell the place of each of millions of cells takes longer than all else.
  const writtenAt = (row: number, column: number): Value | undefined => (written.size === 0 ? undefined : written.get(placeOf(row, column)));
  const valueAt = (row: number, column: number): Value => {
    const own = writtenAt(row, column);
    if (typeof own === "string" && own.startsWith("=")) return 1;
    if (own !== undefined) return typeof own === "string" && own.startsWith("'") ? own.slice(1) : own;
    return inside(row, column) ? value(row, column) : "";
  };
  const cells: HostCells = {
    ...sheet.cells,
    values: (area) => {
      asked.push(area.rows * area.columns);
      return each(area, valueAt);
    },
    formulas: (area) => each(area, (row, column) => {
      const own = writtenAt(row, column);
      return typeof own === "string" && own.startsWith("=") ? own : valueAt(row, column);
    }),
    numberFormats: (area) => each(area, () => "General"),
    texts: (area) => each(area, (row, column) => String(valueAt(row, column))),
    write: (area, input) => { input.forEach((line, r) => { line.forEach((given, c) => { if (given !== null) written.set(placeOf(area.row + r, area.column + c), given); }); }); },
    used: (valuesOnly, within = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 }) => {
      const [bottom, right] = valuesOnly || formatted === undefined ? [rows, columns] : [Math.max(rows, formatted.row + 1), Math.max(columns, formatted.column + 1)];
      const [last, end] = [Math.min(bottom, within.row + within.rows), Math.min(right, within.column + within.columns)];
      return last <= within.row || end <= within.column ? null : { row: within.row, column: within.column, rows: last - within.row, columns: end - within.column };
    },
    merged: () => [],
    hiddenRows: (area) => Array.from({ length: area.rows }, () => false),
    spill: () => null,
    box: () => ({ top: 0, left: 0, width: 0, height: 0 }),
  };
  Object.assign(sheet, { cells });
  return { sheet, asked };
}
