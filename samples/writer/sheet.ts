import { parseCellRef, type Cell, type CellStyle, type CellValue, type ConditionalRule, type DataValidation, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import { absolute, moved } from "./address";
import type { BarChart } from "./charts";
import { cellFormat, longest, type InputTable } from "./input-table";
import { measured } from "./measure";
import { printSetUp, type Span } from "./print";
import { aligned, styles, withFormat } from "./styles";

/** A result of a formula: a matrix that spills, or one cell. */
export type Result = readonly (readonly (string | number | boolean)[])[];

/** A sheet as the library writes it, with what it leaves to us: charts, and names of the sheet's own. */
export interface SampleSheet extends WriteSheet {
  readonly drawn: readonly BarChart[];
  readonly names: readonly NamedRange[];
}

export type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/** Text keeps some distance from the number before it. */
const beside = { horizontal: "left", indent: 1 } as const;

const tabs = { guide: "6B7280", input: "D97706", result: "154273", exercise: "2E7D32" };

/** One sheet while it is being laid out. */
export class Sheet {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly tables: NonNullable<WriteSheet["tables"]> = [];
  private readonly charts: BarChart[] = [];
  private readonly rules: DataValidation[] = [];
  private readonly conditionalRules: ConditionalRule[] = [];
  private readonly merges: NonNullable<WriteSheet["merges"]> = [];
  private readonly columns: { width: number }[] = [];
  private readonly heights = new Map<number, { height: number }>();
  private readonly blocks: Span[] = [];

  constructor(readonly name: string, private readonly kind: keyof typeof tabs, title: string, lead: string) {
    this.put("A1", title, styles.title).put("A2", lead, styles.lead).height(1, 28);
  }

  /** Empty text is an empty cell: as text it would stand in the way of a result, and of the text before it. */
  put(at: string, value: CellValue, style: CellStyle = styles.body): this {
    return this.set(at, { value: value === "" ? null : value, style });
  }

  link(at: string, text: string, sheet: string): this {
    return this.set(at, { value: text, style: styles.link, hyperlink: { target: "", location: `'${sheet}'!A1` } });
  }

  /** A formula of Excel itself, with the value it has. */
  formula(at: string, formula: string, value: CellValue, style: CellStyle = styles.body): this {
    return this.set(at, { formula, formulaResult: value, style });
  }

  /** A custom function as Excel stores it: a dynamic array, also where the answer is one value. */
  spill(at: string, formula: string, result: Result, look: (row: number, column: number) => CellStyle): this {
    result.forEach((cells, row) => cells.forEach((value, column) =>
      this.set(moved(at, row, column), { value, style: look(row, column) })));
    const end = moved(at, result.length - 1, result[0]!.length - 1);
    return this.set(at, {
      formula, formulaResult: result[0]![0]!, formulaType: "array", formulaDynamic: true,
      formulaRef: at === end ? at : `${at}:${end}`,
    });
  }

  /** A real Excel table with its data. */
  table(at: string, table: InputTable): this {
    const { name, data } = table;
    data.header.forEach((header, column) => this.put(moved(at, 0, column), header, aligned(styles.header, beside)));
    data.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const look = typeof value === "string" ? aligned(styles.body, { ...beside, wrapText: value.length > longest }) : styles.body;
        this.put(moved(at, row + 1, column), value, withFormat(look, cellFormat(table, column, value)));
      });
      const lines = Math.max(...cells.map((value) => Math.ceil(String(value ?? "").length / longest)), 1);
      if (lines > 1) this.height(parseCellRef(at).row + row + 2, lines * 15);
    });
    this.tables.push({
      name, style: "TableStyleLight9",
      range: `${at}:${moved(at, data.rows.length, data.header.length - 1)}`,
      columns: data.header.map((header) => ({ name: header })),
    });
    return this.block(at, data.rows.length + 1).height(parseCellRef(at).row + 1, 32);
  }

  /** Rows that are read under their first: a table, or a result. */
  block(at: string, rows: number): this {
    const { row } = parseCellRef(at);
    this.blocks.push({ from: row, to: row + rows - 1 });
    return this;
  }

  /** What may be typed in so many cells, in the column so far to the right of `at`. */
  rule(at: string, column: number, rows: number, rule: Omit<DataValidation, "range">): this {
    this.rules.push({ ...rule, range: `${moved(at, 0, column)}:${moved(at, rows - 1, column)}` });
    return this;
  }

  /** Cells beside and below each other as one, so that a longer text runs on over more lines; what stands in the first is seen. */
  merge(from: string, columns: number, rows = 1): this {
    const { row, col } = parseCellRef(from);
    this.merges.push({ startRow: row, endRow: row + rows - 1, startCol: col, endCol: col + columns - 1 });
    return this;
  }

  /** Another look while a formula is true. */
  when(at: string, formula: string, style: CellStyle): this {
    this.conditionalRules.push({ type: "expression", priority: this.conditionalRules.length + 1, formula, style, range: at });
    return this;
  }

  chart(chart: BarChart): this {
    this.charts.push(chart);
    return this;
  }

  widths(...widths: readonly number[]): this {
    this.columns.push(...widths.map((width) => ({ width })));
    return this;
  }

  height(row: number, height: number): this {
    this.heights.set(row - 1, { height });
    return this;
  }

  /**
   * @param frozen how many rows (and columns) stay in sight
   * @param printed what is printed; default: everything
   * @param header the rows that head what has no table: by default the last of those that stay in sight
   */
  finished(frozen: NonNullable<WriteSheet["freezePane"]> = {}, printed?: string, header?: Span): SampleSheet {
    const { rows = 0, columns = 0 } = frozen;
    const { pageSetup, ...breaks } = printSetUp(measured({
      cells: this.cells, columns: this.columns, heights: this.heights, charts: this.charts, blocks: this.blocks, printed, names: columns,
      header: header ?? (rows > 3 ? { from: rows - 1, to: rows - 1 } : undefined),
    }));
    return {
      name: this.name, cells: this.cells, tables: this.tables, columns: this.columns, rowDefs: this.heights,
      drawn: this.charts, names: [...new Map(this.charts.flatMap((chart) => chart.names).map(({ name, formula }) => [name, { name, range: formula, scope: this.name }])).values()],
      charts: this.charts.map(({ frame }) => frame),
      ...(this.rules.length > 0 ? { dataValidations: this.rules } : {}),
      ...(this.conditionalRules.length > 0 ? { conditionalRules: this.conditionalRules } : {}),
      ...(this.merges.length > 0 ? { merges: this.merges } : {}),
      view: { showGridLines: this.kind === "input", tabColor: { rgb: tabs[this.kind] } },
      ...breaks,
      pageSetup: { ...pageSetup, ...(printed === undefined ? {} : { printArea: absolute(printed) }) },
      // A pane without a split is what Excel would repair.
      ...(rows + columns > 0 ? { freezePane: frozen } : {}),
    };
  }

  /** What stands from the first row to a cell, as Excel on Windows passes it to a function: an empty cell is 0. */
  valuesTo(last: string): unknown[][] {
    const { row, col } = parseCellRef(last);
    return Array.from({ length: row + 1 }, (_, down) => Array.from({ length: col + 1 }, (__, right) => {
      const cell = this.cells.get(`${down},${right}`);
      return cell?.formulaResult ?? cell?.value ?? 0;
    }));
  }

  /** How many rows below so many cells beside each other are free, before something stands in one of their columns. */
  freeBelow(at: string, columns: number): number {
    const { row, col } = parseCellRef(at);
    const filled = [...this.cells].filter(([, { value, formula }]) => (value ?? formula ?? "") !== "").map(([key]) => key.split(",").map(Number) as [number, number])
      .filter(([down, right]) => down > row && right >= col && right < col + columns).map(([down]) => down);
    const drawn = this.charts.map(({ frame: { anchor } }) => anchor).filter(({ from, to }) => from.row > row && from.col < col + columns && to.col > col).map(({ from }) => from.row);
    return Math.min(...filled, ...drawn) - row - 1;
  }

  private set(at: string, cell: Partial<Cell>): this {
    const { row, col } = parseCellRef(at);
    const key = `${row},${col}`;
    this.cells.set(key, { ...this.cells.get(key), ...cell });
    return this;
  }
}
