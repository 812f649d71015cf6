import { largestOfParts } from "../domain/largest-part";
import { sameName } from "../domain/name";
import { why, type Why } from "../domain/whys";
import { layers } from "../funding";
import { toEuros } from "../numbers/cents";
import { part, shareOf, sumOf, type Explanation, type ExplanationLine, type InputRow } from "../numbers/explanation";
import { coverageLines, type Line } from "./explain";
import type { Report } from "../tables";
import { explainAmbition } from "./explain-ambition";
import { reasonsForShortages } from "./explain-shortages";
import { isBySpending, type FundedProgramme, type Task } from "./model";
import { reasonsTable } from "./report";
import { rowsOfSpending } from "./spending";
import { whyMoneyShort } from "./why-short";

export const moneyFigures = ["cost", "covered", "shortage"] as const;
export type MoneyFigure = (typeof moneyFigures)[number];

/** A figure about money: of a year or of all, of a task or of all that belong to an area (undefined: to any). */
export interface AskedMoney {
  readonly figure: MoneyFigure | "coverage" | "ambition";
  readonly year?: number | undefined;
  readonly task?: { readonly name: string; readonly area: string | undefined } | undefined;
  readonly area?: string | undefined;
}

/** The rows of Opgaven, Uitgaven and Middelen behind it, costs that end and costs that stay apart; to the cent. */
export async function explainMoney(funded: FundedProgramme, asked: AskedMoney): Promise<Explanation | undefined> {
  const { figure } = asked;
  return figure === "ambition" ? explainAmbition(funded) : explainAmount(funded, { ...asked, figure });
}

/**
 * The shortages behind a figure, a row per source that may pay: WAAROM of what was asked, its words before its amounts, without the
 * total, which the figure is; undefined where nothing falls short.
 */
export function shortagesBySource(funded: FundedProgramme, asked: AskedMoney): Report | undefined {
  const { columns, rows } = reasonsTable(reasonsForShortages(funded, (task) => isAsked(task, asked)).filter(({ year }) => asked.year === undefined || year === asked.year));
  if (rows.length === 1) return undefined;
  const isAmount = (place: number): number => Number(columns[place]!.kind === "euros");
  const order = [...columns.keys()].sort((one, other) => isAmount(one) - isAmount(other));
  return { columns: order.map((place) => columns[place]!), rows: rows.slice(0, -1).map((row) => order.map((place) => row[place]!)) };
}

function explainAmount(funded: FundedProgramme, asked: AskedMoney & { readonly figure: MoneyFigure | "coverage" }): Explanation | undefined {
  const lines = (figure: MoneyFigure): Line[] =>
    coverageLines(funded, figure, undefined, asked.year).filter((line) => isAsked(taskOf(funded, line), asked));
  const worded = (some: readonly Line[]): ExplanationLine[] => some.map((line) => inWords(funded, line, asked));
  const because = asked.figure === "cost" ? [] : asked.figure === "covered" ? whyPaid(funded, lines("covered"))
    : whyMoneyShort(funded, { isAsked: (task) => isAsked(task, asked), year: asked.year, single: asked.task !== undefined });
  if (asked.figure === "coverage") return shareOf("euros", part("covered", worded(lines("covered"))), part("cost", worded(lines("cost"))), because);
  const all = lines(asked.figure);
  return sumOf("euros", layers.map((layer) => part(layer, worded(all.filter((line) => line.layer === layer)))), because);
}

/** Money with a purpose goes first, then general money, then reserves: which pays most. */
function whyPaid({ sources }: FundedProgramme, lines: readonly Line[]): Why[] {
  const largest = largestOfParts(lines.map(({ source, cents }) => ({ name: sources[source!]!.name, amount: cents })));
  return largest === undefined ? [] : [why("paidBy", largest)];
}

/** A task without an area belongs to each. */
function isAsked(own: Task, { task, area }: AskedMoney): boolean {
  if (task !== undefined) return sameName(own.name, task.name) && (own.area ?? "") === (task.area ?? "");
  return area === undefined || own.area === undefined || sameName(own.area, area);
}

function inWords(funded: FundedProgramme, line: Line, asked: AskedMoney): ExplanationLine {
  const task = taskOf(funded, line);
  const source = line.source === undefined ? undefined : funded.sources[line.source]!;
  const where = task.area === undefined || asked.area !== undefined || asked.task !== undefined ? [] : [task.area];
  return {
    names: [...(source === undefined ? [] : [source.name]), task.name, ...where],
    year: asked.year === undefined ? line.year : undefined,
    amount: toEuros(line.cents),
    rows: [
      ...(source === undefined ? [] : [{ table: "middelen", row: source.row } as const]), { table: "opgaven", row: task.row },
      ...(isBySpending(task) ? rowsOfSpending(task, line.layer, line.year) : []).map(({ row }): InputRow => ({ table: "uitgaven", row })),
    ],
  };
}

const taskOf = ({ costs }: FundedProgramme, { task }: Line): Task => costs.tasks[task!]!.task;
