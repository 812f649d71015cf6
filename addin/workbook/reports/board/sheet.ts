import { headerOf, reportFormats, type MoneyUnit, type Report, type ReportCell } from "../../../../core";
import { isTotalRow } from "../../../board";
import { linesOf, onPaper, printSetUp, rowPoints, type Measured, type PrintSetUp, type Span } from "../../../paper";
import { escapeText } from "../../cells/escape-text";
import type { ChartSpot, Layout, TableSpot, Words } from "../layout";

/** A sheet of the board's report: what stands where, and how it is printed. */
export interface BoardSheet {
  /** As it is called when that name is free. */
  readonly name: string;
  readonly layout: Layout;
  readonly print: PrintSetUp;
}

type Look = Words["look"] | "title" | "plain";
const sizes: Readonly<Record<NonNullable<Look>, number>> = { title: 20, heading: 15, lead: 13, strong: 11, soft: 10, plain: 11 };
const GENERAL = "General";
/** In points: lying bars need room for each name; what stands has the same height always. */
const chartHeight = (bars: number): number => Math.max(210, 95 + 13 * bars);
/** The rows that a chart lies on are higher than usual: of rows of the usual height a reader of the file may say how high they are. */
const CHART_ROW = 20;
/** Between what belongs together. */
const GAP = 9;

/** How high a line is, of the height of a letter; and what a cell keeps free at both sides of its words, in points. */
const [LINE, BESIDE] = [1.37, 5];

/** How many points high words are over so many points, on the screen. */
export function heightOf(text: string, width: number, look: NonNullable<Look>): number {
  const size = sizes[look];
  return Math.ceil(linesOf(text, Math.max(size, width - BESIDE), size, look !== "plain" && look !== "soft") * size * LINE);
}

/** Writes a sheet from top to bottom, in columns of which the widths are known beforehand (in points; undefined: as wide as what stands there). */
export class SheetBuilder {
  private readonly cells: ReportCell[][] = [];
  private readonly formats: string[][] = [];
  private readonly words: Words[] = [];
  private readonly tables: TableSpot[] = [];
  private readonly charts: ChartSpot[] = [];
  private readonly heights = new Map<number, number>();
  private readonly together: Span[] = [];
  private readonly whole: number;

  /** @param estimated how wide each column will probably be, where that is not said */
  constructor(private readonly widths: readonly (number | undefined)[], private readonly estimated: readonly number[] = widths.map((width) => width ?? 0)) {
    this.whole = this.estimated.reduce((sum, width) => sum + width, 0);
  }

  get row(): number {
    return this.cells.length;
  }

  /** A narrow row without anything. */
  leave(): void {
    this.heights.set(this.row, GAP);
    this.put([], []);
  }

  get isBelowTable(): boolean {
    return this.tables.some(({ row, rows }) => row + rows === this.row);
  }

  say(text: string, look: NonNullable<Look> = "plain"): void {
    this.over(text, look, 0, this.widths.length);
    this.put([], []);
  }

  /** A name and what it is, beside each other. */
  fact(name: string, value: string): void {
    this.over(name, "soft", 0, 1);
    this.over(value, "plain", 1, this.widths.length - 1);
    this.put([], []);
  }

  table(name: string, report: Report, unit: MoneyUnit = "euro"): TableSpot {
    const [header, formats] = [headerOf(report), reportFormats(report, unit)];
    const spot: TableSpot = { name, row: this.row, rows: report.rows.length + 1, columns: header.length, totals: report.rows.flatMap((_, at) => (isTotalRow(report, at) ? [at + 1] : [])) };
    this.put(header, [], header.map((text, column) => (this.widths[column] === undefined ? 0 : heightOf(text, this.estimated[column]!, "strong"))));
    report.rows.forEach((row, at) => {
      this.put(row, formats[at]!, row.map((cell, column) => (typeof cell === "string" && this.widths[column] !== undefined ? heightOf(cell, this.estimated[column]!, "plain") : 0)));
    });
    this.tables.push(spot);
    return spot;
  }

  /** Keeps cells free for a chart of so many lying bars; `draw` says later what lies on them. */
  chart(bars: number): { draw(chart: Pick<ChartSpot, "name" | "picture" | "figures">): void } {
    const [row, rows] = [this.row, Math.ceil(chartHeight(bars) / CHART_ROW)];
    for (let count = 0; count < rows; count++) this.put([], [], [CHART_ROW]);
    return { draw: (chart) => { this.charts.push({ ...chart, row, rows, columns: this.widths.length }); } };
  }

  /** No page ends between these rows, where they fit on one; up to the last one that was written, where nothing else is said. */
  keep(from: number, to = this.row - 1): void {
    if (to > from) this.together.push({ from, to });
  }

  finished(name: string, paper: Pick<Measured, "headers" | "tables"> & Pick<Measured, "smallestUpright">): BoardSheet {
    const heights = this.cells.map((_, row) => rowPoints(this.heights.get(row)));
    return {
      name,
      layout: { cells: this.cells, formats: this.formats, words: this.words, tables: this.tables, charts: this.charts, widths: this.widths, heights: this.heights },
      print: printSetUp({
        widths: this.estimated.map(onPaper), heights, isTable: true, names: 1, together: this.together,
        charts: this.charts.map(({ row, rows, columns }) => ({ rows: { from: row, to: row + rows - 1 }, columns: { from: 0, to: columns - 1 } })), ...paper,
      }),
    };
  }

  private over(text: string, look: NonNullable<Look>, column: number, columns: number): void {
    const width = this.estimated.slice(column, column + columns).reduce((sum, each) => sum + each, 0);
    this.words.push({
      row: this.row, text: escapeText(text), isTitle: look === "title", ...(look === "title" || look === "plain" ? {} : { look }), over: { column, columns },
    });
    this.raise(this.row, heightOf(text, columns === this.widths.length ? this.whole : width, look));
  }

  private put(row: readonly ReportCell[], formats: readonly string[], heights: readonly number[] = []): void {
    this.raise(this.row, Math.max(0, ...heights));
    this.cells.push(Array.from(this.widths, (_, column) => escapeText(row[column] ?? "")));
    this.formats.push(Array.from(this.widths, (_, column) => formats[column] ?? GENERAL));
  }

  /** Rows of one line keep the height that they have by themselves. */
  private raise(row: number, height: number): void {
    if (height > Math.max(rowPoints(undefined) + 1, this.heights.get(row) ?? 0)) this.heights.set(row, height);
  }
}
