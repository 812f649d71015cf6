import { remark, said, type Finding } from "../domain/findings";
import { fundingTable } from "../domain/tables/middelen";
import { tasksBesideSpending, tasksWithMoney, type TaskWithMoney } from "../domain/tables/opgaven-with-money";
import { spendingTable } from "../domain/tables/uitgaven";
import { clusterOf } from "../domain/themes";
import { readSources, sourcesThatPayNothing, type Costs, type Source } from "../funding";
import { givenIndex, pricesOf, type PriceIndex } from "../prices";
import { choiceArgument, InputReader, readYears, type Cells, type TableContent } from "../tables";
import { costsOf } from "./costs";
import type { CostsAndSources, Spending, Task } from "./model";
import { rowsInSpending, spendingFindings, spendingForNothing, spendingPerTask } from "./read-spending";

/** The tables that say what must be paid. */
export interface AmbitionTables {
  readonly tasks: Cells;
  readonly index?: unknown;
  /** What tasks cost per year, as somebody else has planned it. */
  readonly spending?: unknown;
}

/** The arguments of KOSTEN as a spreadsheet hands them over. */
export interface CostsInput extends AmbitionTables {
  /** First and last year, both included. */
  readonly from: unknown;
  readonly to: unknown;
}

export interface BalanceInput extends CostsInput {
  readonly funding: Cells;
}

export interface CoverageInput extends BalanceInput {
  /** "opgave" (default) or "jaar": a row per task, or per task and year. */
  readonly per?: unknown;
}

export interface IndexInput {
  /** Euros. */
  readonly amount: unknown;
  /** The years of the price levels. */
  readonly from: unknown;
  readonly to: unknown;
  readonly index: unknown;
}

export interface Ambitions {
  readonly tasks: readonly Task[];
  readonly prices: PriceIndex;
}

/**
 * What must be paid, from Opgaven and, if given, Uitgaven and Index.
 * @param years those asked; undefined: those of the tasks themselves
 * @throws InputError with every problem in them
 */
export function readAmbitions({ tasks, index, spending }: AmbitionTables, years?: readonly number[], reader = new InputReader()): Ambitions {
  const planned = reader.optional(spendingTable, spending);
  const table = reader.table(planned === undefined ? tasksWithMoney : tasksBesideSpending(rowsInSpending(tasks, planned)), tasks);
  const rates = givenIndex(index, reader);
  if (planned !== undefined && table.isEmpty) reader.add(spendingForNothing(planned));
  reader.refuse(planned === undefined || years === undefined ? [] : spendingFindings(planned, years));
  if (years !== undefined) reader.add(targetsOutside(table, years));
  const own = planned === undefined ? undefined : spendingPerTask(table.rows, planned);
  return { tasks: table.rows.map((row) => asTask(row, own?.get(row.row))), prices: pricesOf(rates) };
}

type TasksRead = TableContent<typeof tasksWithMoney> | TableContent<ReturnType<typeof tasksBesideSpending>>;

function targetsOutside({ rows, remarkAt }: TasksRead, years: readonly number[]): Finding[] {
  const [from, to] = [years[0]!, years.at(-1)!];
  return rows.filter(({ targetYear }) => targetYear !== undefined && (targetYear < from || targetYear > to))
    .map(({ row }) => remarkAt(row, "targetYear", said("outsideYears", { from, to })));
}

function asTask(row: TasksRead["rows"][number], spending: readonly Spending[] | undefined): Task {
  const task = {
    row: row.row, name: row.task, area: row.area,
    theme: row.theme, cluster: row.cluster ?? (row.theme === undefined ? undefined : clusterOf(row.theme)), priority: row.priority,
  };
  if (spending !== undefined) return { ...task, spending };
  // Without spending its row says so itself: else it was refused.
  const { startYear, targetYear, goal, costPerUnit = 0, structuralPerUnit = 0, priceLevel, profile } = row as TaskWithMoney;
  return { ...task, startYear, targetYear, units: goal, costPerUnit, structuralPerUnit, priceLevel, profile };
}

/** What it costs and who may pay; `taken` are names that no source may have. InputError for what is wrong in the input. */
export function readCostsAndSources(
  { funding, from, to, ...tables }: BalanceInput, taken: readonly string[] = [], reader = new InputReader(),
): CostsAndSources & { readonly prices: PriceIndex } {
  const years = readYears(from, to);
  const ambitions = reader.attempt((part) => readAmbitions(tables, years, part));
  const sources = readSources(funding, years, ambitions?.tasks, taken, reader);
  const costs = costsOf(ambitions!.tasks, years, ambitions!.prices);
  reader.add(sharesThatPayNothing(costs, sources));
  return { costs, sources, prices: ambitions!.prices };
}

/** Nobody has to wonder why there is no money: shares that do not add up to the whole pay nothing. */
function sharesThatPayNothing(costs: Costs, sources: readonly Source[]): Finding[] {
  const groups = new Map(sourcesThatPayNothing(costs, sources).map((group) => [group.sources.join(), group]));
  return [...groups.values()].map((group) => {
    const [first, ...others] = group.sources.map((position) => sources[position]!);
    return remark({ table: fundingTable.name, row: first!.row, rows: [first!, ...others].map(({ row }) => row) },
      said("sharesPayNothing", { sources: [first!, ...others].map(({ name }) => name), share: group.share }));
  });
}

const rowsPer = { task: ["opgave", "opgaven", "task"], year: ["jaar", "jaren", "year"] } as const;

/** A row per task and year, or (false) per task. */
export function readPerYear(per: unknown): boolean {
  return choiceArgument("per", per, rowsPer, { fallback: "task" }) === "year";
}
