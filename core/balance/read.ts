import { remark, said, type Finding } from "../domain/findings";
import { fundingTable } from "../domain/tables/middelen";
import { tasksWithMoney, type TaskWithMoney } from "../domain/tables/opgaven";
import { clusterOf } from "../domain/themes";
import { readSources, sourcesThatPayNothing, type Costs, type Source } from "../funding";
import { givenIndex, pricesOf, type PriceIndex } from "../prices";
import { choiceArgument, InputReader, readYears, type Cells, type TableContent } from "../tables";
import { costsOf } from "./costs";
import type { CostsAndSources, Task } from "./model";

/** The arguments of KOSTEN as a spreadsheet hands them over. */
export interface CostsInput {
  readonly tasks: Cells;
  /** First and last year, both included. */
  readonly from: unknown;
  readonly to: unknown;
  readonly index?: unknown;
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
 * What must be paid, from Opgaven and, if given, Index.
 * @param years those asked; undefined: those of the tasks themselves
 * @throws InputError with every problem in both
 */
export function readAmbitions(tasks: Cells, index: unknown, years?: readonly number[], reader = new InputReader()): Ambitions {
  const table = reader.table(tasksWithMoney, tasks);
  const rates = givenIndex(index, reader);
  reader.refuse();
  if (years !== undefined) reader.add(targetsOutside(table, years));
  return { tasks: table.rows.map(asTask), prices: pricesOf(rates) };
}

function targetsOutside({ rows, remarkAt }: TableContent<typeof tasksWithMoney>, years: readonly number[]): Finding[] {
  const [from, to] = [years[0]!, years.at(-1)!];
  return rows.filter(({ targetYear }) => targetYear < from || targetYear > to)
    .map(({ row }) => remarkAt(row, "targetYear", said("outsideYears", { from, to })));
}

function asTask(row: TaskWithMoney): Task {
  return {
    row: row.row, name: row.task, area: row.area,
    theme: row.theme, cluster: row.cluster ?? (row.theme === undefined ? undefined : clusterOf(row.theme)),
    priority: row.priority, startYear: row.startYear, targetYear: row.targetYear,
    units: row.goal, costPerUnit: row.costPerUnit ?? 0, structuralPerUnit: row.structuralPerUnit ?? 0,
    priceLevel: row.priceLevel, profile: row.profile,
  };
}

/** What it costs and who may pay; `taken` are names that no source may have. InputError for what is wrong in the input. */
export function readCostsAndSources(
  { tasks, funding, from, to, index }: BalanceInput, taken: readonly string[] = [], reader = new InputReader(),
): CostsAndSources {
  const years = readYears(from, to);
  const ambitions = reader.attempt((part) => readAmbitions(tasks, index, years, part));
  const sources = readSources(funding, years, ambitions?.tasks, taken, reader);
  const costs = costsOf(ambitions!.tasks, years, ambitions!.prices);
  reader.add(sharesThatPayNothing(costs, sources));
  return { costs, sources };
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
