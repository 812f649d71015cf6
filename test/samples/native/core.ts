import type { Bundle } from "../../../addin/workbench/engine/bundle";
import { shapeArguments } from "../../../addin/workbench/engine/functions";
import type { FileValue } from "../../../addin/workbench/engine/file";
import { ruimteId } from "../../../addin/workbench/engine/formulas/rewrite";
import { placeOf, type Book } from "./book";

/** The core gave no answer: nothing that rests on it may show a figure. */
export class Refused extends Error {}

/** A result table of the core by its header. */
export class Answer {
  constructor(readonly cells: FileValue[][]) {}

  get rows(): Readonly<Record<string, FileValue>>[] {
    const [header = [], ...rows] = this.cells;
    return rows.map((cells) => Object.fromEntries(cells.map((cell, column) => [String(header[column]), cell])));
  }

  /** The figure in the first row that has these cells. @throws Refused when there is none */
  figure(which: Readonly<Record<string, FileValue>>, column: string): FileValue {
    const found = this.rows.find((row) => Object.entries(which).every(([header, value]) => row[header] === value));
    if (found === undefined) throw new Refused(`no row ${JSON.stringify(which)}`);
    return found[column]!;
  }

  /** The sum over all rows that have these cells. */
  sum(which: Readonly<Record<string, FileValue>>, column: string): number {
    return this.rows.filter((row) => Object.entries(which).every(([header, value]) => row[header] === value)).reduce((sum, row) => sum + Number(row[column]), 0);
  }
}

/** What the core says to the tables of a workbook as they are, past the workbook's own formulas: the built functions are asked directly. */
export class Core {
  constructor(readonly book: Book, private readonly bundle: Bundle) {}

  async ask(id: string, ...args: readonly unknown[]): Promise<Answer> {
    const metadata = this.bundle.functions.find((each) => each.id === id)!;
    const result = await this.bundle.call(id, shapeArguments(metadata, args));
    if ("error" in result) throw new Refused(result.error.message);
    return new Answer(Array.isArray(result.value) ? result.value as FileValue[][] : [[result.value as FileValue]]);
  }

  /** What the formula with this function on a sheet asks. */
  on(sheet: string, id: string): Promise<Answer> {
    const found = this.book.formulas().find(({ sheet: { name }, cell }) => name === sheet && ruimteId(cell.formula!.split("(")[0]!) === id);
    if (found === undefined) throw new Error(`${sheet} has no ${id}`);
    const inside = found.cell.formula!.replace(/^[^(]+\(/u, "").replace(/\)$/u, "");
    return this.ask(id, ...inside.split(",").map((text) => this.argument(text, placeOf(found.sheet, found.cell).split("!")[0]!)));
  }

  private argument(text: string, sheet: string): unknown {
    if (text === "") return null;
    if (/^".*"$/u.test(text)) return text.slice(1, -1);
    if (text === "TRUE") return true;
    if (/^-?[\d.]+$/u.test(text)) return Number(text);
    const [, table, part] = /^(\w+)\[(.+)\]$/u.exec(text) ?? [];
    if (table !== undefined) return part === "#All" ? this.book.cells(table) : this.book.column(table, part!).map((value) => [value ?? 0]);
    return this.book.value(/^[A-Z]+\d+$/u.test(text) ? `${sheet}!${text}` : this.book.named(text)) ?? 0;
  }
}
