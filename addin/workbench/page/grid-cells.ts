import type { ICellData } from "@univerjs/core";
import { common, isFormula, parseInput, type Area, type Box, type HostCells, type Style, type Value } from "../host";
import { areaOf, type GridBook, type GridEngine, type GridRange, type GridSheet } from "./grid-types";
import { PIXELS_PER_POINT, restyle, styleOf } from "./grid-style";

const [TEXT, NUMBER, BOOLEAN] = [1, 2, 3];

/** The cells of a sheet of the grid, as the stand-in for Excel reads and writes them. */
export class GridCells implements HostCells {
  /** `changed` hears of what the add-in wrote. */
  constructor(
    private readonly book: GridBook,
    private readonly current: () => GridSheet,
    private readonly engine: GridEngine,
    private readonly changed: (area: Area, write: () => void) => void,
  ) {}

  private get sheet(): GridSheet {
    return this.current();
  }

  /** Where a function of the add-in has not answered. */
  waiting = () => this.engine.waiting(this.book.getId(), this.sheet.getSheetId());

  /** A function of the add-in that has not answered shows #BUSY!, and what it spilled is gone until it has. */
  values(area: Area): Value[][] {
    const values = this.each(area, (row, column) => plain(this.cell(row, column)));
    const put = (row: number, column: number, value: Value) => {
      const line = values[row - area.row];
      if (line && column >= area.column && column < area.column + area.columns) line[column - area.column] = value;
    };
    for (const { row, column } of this.waiting()) {
      const spilled = common(this.spill(row, column) ?? { row, column, rows: 1, columns: 1 }, area);
      if (spilled) for (let r = 0; r < spilled.rows; r++) for (let c = 0; c < spilled.columns; c++) put(spilled.row + r, spilled.column + c, "");
      put(row, column, "#BUSY!");
    }
    return values;
  }

  formulas = (area: Area) =>
    this.each<Value>(area, (row, column) => {
      const cell = this.cell(row, column);
      return this.formulaAt(row, column) ?? plain(cell);
    });

  numberFormats = (area: Area) => this.range(this.clip(area)).getNumberFormats().map((row) => row.map((format) => format || "General"));
  texts = (area: Area) => this.range(this.clip(area)).getDisplayValues().map((row) => row.map((text) => text ?? ""));

  write(area: Area, input: readonly (readonly (Value | null)[])[]): void {
    this.makeRoom(area);
    const formats = this.numberFormats(area);
    const cells: Record<number, Record<number, ICellData>> = {};
    input.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value === null) return;
        (cells[area.row + r] ??= {})[area.column + c] = cellFor(value, formats[r]?.[c] ?? "General");
      });
    });
    this.changed(area, () => {
      this.range(area).setValues(cells as never);
    });
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.makeRoom(area);
    const known = this.numberFormats(area);
    const wanted = formats.map((row, r) => row.map((format, c) => format ?? known[r]?.[c] ?? "General"));
    this.range(area).setNumberFormats(wanted.map((row) => row.map((format) => (format === "General" ? "" : format))));
  }

  style(area: Area): Style {
    return styleOf(this.sheet, this.clip(area));
  }

  restyle(area: Area, style: Style): void {
    restyle(this.sheet, this.clip(area), style);
  }

  autofit(area: Area, side: "columns" | "rows"): void {
    if (side === "rows") return;
    const { row, column, rows, columns } = this.clip(area);
    const texts = this.texts({ row, column, rows: Math.min(rows, 2000), columns });
    for (let index = 0; index < columns; index++) {
      const longest = texts.reduce((most, line) => Math.max(most, line[index]?.length ?? 0), 0);
      this.sheet.setColumnWidth(column + index, Math.min(420, Math.max(56, longest * 7 + 16)));
    }
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    const range = this.range(this.clip(area));
    const clear = () => {
      if (what === "all") range.clear();
      else range.clear({ contentsOnly: what === "contents", formatOnly: what === "formats" });
    };
    if (what === "formats") clear();
    else this.changed(area, clear);
  }

  used(valuesOnly: boolean, within?: Area): Area | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const take = (row: number, column: number) => {
      if (within !== undefined && !covers(within, row, column)) return;
      [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
    };
    this.sheet.getSheet().getCellMatrix().forValue((row, column, cell) => {
      if (cell && (cell.f || cell.si || plain(cell) !== "" || (!valuesOnly && isFormatted(cell, this.book)))) take(row, column);
      return undefined;
    });
    for (const spill of this.spills()) {
      const part = within === undefined ? spill : common(spill, within);
      if (!part) continue;
      take(part.row, part.column);
      take(part.row + part.rows - 1, part.column + part.columns - 1);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  box({ row, column, rows, columns }: Area): Box {
    const { sheet } = this;
    const across = (count: number, size: (index: number) => number, first = 0) =>
      Array.from({ length: count }, (_, index) => size(first + index)).reduce((sum, pixels) => sum + pixels, 0) / PIXELS_PER_POINT;
    const width = (index: number) => sheet.getColumnWidth(index);
    const height = (index: number) => sheet.getRowHeight(index);
    return { top: across(row, height), left: across(column, width), width: across(columns, width, column), height: across(rows, height, row) };
  }

  merged(within: Area): Area[] {
    return this.sheet.getSheet().getMergeData().map(areaOf).filter(({ row, column }) => covers(within, row, column));
  }

  merge(...areas: readonly Area[]): void {
    for (const area of areas) this.range(this.clip(area)).merge({ isForceMerge: true });
  }

  hiddenRows({ row, rows }: Area): boolean[] {
    const sheet = this.sheet.getSheet();
    return Array.from({ length: rows }, (_, index) => !sheet.getRowVisible(row + index));
  }

  spill(row: number, column: number): Area | null {
    return this.spills().find((area) => area.rows * area.columns > 1 && covers(area, row, column)) ?? null;
  }

  private spills(): Area[] {
    const ranges = this.engine.formulaData.getArrayFormulaRange()[this.book.getId()]?.[this.sheet.getSheetId()] ?? {};
    return Object.values(ranges as Record<string, Record<string, GridRange | null> | undefined>)
      .flatMap((row) => Object.values(row ?? {}))
      .flatMap((range) => (range ? [areaOf(range)] : []));
  }

  /** What stands in a cell itself, or what a formula elsewhere spilled into it. */
  private cell(row: number, column: number): ICellData | null {
    const spilled = this.engine.formulaData.getArrayFormulaCellData()[this.book.getId()]?.[this.sheet.getSheetId()]?.[row]?.[column];
    return spilled ?? this.sheet.getSheet().getCellMatrix().getValue(row, column) ?? null;
  }

  private formulaAt(row: number, column: number): string | null {
    return this.engine.formulaData.getFormulaStringByCell(row, column, this.sheet.getSheetId(), this.book.getId()) ?? null;
  }

  private each<R>({ row, column, rows, columns }: Area, take: (row: number, column: number) => R): R[][] {
    return Array.from({ length: rows }, (_r, r) => Array.from({ length: columns }, (_c, c) => take(row + r, column + c)));
  }

  private range({ row, column, rows, columns }: Area) {
    return this.sheet.getRange(row, column, rows, columns);
  }

  /** Whole rows and columns end where the grid ends. */
  private clip({ row, column, rows, columns }: Area): Area {
    const fit = (from: number, size: number, most: number) => Math.max(1, Math.min(size, most - from));
    const area = { row, column, rows: fit(row, rows, this.sheet.getMaxRows()), columns: fit(column, columns, this.sheet.getMaxColumns()) };
    if (row >= this.sheet.getMaxRows() || column >= this.sheet.getMaxColumns()) this.makeRoom(area);
    return area;
  }

  private makeRoom({ row, column, rows, columns }: Area): void {
    if (row + rows > this.sheet.getMaxRows()) this.sheet.setRowCount(row + rows + 100);
    if (column + columns > this.sheet.getMaxColumns()) this.sheet.setColumnCount(column + columns + 10);
  }
}

const covers = (area: Area, row: number, column: number) =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** A style of its own, other than what every cell has. */
function isFormatted({ s: style }: ICellData, book: GridBook): boolean {
  const data = typeof style === "string" ? book.getWorkbook().getStyles().get(style) : style;
  return Object.values(data ?? {}).some((value) => value !== undefined && value !== null);
}

function plain(cell: ICellData | null): Value {
  const value = cell?.v ?? "";
  if (cell?.t === BOOLEAN) return value === true || Number(value) === 1;
  return cell?.t === NUMBER && typeof value === "string" && value !== "" ? Number(value) : value;
}

/** null in a field takes away what was there. */
function cellFor(input: Value, numberFormat: string): ICellData {
  const none = { f: null, si: null, p: null };
  if (isFormula(input)) return { ...none, f: input, v: null, t: null };
  const value = parseInput(input, numberFormat);
  if (value === "") return { ...none, v: null, t: null };
  if (typeof value === "boolean") return { ...none, v: value ? 1 : 0, t: BOOLEAN };
  return { ...none, v: value, t: typeof value === "number" ? NUMBER : TEXT };
}
