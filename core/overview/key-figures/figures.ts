import { ambitionRoom, coverageOfTasks, readCostsAndSources, totalBalance, yearBalances } from "../../balance";
import { carriedWork, cooperation, plannedUnit, pooledNeeds, readCapacity } from "../../capacity";
import { landTable } from "../../domain/tables/grond";
import { fundingTable } from "../../domain/tables/middelen";
import { tasksTable } from "../../domain/tables/opgaven";
import { staffingTable } from "../../domain/tables/bezetting";
import { workTable } from "../../domain/tables/werk";
import { fund } from "../../funding";
import { toEuros } from "../../numbers/cents";
import { total } from "../../numbers/sum";
import { ROUNDING } from "../../numbers/tolerances";
import { loadHighs } from "../../optimise";
import { LAYERS, pressureOf, readStacking, stack, totalPressure } from "../../stacking";
import { InputReader, type Cells } from "../../tables";
import { bottleneckOf } from "../bottleneck";
import { carriedShare } from "../four-means-per-task";
import type { Means } from "../model";

/** What KERNCIJFERS looks at; what is left out, or holds no record, is not asked. */
export interface KeyFiguresInput {
  readonly tasks: Cells;
  readonly from: unknown;
  readonly to: unknown;
  readonly norm: unknown;
  readonly land?: unknown;
  readonly combinations?: unknown;
  readonly funding?: unknown;
  readonly index?: unknown;
  readonly spending?: unknown;
  readonly work?: unknown;
  readonly staffing?: unknown;
  readonly substitution?: unknown;
}

/** The figures that everybody quotes: hectares, euros, hours; each is what the function of that figure answers. */
export interface KeyFigures {
  readonly land: { readonly asked: number; readonly realised: number; readonly short: number; /** undefined: no land. */ readonly pressure: number | undefined } | undefined;
  readonly money: {
    readonly cost: number; readonly covered: number; readonly short: number; /** undefined: nothing costs. */ readonly coverage: number | undefined;
    readonly ambition: number; readonly reserve: number;
  } | undefined;
  readonly people: { readonly demand: number; readonly short: number; readonly gain: number } | undefined;
  /** Tasks for which all land, money and people that are asked are there. */
  readonly wholeTasks: number;
  /** undefined: nothing falls short. */
  readonly bottleneck: Means | undefined;
}

/** A task by its row in Opgaven: does it get all of this means that it asks? */
type Whole = ReadonlyMap<number, boolean>;

/**
 * The key figures of the tables. People are judged in the period in which the work is planned.
 * @throws InputError for what is wrong in one of the tables
 */
export async function keyFigures(input: KeyFiguresInput, reader = new InputReader()): Promise<KeyFigures> {
  const isGiven = (table: typeof landTable | typeof fundingTable | typeof staffingTable, cells: unknown): boolean => reader.optional(table, cells) !== undefined;
  const work = reader.optional(workTable, input.work);
  const tasks = reader.table(tasksTable, input.tasks).rows;
  const areas = isGiven(landTable, input.land) ? reader.attempt((part) => readStacking(input.tasks, input.land as Cells, input.combinations, part)) : undefined;
  const programme = isGiven(fundingTable, input.funding)
    ? reader.attempt((part) => readCostsAndSources({ ...input, funding: input.funding as Cells }, [], part)) : undefined;
  const capacity = work !== undefined && isGiven(staffingTable, input.staffing)
    ? reader.attempt((part) => readCapacity({ ...input, work: input.work as Cells, staffing: input.staffing as Cells, period: plannedUnit(work.rows) }, part)) : undefined;
  reader.refuse();

  const [land, money, people] = [
    areas && await landFigures(areas), programme && await moneyFigures(programme), capacity && await peopleFigures(capacity, tasks),
  ];
  const wholes = [land?.whole, money?.whole, people?.whole].filter((whole) => whole !== undefined);
  const served = {
    ...(land !== undefined && land.figures.asked > 0 ? { land: land.figures.realised / land.figures.asked } : {}),
    ...(money?.figures.coverage === undefined ? {} : { money: money.figures.coverage }),
    ...(people !== undefined && people.figures.demand > 0 ? { people: 1 - people.figures.short / people.figures.demand } : {}),
  };
  return {
    land: land?.figures, money: money?.figures, people: people?.figures,
    wholeTasks: tasks.filter(({ row }) => wholes.every((whole) => whole.get(row) ?? true)).length,
    bottleneck: bottleneckOf(served)?.means,
  };
}

async function landFigures(areas: ReturnType<typeof readStacking>): Promise<{ readonly figures: NonNullable<KeyFigures["land"]>; readonly whole: Whole }> {
  const highs = await loadHighs();
  const outcomes = areas.map((area) => stack(highs, area, LAYERS));
  const all = outcomes.flatMap(({ tasks }) => tasks);
  const { needed, available } = totalPressure(areas.map((area) => pressureOf(highs, area, LAYERS)));
  return {
    figures: {
      asked: total(all, ({ claim }) => claim), realised: total(all, ({ realised }) => realised), short: total(all, ({ short }) => short),
      pressure: available > 0 ? needed / available : undefined,
    },
    whole: new Map(areas.flatMap(({ tasks }, place) => tasks.map(({ row }, at) => [row, outcomes[place]!.tasks[at]!.short === 0] as const))),
  };
}

async function moneyFigures({ costs, sources }: ReturnType<typeof readCostsAndSources>): Promise<{ readonly figures: NonNullable<KeyFigures["money"]>; readonly whole: Whole }> {
  const payments = await fund(costs, sources);
  const { cost, covered, shortage, reserve } = totalBalance(yearBalances(costs, sources, payments));
  return {
    figures: {
      cost: toEuros(cost), covered: toEuros(covered), short: toEuros(shortage), coverage: cost === 0 ? undefined : covered / cost,
      ambition: await ambitionRoom(costs, sources), reserve: toEuros(reserve),
    },
    whole: new Map(coverageOfTasks(costs, sources, payments).map((one) => [one.task.row, one.shortage === 0] as const)),
  };
}

async function peopleFigures(
  capacity: ReturnType<typeof readCapacity>, tasks: readonly { readonly row: number; readonly task: string; readonly area: string | undefined }[],
): Promise<{ readonly figures: NonNullable<KeyFigures["people"]>; readonly whole: Whole }> {
  const roles = await cooperation(capacity);
  const work = await carriedWork(capacity);
  const together = total(roles, (role) => role.together);
  return {
    figures: { demand: total(await pooledNeeds(capacity), ({ whole }) => whole.demand), short: together, gain: total(roles, ({ alone }) => alone) - together },
    whole: new Map(tasks.map(({ row, task, area }) => [row, (carriedShare(work, { name: task, area }) ?? 1) >= 1 - ROUNDING] as const)),
  };
}
