import { parseCellRef, type Cell, type CellStyle, type CellValue, type ConditionalRule, type DataValidation, type WriteOptions, type WriteSheet } from "hucre/xlsx";
import { absolute, moved, onSheet } from "./address";
import type { BarChart } from "./chart";
import { cellFormat, holdsFigures, linesIn, linesOfHeader, widthsOf, type InputTable } from "./input-table";
import { measured } from "./measure";
import { printSetUp, type PrintSetUp, type Span } from "../../addin/paper";
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

/** Over figures, as far from the right as the button of Excel with which a table is filtered is wide. */
const overFigures = { horizontal: "right", indent: 2 } as const;

const SENTENCE_ENDS = [".", ":", "?", "!"];

/** Down to this row (from 0) the lead speaks of what stands there. */
const TOP = 4;

/** So many letters of a lead fit beside the names, on the first of two pages. */
const LEAD = 115;

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
  private readonly beside: Span[] = [];
  private readonly together: Span[] = [];

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

  /** A real Excel table with its data; longer texts run on over more lines in the columns as wide as they are, or will be. */
  table(at: string, table: InputTable): this {
    const { name, data } = table;
    const widths = this.columns.length > 0 ? this.columns.map(({ width }) => width) : widthsOf([table]);
    const isFigures = data.header.map((_, column) => holdsFigures(table, column));
    data.header.forEach((header, column) => this.put(moved(at, 0, column), header, aligned(styles.header, isFigures[column]! ? overFigures : beside)));
    data.rows.forEach((cells, row) => {
      cells.forEach((value, column) => {
        const look = typeof value === "string" ? aligned(styles.body, isFigures[column]! ? { horizontal: "right" } : { ...beside, wrapText: linesIn(value, widths[column]!) > 1 }) : styles.body;
        this.put(moved(at, row + 1, column), value, withFormat(look, cellFormat(table, column, value)));
      });
      const lines = Math.max(...cells.map((value, column) => (typeof value === "string" ? linesIn(value, widths[column]!) : 1)), 1);
      if (lines > 1) this.height(parseCellRef(at).row + row + 2, lines * 15);
    });
    this.tables.push({
      name, style: "TableStyleLight9",
      range: `${at}:${moved(at, data.rows.length, data.header.length - 1)}`,
      columns: data.header.map((header) => ({ name: header })),
    });
    const lines = Math.max(2, ...data.header.map((header, column) => linesOfHeader(header, widths[column]!)));
    return this.block(at, data.rows.length + 1, data.header.length).height(parseCellRef(at).row + 1, 2 + 15 * lines);
  }

  /** Says something of what stands at a cell: with the words right above it, and at the top of a sheet with its lead. */
  noteAbove(at: string, note: string): this {
    const { row, col } = parseCellRef(at);
    const [above, lead] = [`${row - 1},${col}`, "1,0"];
    const key = this.cells.has(above) || row > TOP ? above : lead;
    const { value, style = styles.lead } = this.cells.get(key) ?? {};
    const words = typeof value === "string" ? value : "";
    this.cells.set(key, { value: words === "" ? note : `${words}${SENTENCE_ENDS.some((end) => words.endsWith(end)) ? "" : "."} ${note}`, style });
    return this;
  }

  /** Rows that are read under their first: a table, or a result. What stands beside another is not parted where it fits on a page. */
  block(at: string, rows: number, columns: number): this {
    const { row, col } = parseCellRef(at);
    this.blocks.push({ from: row, to: row + rows - 1 });
    if (col > 0) this.beside.push({ from: col, to: col + columns - 1 });
    return this;
  }

  /** So many rows that no page parts where they fit on one: a heading with its list. */
  keep(row: number, rows: number): this {
    this.together.push({ from: row - 1, to: row + rows - 2 });
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
    const { titles, ...paper } = this.onPaper(printed, columns, header ?? (rows > 3 ? { from: rows - 1, to: rows - 1 } : undefined));
    // Where names come back on a second page beside the first, a title over them would come back with its end cut off.
    const isWide = titles.columns !== undefined;
    if (isWide) this.moveTitles(columns);
    if (isWide || paper.colBreaks !== undefined || printed !== undefined) this.breakLead(isWide ? columns : 0);
    return {
      name: this.name, cells: this.cells, tables: this.tables, columns: this.columns, rowDefs: this.heights,
      drawn: this.charts, names: this.ownNames(titles, printed),
      charts: this.charts.map(({ frame }) => frame),
      ...(this.rules.length > 0 ? { dataValidations: this.rules } : {}),
      ...(this.conditionalRules.length > 0 ? { conditionalRules: this.conditionalRules } : {}),
      ...(this.merges.length > 0 ? { merges: this.merges } : {}),
      view: { showGridLines: this.kind === "input", tabColor: { rgb: tabs[this.kind] } },
      ...paper,
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

  private onPaper(printed: string | undefined, names: number, header: Span | undefined): ReturnType<typeof printSetUp> {
    return printSetUp(measured({ cells: this.cells, columns: this.columns, heights: this.heights, charts: this.charts, merges: this.merges, blocks: this.blocks, beside: this.beside, together: this.together, printed, names, header }));
  }

  /** What charts read by, and what is printed: the library would leave out the quotes that the name of a sheet may need. */
  private ownNames(titles: PrintSetUp["titles"], printed: string | undefined): NamedRange[] {
    const ranges = new Map(this.charts.flatMap((chart) => chart.names).map(({ name, formula }) => [name, formula]));
    if (printed !== undefined) ranges.set("_xlnm.Print_Area", onSheet(this.name, absolute(printed)));
    const repeated = [
      ...(titles.columns === undefined ? [] : [`$A:$${"ABC"[titles.columns.to]!}`]), ...(titles.rows === undefined ? [] : [`$${titles.rows.from + 1}:$${titles.rows.to + 1}`]),
    ];
    if (repeated.length > 0) ranges.set("_xlnm.Print_Titles", repeated.map((title) => onSheet(this.name, title)).join(","));
    return [...ranges].map(([name, range]) => ({ name, range, scope: this.name }));
  }

  /** The title and the lead so many columns to the right. */
  private moveTitles(columns: number): void {
    for (const row of [0, 1]) {
      this.cells.set(`${row},${columns}`, this.cells.get(`${row},0`)!);
      this.cells.delete(`${row},0`);
    }
  }

  /** A lead that would not end before the page does goes on below. */
  private breakLead(column: number): void {
    const [first, second] = [`1,${column}`, `2,${column}`];
    const { value, style } = this.cells.get(first)!;
    const text = String(value);
    if (text.length <= LEAD || this.cells.has(second)) return;
    const at = text.lastIndexOf(" ", LEAD);
    this.cells.set(first, { value: text.slice(0, at), style: style! }).set(second, { value: text.slice(at + 1), style: style! });
  }

  private set(at: string, cell: Partial<Cell>): this {
    const { row, col } = parseCellRef(at);
    const key = `${row},${col}`;
    this.cells.set(key, { ...this.cells.get(key), ...cell });
    return this;
  }
}
