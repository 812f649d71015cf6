import { said } from "../domain/findings";
import { fund } from "../funding";
import { sameName } from "../domain/name";
import { nearestName } from "../domain/nearest-name";
import { roundedToCents, toEuros } from "../numbers/cents";
import { product, ratio } from "../numbers/ratio";
import { readPrices } from "../prices";
import { numberArgument, readYears, refuseArgument, textArgument, yearArgument, type Cells, type InputReader, type Report } from "../tables";
import { ambitionRoom } from "./ambition";
import { costsOf } from "./costs";
import { fundedProgramme } from "./funded";
import { readAmbitions, readPerYear, readCostsAndSources, type BalanceInput, type CostsInput, type CoverageInput, type IndexInput } from "./read";
import type { Task } from "./model";
import { moneyNeededInYears, reservesInYears } from "./further-summary";
import { readBudget } from "./read-budget";
import { readChargesPer, readInvestments, type InvestmentsInput } from "./charges/read";
import { readRatios } from "./read-ratios";
import { balanceTableOf, costsTable, coverageColumns, coverageTableOf, ratiosTable, reasonsTable, structuralTable } from "./report";
import { chargesTable } from "./charges/report";
import { reasonsForShortages } from "./explain-shortages";

/** INDEXEER: an amount at the prices of another year, in euros, rounded once. InputError for what is wrong in the input. */
export function indexedAmount({ amount, from, to, index }: IndexInput, reader?: InputReader): number {
  const euros = numberArgument("bedrag", amount, {});
  const [first, last] = [yearArgument("van", from, {}), yearArgument("naar", to, {})];
  const factor = readPrices(index, reader)(first, last);
  try {
    return toEuros(roundedToCents(product(ratio(euros), factor)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return refuseArgument("bedrag", said("indexedTooLarge"), euros);
  }
}

/** KOSTEN: what each task costs per year, once and every year, indexed. InputError for what is wrong in the input. */
export function costsReport({ from, to, ...tables }: CostsInput, reader?: InputReader): Report {
  const years = readYears(from, to);
  const ambitions = readAmbitions(tables, years, reader);
  return costsTable(costsOf(ambitions.tasks, years, ambitions.prices));
}

/** BALANS: per year what it costs, what is covered and what falls short. InputError for what is wrong in the input. */
export async function balanceReport(input: BalanceInput, reader?: InputReader): Promise<Report> {
  return balanceTableOf(await fundedProgramme(input, [], reader));
}

/** DEKKING: per task what it costs, what is covered and by which source. InputError for what is wrong in the input. */
export async function coverageReport(input: CoverageInput, reader?: InputReader): Promise<Report> {
  const perYear = readPerYear(input.per);
  return coverageTableOf(await fundedProgramme(input, coverageColumns(perYear).map(([{ header }]) => header), reader), perYear);
}

/** EVENWICHT: the structural balance per year, and the verdict of the law. InputError for what is wrong in the table. */
export function structuralBalanceReport(input: { readonly budget: Cells; readonly year?: unknown }, reader?: InputReader): Report {
  return structuralTable(readBudget(input.budget, input.year, reader));
}

/** KENGETALLEN: the ratios of BBV art. 11 per year, each with its signal. InputError for what is wrong in the tables. */
export function ratiosReport(input: { readonly posts: Cells; readonly signals?: Cells | undefined }, reader?: InputReader): Report {
  return ratiosTable(readRatios(input.posts, input.signals, reader));
}

/** KAPITAALLASTEN: depreciation and interest per year, per investment or as a table of Uitgaven. InputError for what is wrong in the input. */
export function capitalChargesReport(input: InvestmentsInput, reader?: InputReader): Report {
  const per = readChargesPer(input.per);
  return chargesTable(readInvestments(input, reader), per);
}

/** GELDNODIG: the least extra free money per year that pays everything, beside what falls short now. InputError for what is wrong in the input. */
export async function moneyNeededReport(input: BalanceInput, reader?: InputReader): Promise<Report> {
  return (await moneyNeededInYears(input, reader)).report;
}

/** WAAROM: per shortage the sources that might pay it, and why they do not. InputError for what is wrong in the input. */
export async function reasonsReport(input: BalanceInput & { readonly task?: unknown }, reader?: InputReader): Promise<Report> {
  const name = textArgument("opgave", input.task, { optional: true });
  const { costs, sources } = readCostsAndSources(input, [], reader);
  const isAsked = (task: Task): boolean => name === undefined || sameName(task.name, name);
  if (!costs.tasks.some(({ task }) => isAsked(task)) && name !== undefined) {
    refuseArgument("opgave", said("notInTasks", { nearest: nearestName(name, costs.tasks.map(({ task }) => task.name)) }), name);
  }
  return reasonsTable(reasonsForShortages({ costs, sources, payments: await fund(costs, sources) }, isAsked));
}

/** RESERVES: per reserve and year what it begins and ends with. InputError for what is wrong in the input; NoAnswer without a reserve. */
export async function reservesReport(input: BalanceInput, reader?: InputReader): Promise<Report> {
  return (await reservesInYears(input, reader)).report;
}

/** AMBITIERUIMTE: the factor (0-10) on all costs that the money can carry. InputError for what is wrong in the input. */
export async function ambitionShare(input: BalanceInput, reader?: InputReader): Promise<number> {
  const { costs, sources } = readCostsAndSources(input, [], reader);
  return ambitionRoom(costs, sources);
}
