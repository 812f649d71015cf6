import { headerOf, reportFormats, type MoneyUnit, type Picture, type Report, type ReportCell } from "../../../core";
import { escapeText } from "../cells/escape-text";

export interface NamedReport {
  readonly name: string;
  /** What stands above it; default: its name. */
  readonly title?: string | undefined;
  /** What its sheet is called where it needs one of its own; default: its name. */
  readonly sheet?: string | undefined;
  readonly report: Report;
  readonly picture?: TitledPicture | undefined;
  /** In what its amounts and those of its picture are shown, and what then stands below its title; default: euros, of which nothing need be said. */
  readonly amounts?: { readonly unit: MoneyUnit; readonly note: string } | undefined;
}

export interface TitledPicture extends Picture {
  readonly title: string;
  /** What is to be seen, in words: above the chart, for who cannot see it. */
  readonly about: string;
  /** What is measured: "hectare". */
  readonly axis: string;
}

/** Where something stands; rows and columns count from 0, from the top left of the whole. */
export interface Spot {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
}

/** An Excel table, header included. */
export interface TableSpot extends Spot {
  readonly name: string;
  /** Which of its rows are totals, counted from its header; for tables that are made to be printed. */
  readonly totals?: readonly number[] | undefined;
}

/** A chart, and the cells with its figures: a header, and in each column after the first a series. */
export interface ChartSpot extends Spot {
  readonly name: string;
  readonly picture: Pick<TitledPicture, "title" | "axis"> & { readonly kind: Picture["kind"] | "bars" };
  readonly figures: Spot;
}

/** Words above a table: they may run on over the cells beside them, and so are not what a column is made wide for. */
export interface Words {
  readonly row: number;
  readonly text: ReportCell;
  readonly isTitle: boolean;
  /** Other than plain words or a title. */
  readonly look?: "heading" | "lead" | "strong" | "soft" | undefined;
  /** Over so many columns from this one on, on as many lines as they need. */
  readonly over?: { readonly column: number; readonly columns: number } | undefined;
}

export interface Layout {
  /** All but the words: their cells are empty here. */
  readonly cells: ReportCell[][];
  readonly formats: string[][];
  readonly words: readonly Words[];
  readonly tables: readonly TableSpot[];
  readonly charts: readonly ChartSpot[];
  /** Of columns, in points; undefined: as wide as what stands there. Without any every column is. */
  readonly widths?: readonly (number | undefined)[] | undefined;
  /** Of rows with words on more lines, in points. */
  readonly heights?: ReadonlyMap<number, number> | undefined;
}

/** In cells: of all reports together. */
export const widthOf = ({ cells }: Layout): number => cells[0]!.length;

const inEuros: NonNullable<NamedReport["amounts"]> = { unit: "euro", note: "" };
const GENERAL = "General";
/** A chart lies on cells that are kept free for it. */
const CHART = { rows: 16, columns: 6 } as const;

/**
 * Reports below each other as one rectangle: a title, the picture with its figures where there is
 * one, the table, two empty rows.
 */
export function layOut(reports: readonly NamedReport[]): Layout {
  const width = Math.max(1, ...reports.flatMap(({ report, picture }) =>
    [report.columns.length, ...(picture === undefined ? [] : [CHART.columns, picture.figures.columns.length])]));
  const cells: ReportCell[][] = [];
  const formats: string[][] = [];
  const words: Words[] = [];
  const tables: TableSpot[] = [];
  const charts: ChartSpot[] = [];

  const put = (row: readonly ReportCell[], rowFormats: readonly string[] = []): void => {
    cells.push(Array.from({ length: width }, (_, column) => escapeText(row[column] ?? "")));
    formats.push(Array.from({ length: width }, (_, column) => rowFormats[column] ?? GENERAL));
  };
  const leave = (rows: number): void => {
    for (let count = 0; count < rows; count++) put([]);
  };
  const say = (text: string, isTitle: boolean): void => {
    words.push({ row: cells.length, text: escapeText(text), isTitle });
    leave(1);
  };
  const table = (name: string, report: Report, unit: MoneyUnit): TableSpot => {
    const [header, rows, own] = [headerOf(report), report.rows, reportFormats(report, unit)];
    const spot = { name, row: cells.length, rows: rows.length + 1, columns: header.length };
    put(header);
    rows.forEach((row, at) => { put(row, own[at]); });
    tables.push(spot);
    return spot;
  };

  for (const { name, title = name, report, picture, amounts: { unit, note } = inEuros } of reports) {
    if (cells.length > 0) leave(2);
    say(title, true);
    if (note !== "") say(note, false);
    if (picture !== undefined) {
      say(picture.about, false);
      const row = cells.length;
      leave(CHART.rows);
      charts.push({ ...CHART, name: picture.title, row, picture, figures: table(`${name}_${picture.figures.columns[0]?.header ?? ""}`, picture.figures, unit) });
      leave(1);
    }
    table(name, report, unit);
  }
  return { cells, formats, words, tables, charts };
}
