import { roundedToCents, toEuros } from "../numbers/cents";
import { product, ratio } from "../numbers/ratio";
import { choiceArgument, numberArgument, refuseArgument, yearArgument, type Cells, type Report } from "../tables";
import { ambitionRoom } from "./ambition";
import { costsOf } from "./costs";
import { coverageOfTasks, coverageOfYears, type TaskCoverage } from "./coverage";
import type { FundedProgramme } from "./explain";
import { fund } from "../funding/fund";
import { moreOfEach } from "./more-of-each";
import { readAmbitions, readPrices, readSources, readYears } from "./read";
import { readBudget } from "./read-budget";
import { balanceTable, costsTable, coverageColumns, coverageTable, structuralTable } from "./report";
import { yearBalances } from "./years";

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

/** INDEXEER: an amount at the prices of another year, in euros, rounded once. InputError for what is wrong in the input. */
export function indexedAmount({ amount, from, to, index }: IndexInput): number {
  const euros = numberArgument("bedrag", amount, {});
  const [first, last] = [yearArgument("van", from, {}), yearArgument("naar", to, {})];
  const factor = readPrices(index)(first, last);
  try {
    return toEuros(roundedToCents(product(ratio(euros), factor)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuseArgument("bedrag", "wordt meer dan 15 cijfers", "kies een kleiner bedrag, of controleer de index", euros);
  }
}

/** KOSTEN: what each task costs per year, once and every year, indexed. InputError for what is wrong in the input. */
export function costsReport({ tasks, from, to, index }: CostsInput): Report {
  const years = readYears(from, to);
  const ambitions = readAmbitions(tasks, index);
  return costsTable(costsOf(ambitions.tasks, years, ambitions.prices));
}

/** BALANS: per year what it costs, what is covered and what falls short. InputError for what is wrong in the input. */
export async function balanceReport(input: BalanceInput): Promise<Report> {
  return balanceTableOf(await fundedProgramme(input));
}

/** What it costs and who pays, to explain figures with. InputError for what is wrong in the input. */
export async function fundedProgramme(input: BalanceInput, taken: readonly string[] = []): Promise<FundedProgramme> {
  const { costs, sources } = readBalance(input, taken);
  return { costs, sources, payments: await fund(costs, sources) };
}

export const balanceTableOf = ({ costs, sources, payments }: FundedProgramme): Report =>
  balanceTable(costs.years, yearBalances(costs, sources, payments));

export function coverageTableOf({ costs, sources, payments }: FundedProgramme, perYear: boolean): Report {
  return coverageTable((perYear ? coverageOfYears : coverageOfTasks)(costs, sources, payments), sources, perYear);
}

const rowsPer = { task: ["opgave", "opgaven", "task"], year: ["jaar", "jaren", "year"] } as const;

/** DEKKING: per task what it costs, what is covered and by which source. InputError for what is wrong in the input. */
export async function coverageReport(input: CoverageInput): Promise<Report> {
  const perYear = choiceArgument("per", input.per, rowsPer, { fallback: "task" }) === "year";
  return coverageTableOf(await fundedProgramme(input, coverageColumns(perYear).map(([{ header }]) => header)), perYear);
}

/** A source, a year, and how many euros less fall short when there is one more of it there. */
export interface MoreMoney {
  readonly source: string;
  readonly year: number;
  readonly covers: number;
}

/** What one more euro of each source brings, where it brings anything; largest first. InputError for what is wrong in the input. */
export async function moreMoney(input: BalanceInput, most?: number): Promise<MoreMoney[]> {
  const { costs, sources } = readBalance(input);
  const found = await moreOfEach(costs, sources, most);
  return found.map(({ source, year, covers }) => ({ source: sources[source]!.name, year: costs.years[year]!, covers }));
}

/** What of each task is covered over all years, in sheet order. InputError for what is wrong in the input. */
export async function coveredTasks(input: BalanceInput): Promise<TaskCoverage[]> {
  const { costs, sources, payments } = await fundedProgramme(input);
  return coverageOfTasks(costs, sources, payments);
}

/** EVENWICHT: the structural balance per year, and the verdict of the law. InputError for what is wrong in the table. */
export function structuralBalanceReport(input: { readonly budget: Cells }): Report {
  return structuralTable(readBudget(input.budget));
}

/** AMBITIERUIMTE: the factor (0-10) on all costs that the money can carry. InputError for what is wrong in the input. */
export async function ambitionShare(input: BalanceInput): Promise<number> {
  const { costs, sources } = readBalance(input);
  return ambitionRoom(costs, sources);
}

function readBalance({ tasks, funding, from, to, index }: BalanceInput, taken?: readonly string[]) {
  const years = readYears(from, to);
  const ambitions = readAmbitions(tasks, index);
  const sources = readSources(funding, years, ambitions.tasks, taken);
  return { costs: costsOf(ambitions.tasks, years, ambitions.prices), sources };
}
