import { sameName } from "../domain/name";
import { because, NoAnswer } from "../domain/findings";
import { why, type Why } from "../domain/whys";
import { fundingTable } from "../domain/tables/middelen";
import { fund, readSources } from "../funding";
import { toEuros } from "../numbers/cents";
import { sum } from "../numbers/sum";
import { InputReader, yearsBetween, type Cells } from "../tables";
import { ambitionRoom } from "./ambition";
import { costsOf } from "./costs";
import { coverageOfTasks, coverageOfYears, totalCoverage, type TaskCoverage } from "./coverage";
import { yearsOf, type CostsAndSources, type Task } from "./model";
import { moreOfEach } from "./more-of-each";
import { oneMoreEuro } from "./one-more-euro";
import { readAmbitions, readCostsAndSources, type Ambitions, type BalanceInput } from "./read";
import { coverage } from "./report";
import { whyEuroBuysNothing } from "./why-euro";
import { yearBalances } from "./years";

export interface GlanceInput {
  readonly tasks: Cells;
  readonly funding: Cells;
  readonly index?: unknown;
  readonly spending?: unknown;
  /** Report the costs of this area; undefined: of all. The sources serve all areas, so all tasks take part. */
  readonly area?: string | undefined;
  /** Default: the years that the tasks span. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

/**
 * Does the money match the ambition? Euros. With an area its own part of the answer for all areas together; a task
 * without an area belongs to each. `ambition` and `oneMore` stay about all areas.
 */
export interface MoneyAtAGlance {
  readonly from: number;
  readonly to: number;
  readonly cost: number;
  readonly covered: number;
  readonly shortage: number;
  /** covered / cost; undefined when nothing costs. */
  readonly coverage: number | undefined;
  /** The factor on all costs that the means can carry (at most 10). */
  readonly ambition: number;
  readonly years: readonly { readonly year: number; readonly cost: number; readonly covered: number; readonly shortage: number }[];
  /** What one more euro of general money covers in the (first) year that falls short most; undefined when none does. `why`: where that is nothing. */
  readonly oneMore: { readonly year: number; readonly covers: number; readonly why?: readonly Why[] } | undefined;
}

/** The balance of ambitions and means in a few figures. InputError for what is wrong in the tables; NoAnswer without tasks. */
export async function moneyAtAGlance(input: GlanceInput, reader = new InputReader()): Promise<MoneyAtAGlance> {
  const asked = input.from === undefined || input.to === undefined ? undefined : yearsBetween(input.from, input.to);
  const { tasks, prices } = readTasks(input, asked, reader);
  const isAsked = (task: Task): boolean => input.area === undefined || task.area === undefined || sameName(task.area, input.area);
  if (!tasks.some(isAsked)) throw new NoAnswer(because("noTasks"));
  const from = input.from ?? Math.min(...tasks.flatMap(yearsOf));
  const to = input.to ?? Math.max(from, ...tasks.flatMap(yearsOf));
  const sources = readSources(input.funding, yearsBetween(from, to), tasks, [], reader);
  const costs = costsOf(tasks, yearsBetween(from, to), prices);

  const payments = await fund(costs, sources);
  const coverages = coverageOfYears(costs, sources, payments).filter(({ task }) => isAsked(task));
  const years = costs.years.map((year) => totalCoverage(coverages.filter((one) => one.year === year), sources.length));
  const total = totalCoverage(coverages, sources.length);
  const shortages = yearBalances(costs, sources, payments).map(({ shortage }) => shortage);
  const worst = shortages.indexOf(Math.max(...shortages));
  const covers = sum(shortages) === 0 ? 0 : await oneMoreEuro(costs, sources, worst);
  return {
    from, to, cost: toEuros(total.cost), covered: toEuros(total.covered), shortage: toEuros(total.shortage),
    coverage: coverage(total), ambition: await ambitionRoom(costs, sources),
    years: years.map(({ cost, covered, shortage }, index) => ({
      year: costs.years[index]!, cost: toEuros(cost), covered: toEuros(covered), shortage: toEuros(shortage),
    })),
    oneMore: sum(shortages) === 0 ? undefined : { year: costs.years[worst]!, covers, why: await whyEuroBuysNothing({ costs, sources, payments }, worst, covers) },
  };
}

/** What is wrong in Middelen must be known too, though nobody pays for tasks that cannot be read. */
function readTasks(input: GlanceInput, years: readonly number[] | undefined, reader: InputReader): Ambitions {
  const ambitions = reader.attempt((part) => readAmbitions(input, years, part));
  if (ambitions === undefined) reader.table(fundingTable, input.funding);
  reader.refuse();
  return ambitions!;
}

/** What of each task is covered over all years, in sheet order. */
export async function coveredTasks({ costs, sources }: CostsAndSources): Promise<TaskCoverage[]> {
  return coverageOfTasks(costs, sources, await fund(costs, sources));
}

/** A source, a year, and how many euros less fall short when there is one more of it there. `why`: where that is nothing. */
export interface MoreMoney {
  readonly source: string;
  readonly year: number;
  readonly covers: number;
  readonly why?: Why | undefined;
}

/** What one more euro of each source brings, where it brings anything; largest first. InputError for what is wrong in the input. */
export async function moreMoney(input: BalanceInput, most?: number): Promise<MoreMoney[]> {
  const { costs, sources } = readCostsAndSources(input);
  const found = await moreOfEach(costs, sources, most);
  return found.map(({ source, year, covers, nothing }) => ({
    source: sources[source]!.name, year: costs.years[year]!, covers,
    why: nothing && why("sourceBuysNothing", { source: sources[source]!.name, year: costs.years[year]!, because: nothing }),
  }));
}
