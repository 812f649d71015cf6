import { between, common } from "./area";
import { isFormula, parseInput } from "./parse-input";
import type { Area, Box, HostCells, Style, Value } from "./workbook";

interface Cell {
  value: Value;
  formula?: string;
  numberFormat: string;
  style: Style;
}

const EMPTY: Readonly<Cell> = { value: "", numberFormat: "General", style: {} };
/** As wide and as high as Excel makes them, in points. */
const [COLUMN, ROW] = [48, 15];
/** A cell's place as one number, and back: no sheet has more columns. */
const COLUMNS = 16_384;
const key = (row: number, column: number): number => row * COLUMNS + column;
const placeOf = (place: number): [row: number, column: number] => [Math.floor(place / COLUMNS), place % COLUMNS];

/** Gives a formula's value; a workbook in memory has no engine of its own. */
export type Evaluate = (formula: string) => Value;

/** What hears of the cells of a sheet. */
export interface CellsWatcher {
  /** The add-in wrote in them. */
  changed(area: Area): void;
  /** A custom function was asked for its value: Excel shows #BUSY! until the answer comes. */
  asked(row: number, column: number): void;
}

const CUSTOM_FUNCTION = /(?<![\p{L}\p{N}_.])(?:RUIMTE\.|_xldudf_)/iu;
/** Whether a formula waits for an add-in. */
export const isCustom = (formula: string): boolean => CUSTOM_FUNCTION.test(formula.replace(/"(?:[^"]|"")*"/g, ""));

/** The cells of a sheet in a map: as sparse as a sheet is. */
export class MemoryCells implements HostCells {
  private readonly cells = new Map<number, Cell>();
  private readonly merges: Area[] = [];
  private readonly hidden = new Set<number>();
  private before = new Map<number, Cell | undefined>();

  constructor(private readonly evaluate: Evaluate, private readonly watcher: CellsWatcher) {}

  values = (area: Area) => this.each(area, ({ value }) => value);
  formulas = (area: Area) => this.each(area, ({ formula, value }) => formula ?? value);
  numberFormats = (area: Area) => this.each(area, ({ numberFormat }) => numberFormat);
  texts = (area: Area) => this.each(area, ({ value }) => shown(value));

  write(area: Area, input: readonly (readonly (Value | null)[])[]): void {
    this.put(area, input, true);
    this.watcher.changed(area);
  }

  /** Writes without a word to the listeners. A custom function that is entered is asked; one of a file has its value already. */
  put(area: Area, input: readonly (readonly (Value | null)[])[], isEntered = false): void {
    this.change(area, (cell, row, column) => {
      const given = input[row]?.[column] ?? null;
      if (given === null) return cell;
      const { numberFormat, style } = cell;
      if (!isFormula(given)) return { value: parseInput(given, numberFormat), numberFormat, style };
      if (!isEntered || !isCustom(given)) return { formula: given, value: this.evaluate(given), numberFormat, style };
      this.watcher.asked(area.row + row, area.column + column);
      return { formula: given, value: "#BUSY!", numberFormat, style };
    });
  }

  /** The value that a cell's formula has by now. */
  answer(row: number, column: number): void {
    this.change({ row, column, rows: 1, columns: 1 }, (cell) => (cell.formula === undefined ? cell : { ...cell, value: this.evaluate(cell.formula) }));
  }

  /** Calculates every formula anew; the area of all of them, null when there are none. */
  calculate(): Area | null {
    const places = [...this.cells].filter(([, { formula }]) => formula !== undefined).map(([place]) => placeOf(place));
    for (const [row, column] of places) {
      const { formula } = this.cells.get(key(row, column))!;
      if (!isCustom(formula!)) {
        this.answer(row, column);
        continue;
      }
      this.change({ row, column, rows: 1, columns: 1 }, (cell) => ({ ...cell, value: "#BUSY!" }));
      this.watcher.asked(row, column);
    }
    return around(places);
  }

  /** Notes from now on what cells were before they changed; the answer puts that back. */
  remember(): () => void {
    const before = (this.before = new Map());
    return () => {
      for (const [place, cell] of before) {
        if (cell === undefined) this.cells.delete(place);
        else this.cells.set(place, cell);
      }
    };
  }

  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.change(area, (cell, row, column) => ({ ...cell, numberFormat: formats[row]?.[column] ?? cell.numberFormat }));
  }

  style(area: Area): Style {
    const styles = this.each(this.within(area), ({ style }) => style).flat();
    const [first = {}, ...others] = styles;
    return Object.fromEntries(Object.entries(first).filter(([name, value]) => others.every((style) => style[name as keyof Style] === value)));
  }

  restyle(area: Area, style: Style): void {
    this.change(this.within(area), (cell) => ({ ...cell, style: { ...cell.style, ...style } }));
  }

  autofit(area: Area): void {
    this.restyle(area, { columnWidth: 64 });
  }

  clear(area: Area, what: "all" | "contents" | "formats"): void {
    this.change(this.within(area), ({ value, formula, numberFormat, style }) => {
      if (what === "all") return EMPTY;
      return what === "contents" ? { value: "", numberFormat, style } : { ...EMPTY, value, ...(formula === undefined ? {} : { formula }) };
    });
    if (what !== "formats") this.watcher.changed(area);
  }

  used(valuesOnly: boolean, within?: Area): Area | null {
    const places: (readonly [row: number, column: number])[] = [];
    for (const [place, cell] of this.cells) {
      if (valuesOnly && cell.value === "" && cell.formula === undefined) continue;
      const [row, column] = placeOf(place);
      if (within === undefined || holds(within, row, column)) places.push([row, column]);
    }
    return around(places);
  }

  box({ row, column, rows, columns }: Area): Box {
    const widths = new Map<number, number>();
    for (const [place, { style }] of this.cells) if (style.columnWidth !== undefined) widths.set(placeOf(place)[1], style.columnWidth);
    const width = (first: number, count: number) =>
      [...widths].reduce((sum, [at, wide]) => (at >= first && at < first + count ? sum + wide - COLUMN : sum), count * COLUMN);
    return { top: row * ROW, left: width(0, column), width: width(column, columns), height: rows * ROW };
  }

  merge(...areas: readonly Area[]): void {
    this.merges.push(...areas);
  }

  /** For fixtures: as a user hides rows. */
  hide(...rows: readonly number[]): void {
    for (const row of rows) this.hidden.add(row);
  }

  merged(within: Area): Area[] {
    return this.merges.filter(({ row, column }) => common(within, between(row, column, row, column)) !== null);
  }

  hiddenRows({ row, rows }: Area): boolean[] {
    return Array.from({ length: rows }, (_, index) => this.hidden.has(row + index));
  }

  spill(): Area | null {
    return null;
  }

  /** Whole rows and columns are cut off where nothing stands any more. */
  private within(area: Area): Area {
    if (area.rows * area.columns <= 1_000_000) return area;
    const used = this.used(false);
    const rows = used ? Math.max(1, used.row + used.rows - area.row) : 1;
    const columns = used ? Math.max(1, used.column + used.columns - area.column) : 1;
    return { ...area, rows: Math.min(area.rows, rows), columns: Math.min(area.columns, columns) };
  }

  private each<R>({ row, column, rows, columns }: Area, take: (cell: Readonly<Cell>) => R): R[][] {
    return Array.from({ length: rows }, (_r, r) =>
      Array.from({ length: columns }, (_c, c) => take(this.cells.get(key(row + r, column + c)) ?? EMPTY)));
  }

  private change({ row, column, rows, columns }: Area, next: (cell: Readonly<Cell>, row: number, column: number) => Readonly<Cell>): void {
    for (let r = 0; r < rows; r++) {
      for (let c = 0; c < columns; c++) {
        const place = key(row + r, column + c);
        const cell = next(this.cells.get(place) ?? EMPTY, r, c);
        if (!this.before.has(place)) this.before.set(place, this.cells.get(place));
        const bare = cell.value === "" && cell.formula === undefined && cell.numberFormat === "General" && Object.keys(cell.style).length === 0;
        if (bare) this.cells.delete(place);
        else this.cells.set(place, cell);
      }
    }
  }
}

const holds = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** The smallest area around cells. */
function around(places: readonly (readonly [row: number, column: number])[]): Area | null {
  if (places.length === 0) return null;
  const rows = places.map(([row]) => row);
  const columns = places.map(([, column]) => column);
  const least = (numbers: number[]) => numbers.reduce((a, b) => Math.min(a, b));
  const most = (numbers: number[]) => numbers.reduce((a, b) => Math.max(a, b));
  return between(least(rows), least(columns), most(rows), most(columns));
}

/** Dutch, with the General format only. */
function shown(value: Value): string {
  if (typeof value === "boolean") return value ? "WAAR" : "ONWAAR";
  return typeof value === "number" ? String(Number(value.toPrecision(10))).replace(".", ",") : value;
}
