import { parseCellRef } from "hucre/xlsx";
import { unitNames } from "../../addin/i18n/format";
import { nl } from "../../addin/i18n/nl";
import { kindAt, moneyUnitOf, reportFormats, writingOf, type MoneyUnit, type Report, type ReportColumn } from "../../core";
import { absolute, moved, onSheet } from "./address";
import type { SpillColumn } from "./chart";
import type { Calculated } from "./formula";
import type { Result, Sheet } from "./sheet";
import { aligned, styles, withFormat } from "./styles";

/** A native formula with the value it has. */
export interface Native {
  readonly formula: string;
  readonly value: string | number;
}

/** Longer than any result on a sheet of a sample; a lookup through empty cells costs next to nothing. */
const longest = 5000;

/** A result table on a sheet, and how other cells find figures in it, however long it grows and whatever stands below it. */
export class Spill {

  constructor(private readonly sheet: Sheet, private readonly at: string, private readonly calculated: Calculated) {}

  /**
   * Puts the formula and its result on the sheet: header, rows, and total rows that stand out; above it in what its amounts are shown. Figures stand at the right, written as
   * what they are; what names a row, and text, at the left.
   */
  lay(): this {
    const { formula, result } = this.calculated;
    const { columns, formats, unit } = this;
    if (unit !== "euro") this.sheet.noteAbove(this.at, nl.amounts.onSheet[unit]);
    this.sheet.block(this.at, result.length, columns.length).spill(this.at, formula, result, (row, place) => {
      const column = columns[place]!;
      const look = row === 0 ? styles.header : isTotal(result[row]!) ? styles.total : styles.body;
      // A text among figures stands where they do, under their header.
      const isText = column.key === true || [column.kind, ...(row === 0 ? [] : [kindAt(column, row - 1)])].every((kind) => writingOf({ kind }).as === "text");
      const at = aligned(look, isText ? { indent: 1, horizontal: "left" } : { horizontal: "right" });
      return row === 0 ? at : withFormat(at, formats[row - 1]![place]);
    });
    return this;
  }

  /** The figure in the row with `label`, or with what stands in a cell, in the column `under`. */
  find(label: string | number | Native, under: string, header: string): Native {
    const wanted = typeof label === "object" ? label : literal(label);
    const row = this.rows.find((cells) => cells[this.header.indexOf(under)] === wanted.value);
    if (row === undefined) throw new Error(`no row ${wanted.value} under ${under}`);
    return {
      formula: `INDEX(${this.range(header)},MATCH(${wanted.formula},${this.range(under)},0))`,
      value: row[this.header.indexOf(header)] as string | number,
    };
  }

  /** The figure in the row with `label` that has something in `mark` too: of several versions of one name the one that holds. */
  holding(label: string, under: string, header: string, mark: string): Native {
    const [names, marks, values] = [under, mark, header].map((each) => this.header.indexOf(each)) as [number, number, number];
    const row = this.rows.findLast((cells) => cells[names] === label && cells[marks] !== "");
    if (row === undefined) throw new Error(`no row ${label} under ${under} with ${mark}`);
    return {
      // The last row where both are so: 1 divided by nothing is an error, which LOOKUP passes over.
      formula: `LOOKUP(2,1/((${this.range(under)}="${label}")*(${this.range(mark)}<>"")),${this.range(header)})`,
      value: row[values] as string | number,
    };
  }

  /** The sum of a column over the rows with `label` in the column `under`. */
  sum(label: string, under: string, header: string): Native {
    const rows = this.rows.filter((cells) => cells[this.header.indexOf(under)] === label);
    // An error has no rows: their sum would be 0.
    const anchor = onSheet(this.sheet.name, absolute(this.at));
    return {
      formula: `IF(ISERROR(${anchor}),${anchor},SUMIFS(${this.range(header)},${this.range(under)},"${label}"))`,
      value: rows.reduce((sum, cells) => sum + Number(cells[this.header.indexOf(header)]), 0),
    };
  }

  /** How many rows have one of these texts in a column. */
  count(header: string, ...texts: readonly string[]): Native {
    const anchor = onSheet(this.sheet.name, absolute(this.at));
    const counted = texts.map((text) => `COUNTIF(${this.range(header)},"${text}")`).join("+");
    return {
      formula: `IF(ISERROR(${anchor}),${anchor},${counted})`,
      value: this.rows.filter((cells) => texts.includes(String(cells[this.header.indexOf(header)]))).length,
    };
  }

  /** What stands in the first row of a column; `none` where the result has no rows. */
  first(header: string, none: string): Native {
    const [anchor, top] = [onSheet(this.sheet.name, absolute(this.at)), `INDEX(${this.range(header)},1)`];
    return {
      formula: `IF(ISERROR(${anchor}),${anchor},IF(${top}="","${none}",${top}))`,
      value: (this.rows[0]?.[this.header.indexOf(header)] ?? none) as string | number,
    };
  }

  /** What stands under `name` in the first of the rows where `header` is largest, `Totaal` set aside; `none` where it is 0 in all of them. */
  largest(name: string, header: string, none: string): Native {
    const [names, values] = [this.header.indexOf(name), this.header.indexOf(header)];
    const ranked = this.rows.filter((cells) => cells[names] !== "Totaal" && Number(cells[values]) > 0).sort((a, b) => Number(b[values]) - Number(a[values]));
    const range = this.range(header);
    // Totaal is the sum of the others and stands below them: the largest of those is the second.
    const most = `LARGE(${range},${this.rows.some((cells) => cells[names] === "Totaal") ? 2 : 1})`;
    return {
      formula: `IF(${most}>0,INDEX(${this.range(name)},MATCH(${most},${range},0)),"${none}")`,
      value: ranked.length === 0 ? none : ranked[0]![names] as string,
    };
  }

  /** A column over the rows above the totals, however many there will be: for a chart. */
  column(header: string): SpillColumn {
    const place = this.header.indexOf(header);
    const total = this.rows.find(isTotal);
    const rows = total === undefined ? this.rows.length : this.rows.indexOf(total);
    const labels = total?.findIndex((cell) => isTotal([cell])) ?? 0;
    const names = this.range(this.header[labels]!);
    const count = total === undefined ? `COUNTA(${names})` : `MATCH("${String(total[labels])}",${names},0)-1`;
    const top = moved(this.at, 1, place);
    const name = `Grafiek_${this.at}_${header.replaceAll(" ", "_")}`;
    return {
      name, reference: onSheet(this.sheet.name, name),
      formula: `${onSheet(this.sheet.name, absolute(top))}:INDEX(${this.range(header)},${count})`,
      header: { text: header, reference: onSheet(this.sheet.name, absolute(moved(this.at, 0, place))) },
      values: this.rows.slice(0, rows).map((cells) => cells[place]!),
      format: this.formats[0]![place]!,
      unit: this.columns[place]!.kind === "euros" ? unitNames.nl[this.unit] : undefined,
    };
  }

  /** The row (from 1) of what may stand below: a result that grows by half, and at least by some rows, still has room. */
  get next(): number {
    const rows = this.rows.length + 1;
    return parseCellRef(this.at).row + 1 + rows + roomBelow(rows);
  }

  private get columns(): readonly ReportColumn[] {
    const { columns, formula } = this.calculated;
    if (columns === undefined) throw new Error(`${formula} is no table with columns`);
    return columns;
  }

  private get report(): Report {
    return { columns: this.columns, rows: this.rows };
  }

  /** In what all its amounts are shown; the cells hold euros. */
  private get unit(): MoneyUnit {
    return moneyUnitOf(this.report);
  }

  private get formats(): readonly (readonly string[])[] {
    return reportFormats(this.report, this.unit);
  }

  private get header(): readonly string[] {
    return this.calculated.result[0]!.map(String);
  }

  private get rows(): Result {
    return this.calculated.result.slice(1);
  }

  /** The cells of a column as far as the result can ever reach: to what stands below it, which is not its own. */
  private range(header: string): string {
    const top = moved(this.at, 1, this.header.indexOf(header));
    const rows = Math.min(this.rows.length + this.sheet.freeBelow(moved(this.at, this.rows.length), this.header.length), longest);
    return onSheet(this.sheet.name, `${absolute(top)}:${absolute(moved(top, rows - 1))}`);
  }
}

/** So many rows are kept free under a result of so many. */
export const roomBelow = (rows: number): number => Math.max(6, Math.ceil(rows / 2));

const literal = (value: string | number): Native => ({ formula: typeof value === "number" ? String(value) : `"${value}"`, value });

/** How rows are called that say something of all others. */
const totals = ["Totaal", "Netto grond", "Overbelasting", "Piek", "Ondergrens", "Oordeel"];
const isTotal = (cells: Result[number]): boolean => cells.slice(0, 2).some((cell) => totals.some((name) => String(cell).startsWith(name)));
