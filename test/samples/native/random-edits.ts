import type { FileValue } from "../../../addin/workbench/engine/file";
import type { seeded } from "../../bench/seeded";
import type { Book, Typed } from "./book";

type Random = ReturnType<typeof seeded>;

const oneOf = <Item>(random: Random, items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;

/** Columns that nothing calculates with. */
const remarks = new Set(["Herkomst", "Toelichting", "Relatie"]);

/** One to three things that somebody types into the input of a sample; what was done, in words. */
export function edit(book: Book, random: Random): string {
  const done: string[] = [];
  do done.push(oneEdit(book, random)); while (done.length < 3 && random() < 0.4);
  return done.join("; ");
}

function oneEdit(book: Book, random: Random): string {
  const parameters = book.file.names.filter(({ name }) => /^(?:Startjaar|Eindjaar|Norm|Peildatum)$/u.test(name)).map(({ name }) => name);
  if (parameters.length > 0 && random() < 0.1) {
    const name = oneOf(random, parameters);
    const value = Number(book.value(book.named(name))) + oneOf(random, [-1, 1, 2]);
    book.type(book.named(name), value);
    return `${name} = ${value}`;
  }
  const tables = book.file.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name)).filter((name) => name !== "Kengetallen");
  const name = oneOf(random, tables);
  const rows = book.rows(name);
  if (rows.length > 1 && random() < 0.2) {
    const [one, other] = [oneOf(random, rows), oneOf(random, rows)];
    for (const header of book.table(name).columns) {
      book.change(name, header, ({ at }) => at === one.at, typed(other[header]!));
      book.change(name, header, ({ at }) => at === other.at, typed(one[header]!));
    }
    return `${name}: rows ${one.at} and ${other.at} change places`;
  }
  const header = oneOf(random, book.table(name).columns.filter((each) => !remarks.has(each)));
  const row = oneOf(random, rows);
  const value = another(row[header]!, rows.map((each) => each[header]!), random);
  book.change(name, header, ({ at }) => at === row.at, value);
  return `${name}[${header}] of row ${row.at} = ${JSON.stringify(value)}`;
}

const typed = (value: FileValue): Typed => (typeof value === "number" || typeof value === "string" ? value : null);

/** Something else that could stand there: an amount, a name from elsewhere in the column, a new one, nothing; and now and then nothing that can be read. */
function another(cell: FileValue, column: readonly FileValue[], random: Random): Typed {
  if (random() < 0.04) return "veel";
  if (typeof cell === "number" && random() < 0.8) {
    if (Number.isInteger(cell) && cell > 1900 && cell < 2200) return cell + oneOf(random, [-1, 1]);
    return oneOf(random, [null, 0, cell / 2, 3 * cell, 1.5 * cell, cell / 10]);
  }
  if (typeof cell === "string" && random() < 0.15) return oneOf(random, ["Nieuw", null]);
  return typed(oneOf(random, column));
}
