import { writingOf } from "../../core";
import { moved } from "../writer/address";
import { column, readData, type Data, type Value } from "../writer/data";
import { columnOf, described, rowOf, start, type State, type TableName } from "./tables";
import { answerCell } from "./layout";
import { textsOf } from "./texts";

/**
 * The hints, and what they tell to do: rows of stappen.csv. A row with a place and a value is a step; its hint names both
 * by filling them in, so what participants read and what the solution does are the same.
 */
export interface Step {
  readonly exercise: number;
  readonly hint: number;
  readonly text: string;
  /** Undefined in a hint that leaves the doing to the reader. */
  readonly to: Target | undefined;
}
interface Target {
  readonly sheet: string;
  readonly cell: string;
  /** As it is typed: a number, text, or a formula in English notation. */
  readonly value: string | number;
  readonly table: { readonly name: TableName; readonly row: string; readonly column: string } | undefined;
}

const data = readData(new URL("./stappen.csv", import.meta.url));

export const steps: readonly Step[] = data.rows.map((_, row) => {
  const cell = (header: string): Value => column(data, header)[row]!;
  const exercise = Number(cell("Oefening"));
  const to = cell("Plaats") === null ? undefined : target(exercise, String(cell("Plaats")), String(cell("Rij")), String(cell("Kolom")), cell("Waarde")!);
  return { exercise, hint: Number(cell("Hint")), to, text: to === undefined ? String(cell("Tekst")) : filled(String(cell("Tekst")), to) };
});

function target(exercise: number, place: string, row: string, header: string, value: string | number): Target {
  if (place === `Antwoord${exercise}`) return { sheet: textsOf(exercise).sheet, cell: answerCell, value, table: undefined };
  const name = place as TableName;
  const table = start.tables[name];
  return { sheet: name, cell: moved("A5", rowOf(table, row), columnOf(table, header)), value, table: { name, row, column: header } };
}

/** A step in the words of its hint. @throws Error when the text names not both, for then it would not tell what is done. */
function filled(text: string, to: Target): string {
  if (!text.includes("{plaats}") || !text.includes("{waarde}")) throw new Error(`a hint without its place or its value: ${text}`);
  const place = to.table === undefined ? `blad ${to.sheet}, gele cel ${to.cell}` : `blad ${to.sheet}, cel ${to.cell} (${to.table.row}, ${to.table.column})`;
  return text.replace("{plaats}", place).replace("{waarde}", inDutch(to));
}

/** A value as a Dutch Excel takes it. */
function inDutch({ value, table }: Target): string {
  if (typeof value === "string") return value.replaceAll(",", ";").replaceAll("#All", "#Alles");
  const { as } = writingOf(table && described(table.name, start.tables[table.name]).meanings[columnOf(start.tables[table.name], table.column)]);
  if (as === "percentage") return `${Math.round(value * 100)}%`;
  return as === "code" ? String(value) : new Intl.NumberFormat("nl-NL").format(value);
}

/** What a participant reads as one hint: all its rows. */
export const hintText = (exercise: number, hint: number): string =>
  steps.filter((step) => step.exercise === exercise && step.hint === hint).map(({ text }) => text).join(" ");

/** The workbook after some steps: the same tables and answers, with what was typed. */
export const follow = (state: State, followed: readonly Step[]): State => followed.reduce(typed, state);

function typed({ tables, answers }: State, { exercise, to }: Step): State {
  if (to === undefined) return { tables, answers };
  if (to.table === undefined) return { tables, answers: { ...answers, [exercise]: to.value } };
  const { name, row, column: header } = to.table;
  return { answers, tables: { ...tables, [name]: withCell(tables[name], rowOf(tables[name], row), columnOf(tables[name], header), to.value) } };
}

const withCell = ({ header, rows }: Data, row: number, at: number, value: Value): Data =>
  ({ header, rows: rows.map((cells, index) => (index === row ? cells.with(at, value) : cells)) });
