import { kindAt, reportFormats, writingOf, type ReportColumn } from "../../core";
import { absolute, moved, onSheet } from "./address";
import type { Calculated } from "./formula";
import type { Result, Sheet } from "./sheet";
import { aligned, styles, withFormat } from "./styles";

/** A native formula with the value it has. */
export interface Native {
  readonly formula: string;
  readonly value: string | number;
}

/** A result table on a sheet, and how other cells find figures in it however long it grows. */
export class Spill {
  /** Lookups reach this far below the header. */
  private static readonly reach = 200;

  constructor(private readonly sheet: Sheet, private readonly at: string, private readonly calculated: Calculated) {}

  /**
   * Puts the formula and its result on the sheet: header, rows, and total rows that stand out. Figures stand at the right, written as
   * what they are; what names a row, and text, at the left.
   */
  lay(): this {
    const { formula, result } = this.calculated;
    const { columns, formats } = this;
    this.sheet.spill(this.at, formula, result, (row, place) => {
      const column = columns[place]!;
      const look = row === 0 ? styles.header : isTotal(result[row]!) ? styles.total : styles.body;
      const isText = column.key === true || writingOf({ kind: row === 0 ? column.kind : kindAt(column, row - 1) }).as === "text";
      const at = aligned(look, isText ? { indent: 1, horizontal: "left" } : { horizontal: "right" });
      return row === 0 ? at : withFormat(at, formats[row - 1]![place]);
    });
    return this;
  }

  /** The figure in the row with `label` in the column `under`. */
  find(label: string, under: string, header: string): Native {
    const row = this.rows.find((cells) => cells[this.header.indexOf(under)] === label);
    if (row === undefined) throw new Error(`no row ${label} under ${under}`);
    return {
      formula: `INDEX(${this.range(header)},MATCH("${label}",${this.range(under)},0))`,
      value: row[this.header.indexOf(header)] as string | number,
    };
  }

  /** The figure in the first row: the first year, where rows are years. */
  first(header: string): Native {
    return { formula: `INDEX(${this.range(header)},1)`, value: this.rows[0]![this.header.indexOf(header)] as string | number };
  }

  /** The sum of a column over the rows with `label` in the column `under`. */
  sum(label: string, under: string, header: string): Native {
    const rows = this.rows.filter((cells) => cells[this.header.indexOf(under)] === label);
    return {
      formula: `SUMIFS(${this.range(header)},${this.range(under)},"${label}")`,
      value: rows.reduce((sum, cells) => sum + Number(cells[this.header.indexOf(header)]), 0),
    };
  }

  /** What stands under `name` in the row where `header` is largest, `Totaal` set aside. */
  largest(name: string, header: string): Native {
    const [names, values] = [this.header.indexOf(name), this.header.indexOf(header)];
    const ranked = this.rows.filter((cells) => cells[names] !== "Totaal").sort((a, b) => Number(b[values]) - Number(a[values]));
    // Totaal is the largest of all, so the largest row is the second.
    const range = this.range(header);
    return { formula: `INDEX(${this.range(name)},MATCH(LARGE(${range},2),${range},0))`, value: ranked[0]![names] as string };
  }

  /** The cells of a column over the rows above the totals, for a chart. */
  column(header: string): string {
    const top = moved(this.at, 1, this.header.indexOf(header));
    const rows = this.rows.findIndex(isTotal);
    return onSheet(this.sheet.name, `${absolute(top)}:${absolute(moved(top, rows - 1))}`);
  }

  private get columns(): readonly ReportColumn[] {
    const { columns, formula } = this.calculated;
    if (columns === undefined) throw new Error(`${formula} is no table with columns`);
    return columns;
  }

  private get formats(): readonly (readonly string[])[] {
    return reportFormats({ columns: this.columns, rows: this.rows });
  }

  private get header(): readonly string[] {
    return this.calculated.result[0]!.map(String);
  }

  private get rows(): Result {
    return this.calculated.result.slice(1);
  }

  private range(header: string): string {
    const top = moved(this.at, 1, this.header.indexOf(header));
    return onSheet(this.sheet.name, `${absolute(top)}:${absolute(moved(top, Spill.reach))}`);
  }
}

/** How rows are called that say something of all others. */
const totals = ["Totaal", "Netto grond", "Overbelasting", "Piek", "Ondergrens", "Oordeel"];
const isTotal = (cells: Result[number]): boolean => cells.slice(0, 2).some((cell) => totals.some((name) => String(cell).startsWith(name)));
