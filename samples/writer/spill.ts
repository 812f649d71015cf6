import { absolute, moved, onSheet } from "./address";
import type { Calculated } from "./formula";
import type { Result, Sheet } from "./sheet";
import { aligned, formats, styles, withFormat } from "./styles";

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

  /** Puts the formula and its result on the sheet: header, rows, and total rows that stand out. `name`: what stands first in the row. */
  lay(format: (header: string, name: string) => string | undefined): this {
    const { formula, result } = this.calculated;
    const header = this.header;
    this.sheet.spill(this.at, formula, result, (row, column) => {
      const shape = format(header[column]!, String(result[row]![0]));
      const look = row === 0 ? styles.header : isTotal(result[row]!) ? styles.total : styles.body;
      return shape === undefined ? aligned(look, { indent: 1, horizontal: "left" })
        // A year in the header is no amount.
        : withFormat(aligned(look, { horizontal: "right" }), row === 0 ? formats.year : shape);
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

const isTotal = (cells: Result[number]): boolean =>
  cells.slice(0, 2).some((cell) => /^(Totaal|Netto grond|Overbelasting|Piek|Ondergrens|Oordeel)/u.test(String(cell)));
