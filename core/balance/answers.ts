import type { Cells, Report } from "../tables";
import { ambitionRoom } from "./ambition";
import { costsOf } from "./costs";
import { fund } from "./fund";
import { readAmbitions, readSources, readYears } from "./read";
import { balanceTable, costsTable } from "./report";
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

/** KOSTEN: what each task costs per year, once and every year, indexed. InputError for what is wrong in the input. */
export function costsReport({ tasks, from, to, index }: CostsInput): Report {
  const years = readYears(from, to);
  const ambitions = readAmbitions(tasks, index);
  return costsTable(costsOf(ambitions.tasks, years, ambitions.prices));
}

/** BALANS: per year what it costs, what is covered and what falls short. InputError for what is wrong in the input. */
export async function balanceReport(input: BalanceInput): Promise<Report> {
  const { costs, sources } = readBalance(input);
  return balanceTable(costs.years, yearBalances(costs, sources, await fund(costs, sources)));
}

/** AMBITIERUIMTE: the factor (0-10) on all costs that the money can carry. InputError for what is wrong in the input. */
export async function ambitionShare(input: BalanceInput): Promise<number> {
  const { costs, sources } = readBalance(input);
  return ambitionRoom(costs, sources);
}

function readBalance({ tasks, funding, from, to, index }: BalanceInput) {
  const years = readYears(from, to);
  const ambitions = readAmbitions(tasks, index);
  const sources = readSources(funding, years, ambitions.tasks);
  return { costs: costsOf(ambitions.tasks, years, ambitions.prices), sources };
}
