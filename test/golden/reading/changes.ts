import { canBeAddedUp, inputTables, type Meaning } from "../../../core";
import { isHeaderAgain } from "../../../core/tables/body/row-roles";
import { scalesIn } from "../../../core/tables/body/scale";
import type { Cells, GivenTable } from "./tables";

/** Picks a whole number below another. */
export type Pick = (below: number) => number;

/** A change of a table that says nothing new; undefined where this table leaves no room for it. */
export type Change = (table: GivenTable, pick: Pick) => Cells | undefined;

const isNothing = (cell: unknown): boolean => cell === null || cell === "" || cell === 0 || cell === undefined;
const isAmount = (meaning: Meaning | undefined): boolean => meaning !== undefined && canBeAddedUp(meaning);

const inserted = (cells: Cells, pick: Pick, row: readonly unknown[]): Cells => cells.toSpliced(1 + pick(cells.length), 0, row);

const blankRow: Change = ({ cells }, pick) => inserted(cells, pick, cells[0]!.map(() => [null, "", 0][pick(3)]));

const headerAgain: Change = (table, pick) => (isPlain(table) ? inserted(table.cells, pick, table.cells[0]!) : undefined);

const units: Readonly<Partial<Record<Meaning["kind"], readonly string[]>>> = {
  euros: ["€", "EUR", "euro"], hectares: ["(ha)"], hours: ["(uren)", "uur"], fte: ["(fte)"], quantity: ["aantal", "stuks"],
};

const unitsRow: Change = (table, pick) => {
  const { cells, columns } = table;
  const row = columns.map(({ meaning }) => {
    const words = isAmount(meaning) ? units[meaning!.kind] : undefined;
    return words === undefined ? [null, ""][pick(2)] : words[pick(words.length)];
  });
  return row.every(isNothing) || !isPlain(table) || inputTables[table.kind].rowsAreData ? undefined : cells.toSpliced(1, 0, row);
};

/** Rows that are no data, or a scale, stand there already: what they do to each other is another question. */
const isPlain = ({ cells }: GivenTable): boolean => {
  const [header, ...rows] = cells.map((row) => row.map((cell) => String(cell ?? "")));
  return !header!.some((name) => /1\.000|mln/u.test(name))
    && !rows.some((row) => row.join() === header!.join() || row.some((cell) => /tota|som|sum|saldo|resultaat|beschikbaar|verschil|1\.000/iu.test(cell)));
};

/** A total of the rows from the top to somewhere: bare, or with a name before it. */
const totalsRow: Change = (table, pick) => {
  const { cells, columns, kind } = table;
  const name = columns.findIndex(({ id }) => Object.entries(inputTables[kind].columns).some(([key, { required }]) => required && id === `column:${key}`));
  const amounts = columns.flatMap(({ meaning }, column) => (isAmount(meaning) ? [column] : []));
  const until = 2 + pick(cells.length - 1);
  const above = cells.slice(1, until);
  if (name < 0 || amounts.length === 0 || name >= amounts.at(-1)! || !isPlain(table) || inputTables[kind].rowsAreData) return undefined;
  if (!amounts.every((column) => cells.slice(1).every((row) => isNothing(row[column]) || typeof row[column] === "number"))) return undefined;
  const sums = columns.map((_, column) => (amounts.includes(column) ? above.reduce((sum, row) => sum + Number(row[column] ?? 0), 0) : null));
  return cells.toSpliced(until, 0, sums.with(name, ["Totaal", "TOTAAL:", "Eindtotaal", "Subtotaal", "Totaal generaal", "Alles totaal"][pick(6)]! as never));
};

/** Every amount of one column that has no scale yet a thousandth or a millionth, and the scale in the header. */
const scaledColumn: Change = (table, pick) => {
  const { cells, columns } = table;
  const scalable = columns.flatMap(({ meaning }, column) => (meaning !== undefined && ["euros", "hectares", "hours", "quantity"].includes(meaning.kind)
    && scalesIn(String(cells[0]![column])).length === 0 && cells.slice(1).every((row) => isNothing(row[column]) || typeof row[column] === "number") ? [column] : []));
  if (scalable.length === 0 || !isPlain(table)) return undefined;
  const column = scalable[pick(scalable.length)]!;
  const inEuros = columns[column]!.meaning!.kind === "euros";
  const [words, size] = ([[inEuros ? "(x € 1.000)" : "(x 1.000)", 1e3], [inEuros ? "(€ mln)" : "(mln)", 1e6], ["x 1.000", 1e3]] as const)[pick(3)]!;
  return cells.map((row, index) => row.with(column, index === 0 ? `${String(row[column])} ${words}` : typeof row[column] === "number" ? divided(row[column], size) : row[column]));
};

/** With the point moved, as somebody would type it: dividing would miss the nearest number. */
function divided(value: number, size: number): number {
  const [digits, exponent = "0"] = String(value).split("e");
  return Number(`${digits}e${Number(exponent) - Math.log10(size)}`);
}

/** Nothing, written as another machine hands it over. */
const otherNothing: Change = ({ cells, columns }, pick) => cells.map((row, index) => (index === 0 ? row
  : row.map((cell, column) => (isNothing(cell) && columns[column]?.meaning !== undefined ? [null, "", 0][pick(3)] : cell))));

const otherOrder: Change = (table, pick) => {
  if (!isPlain(table)) return undefined;
  const [header, ...rows] = table.cells;
  for (let last = rows.length - 1; last > 0; last -= 1) {
    const other = pick(last + 1);
    [rows[last], rows[other]] = [rows[other]!, rows[last]!];
  }
  return [header!, ...rows];
};

/** The columns in another order, and here and there one that says nothing. */
const otherColumns: Change = ({ cells }, pick) => {
  const order = cells[0]!.map((_, column) => ({ column, rank: pick(1e6) })).sort((one, other) => one.rank - other.rank).map(({ column }) => column);
  const empty = pick(order.length + 1);
  return cells.map((row) => order.map((column) => row[column] ?? null).toSpliced(empty, 0, null));
};

/** A header as people dress it up: in capitals, with a note, a mark of one, a line break, spaces of any kind. */
const dressedHeader: Change = ({ cells, columns }, pick) => {
  const dress = [(name: string) => `${name}*`, (name: string) => `${name}¹`, (name: string) => `${name} 2)`, (name: string) => `${name}:`, (name: string) => `\u00a0${name} `,
    (name: string) => `${name} (zie toelichting)`, (name: string) => name.replace(" ", "\n"), (name: string) => name.toUpperCase()];
  const isYear = (id: string) => id.startsWith("year:");
  if (cells[0]!.some((name) => typeof name === "number" && name > 3000)) return undefined;
  const header = cells[0]!.map((name, column) => (columns[column]!.meaning === undefined || name === "" || name === null ? name : dress[pick(isYear(columns[column]!.id) ? 5 : dress.length)]!(String(name))));
  return [header, ...cells.slice(1)];
};

const percentOf = (share: number): string => `${String(Number((share * 100).toPrecision(12))).replace(".", ",")}%`;

/** What a column means, as another person types it: figures as Dutch text, years as days, shares as percentages, yes as a mark. */
const otherNotation: Change = ({ cells, columns, kind }, pick) => {
  const readingOf = columns.map(({ id }) => Object.entries(inputTables[kind].columns).find(([key]) => id === `column:${key}`)?.[1].reading);
  return cells.map((row) => (isHeaderAgain(row, cells[0]!) ? row : row.map((cell, column) => {
    const [reading, meaning] = [readingOf[column], columns[column]?.meaning];
    if (reading === "year" && typeof cell === "number" && cell >= 2000 && cell < 2100) return [`${cell}\u00a0`, `1-1-${cell}`, Date.UTC(cell, 11, 31) / 864e5 + 25569][pick(3)];
    if (meaning?.kind === "share" && reading !== "presence" && typeof cell === "number" && cell !== 0) return pick(2) === 0 ? percentOf(cell) : cell;
    if (reading === "yesNo" && typeof cell === "string") return /^ja$/iu.test(cell) ? ["x", "✓", "WAAR", true, "Ja "][pick(5)] : /^nee$/iu.test(cell) ? ["N", "onwaar", false][pick(3)] : cell;
    if (isAmount(meaning) && typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) < 1e12 && cell !== 0) {
      const typed = `${String(Math.abs(cell)).replace(/\B(?=(\d{3})+$)/gu, ".")},00`;
      return pick(2) === 0 ? (cell < 0 ? `(${typed})` : typed) : cell;
    }
    return cell;
  })));
};

/** Names as they come out of other programs: in capitals, with spaces and characters that nobody sees. A name decides ties by its letters. */
const otherSpelling: Change = ({ cells, columns, kind }, pick) => {
  const spelled = columns.map(({ id }) => {
    const column = Object.entries(inputTables[kind].columns).find(([key]) => id === `column:${key}`)?.[1];
    return column !== undefined && column.kind !== "number" && ["text", "list", "choice", "yesNo"].includes(column.reading);
  });
  const spell = [(name: string) => ` ${name}\u00a0`, (name: string) => `\u200b${name}`, (name: string) => name.replaceAll(" ", "\u00a0"), (name: string) => name.replace(/(?<=\p{L})-(?=\p{L})/u, "\u2011")];
  return cells.map((row, index) => (index === 0 ? row : row.map((cell, column) => (spelled[column] && typeof cell === "string" && /^\p{L}/u.test(cell) ? spell[pick(spell.length)]!(cell) : cell))));
};

export const changes = {
  blankRow, headerAgain, unitsRow, totalsRow, scaledColumn, otherNothing, otherOrder, otherColumns, dressedHeader, otherNotation, otherSpelling,
} satisfies Record<string, Change>;
