import { because, NoAnswer } from "../domain/findings";
import { isReserve } from "../funding";
import { toEuros } from "../numbers/cents";
import { total } from "../numbers/sum";
import type { Cells, InputReader, Report } from "../tables";
import { capitalCharges } from "./charges/capital-charges";
import { readInvestments, type InvestmentsInput } from "./charges/read";
import { chargesTable } from "./charges/report";
import { fundedProgramme } from "./funded";
import { moneyNeeded, totalNeeded } from "./money-needed";
import type { BalanceInput } from "./read";
import { readBudget } from "./read-budget";
import { moneyNeededTable, reservesTable, structuralTable } from "./report";
import { reservesOverYears } from "./reserves";
import { balanceOfYear, isBalanced, verdictOn, type Verdict } from "./structural-balance";
import { yearBalances } from "./years";

/** GELDNODIG, and in euros what it comes to. InputError for what is wrong in the tables. */
export async function moneyNeededInYears(input: BalanceInput, reader?: InputReader): Promise<{ readonly report: Report; readonly extra: number; readonly structural: number; readonly short: number }> {
  const { costs, sources, payments } = await fundedProgramme(input, [], reader);
  const needed = await moneyNeeded(costs, sources);
  const shortages = yearBalances(costs, sources, payments).map(({ shortage }) => shortage);
  const { extra, structural } = totalNeeded(needed);
  return { report: moneyNeededTable(costs.years, needed, shortages), extra: toEuros(extra), structural: toEuros(structural), short: toEuros(total(shortages, (cents) => cents)) };
}

/** EVENWICHT, with the verdict of Provinciewet art. 193 on the budget year, and the first year from which on it is in balance. */
export function balancePerYear(budget: Cells, reader?: InputReader): { readonly report: Report; readonly verdict: Verdict; readonly budgetYear: number; readonly last: number; readonly since: number | undefined } {
  const read = readBudget(budget, undefined, reader);
  const asked = read.perYear.map(balanceOfYear).slice(read.from);
  const years = read.years.slice(read.from);
  const since = asked.findLastIndex((each) => !isBalanced(each)) + 1;
  return { report: structuralTable(read), verdict: verdictOn(asked), budgetYear: years[0]!, last: years.at(-1)!, since: years[since] };
}

/** A reserve in the year in which it stands least above its minimum; euros. */
export interface LowestReserve {
  readonly reserve: string;
  readonly year: number;
  readonly closing: number;
  readonly minimum: number;
}

/** RESERVES, and where they stand lowest. NoAnswer without a reserve. */
export async function reservesInYears(input: BalanceInput, reader?: InputReader): Promise<{ readonly report: Report; readonly lowest: LowestReserve }> {
  const funded = await fundedProgramme(input, [], reader);
  if (!funded.sources.some(isReserve)) throw new NoAnswer(because("noReserves"));
  const reserves = reservesOverYears(funded);
  const all = reserves.flatMap(({ source, perYear }) => perYear.map(({ closing, minimum }, at): LowestReserve =>
    ({ reserve: source.name, year: funded.costs.years[at]!, closing: toEuros(closing), minimum: toEuros(minimum) })));
  return { report: reservesTable(funded.costs.years, reserves), lowest: all.reduce((lowest, each) => (each.closing - each.minimum < lowest.closing - lowest.minimum ? each : lowest)) };
}

/** KAPITAALLASTEN per year, and the charge of the first year and of the (first) highest; euros. */
export function chargesPerYear(input: InvestmentsInput, reader?: InputReader): { readonly report: Report; readonly first: YearCharge; readonly highest: YearCharge } {
  const investments = readInvestments(input, reader);
  const charges = investments.investments.map((each) => capitalCharges(each, investments.years));
  const perYear = investments.years.map((year, at): YearCharge => ({ year, charge: toEuros(total(charges, (own) => own[at]!.depreciation + own[at]!.interest)) }));
  return { report: chargesTable(investments, "year"), first: perYear[0]!, highest: perYear.reduce((most, each) => (each.charge > most.charge ? each : most)) };
}

export interface YearCharge {
  readonly year: number;
  readonly charge: number;
}
