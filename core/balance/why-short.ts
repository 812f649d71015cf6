import { why, type Why } from "../domain/whys";
import { isFree, leftOver, stays, type Source } from "../funding";
import { toEuros, type Cents } from "../numbers/cents";
import { total } from "../numbers/sum";
import { reasonsForShortages, type ShortageWithReasons, type SourceBeside } from "./explain-shortages";
import type { FundedProgramme, Task } from "./model";

/** Whose shortage, and in which year; undefined: in all. */
export interface AskedShortage {
  readonly isAsked: (task: Task) => boolean;
  readonly year: number | undefined;
  /** One task, so that it can be said why; else which priorities fall short. */
  readonly single: boolean;
}

/** Why money falls short, or that it does not. */
export function whyMoneyShort(funded: FundedProgramme, { isAsked, year, single }: AskedShortage): Why[] {
  const { years, tasks } = funded.costs;
  const costOf = ({ incidental, structural }: (typeof tasks)[number]): Cents =>
    years.reduce((sum, each, at) => (year === undefined || each === year ? sum + incidental[at]! + structural[at]! : sum), 0);
  // What costs nothing is not covered either.
  const asked = tasks.filter((each) => isAsked(each.task) && costOf(each) > 0);
  const short = reasonsForShortages(funded, isAsked).filter((each) => year === undefined || each.year === year);
  const [only] = asked;
  if (single && only === undefined) return [];
  if (short.length === 0) return [single ? why("taskCovered", { task: only!.task.name, priority: only!.task.priority, year }) : why("allCovered", { year })];
  return [single ? ofOneTask(funded, short, costOf(only!)) : byPriority(asked.map(({ task }) => task), short)];
}

/** Which classes of priority are paid in full, and which task lacks most; of tasks that cost something. */
function byPriority(tasks: readonly Task[], short: readonly ShortageWithReasons[]): Why {
  const lacks = new Map<Task, Cents>();
  for (const { task, shortage } of short) lacks.set(task, (lacks.get(task) ?? 0) + shortage);
  const [task, most] = [...lacks].reduce((largest, each) => (each[1] > largest[1] ? each : largest));
  const inShort = priorities([...lacks.keys()]);
  return why("moneyByPriority", {
    whole: priorities(tasks).filter((priority) => !inShort.includes(priority)), short: inShort, task: task.name, lacks: toEuros(most), count: lacks.size,
  });
}

type Reason = "noSource" | "noMoney" | "notStructural" | "spentOn" | "shareFull" | "mustStay" | "keptFor" | "moneyLeft";

/** The reason of most of the shortage of a task, with all years in which it holds. */
function ofOneTask(funded: FundedProgramme, short: readonly ShortageWithReasons[], cost: Cents): Why {
  // Of years in which other sources are meant one sentence would claim too much.
  const groups = new Map<string, { readonly reason: Reason; readonly group: ShortageWithReasons[] }>();
  for (const each of short) {
    const reason = reasonOf(funded, each);
    const key = [reason, ...each.beside.filter(speaksOf[reason]).map(({ source }) => funded.sources.indexOf(source))].join(" ");
    groups.set(key, { reason, group: [...groups.get(key)?.group ?? [], each] });
  }
  const all = total(short, ({ shortage }) => shortage);
  const amount = (group: readonly ShortageWithReasons[]): Cents => total(group, ({ shortage }) => shortage);
  const { reason, group } = [...groups.values()].reduce((most, each) => (amount(each.group) > amount(most.group) ? each : most));
  const { task } = short[0]!;
  const about = { task: task.name, priority: task.priority, served: cost > 0 ? (cost - all) / cost : 0, short: toEuros(amount(group)), of: toEuros(all) };
  if (reason === "noSource") return why(reason, about);

  const beside = group.flatMap((each) => each.beside.filter(speaksOf[reason]).map((one) => ({ ...one, year: each.year })));
  const shown = { ...about, years: yearsIn(group), sources: inSheetOrder(funded, beside.map(({ source }) => source)) };
  const left = toEuros(total(distinct(beside), (one) => one.left));
  switch (reason) {
    case "spentOn": return why(reason, {
      ...shown,
      // Other free money may be left that may not go to it.
      free: beside.every(({ source }) => isFree(source)) && group.every((each) => each.beside.every(({ source, standing }) => !isFree(source) || standing === "spent")),
      priorities: priorities(paidBy(funded, (source, year) => beside.some((one) => one.source === source && one.year === year))),
      beside: inSheetOrder(funded, group.flatMap((each) => each.beside.filter(({ standing, toThis }) => standing === "shareFull" && toThis > 0).map(({ source }) => source))),
    });
    case "keptFor": {
      const later = (source: Source, year: number): boolean =>
        beside.some((one) => one.source === source && one.year < year && year <= spentBy(funded, source, one.year)!);
      return why(reason, { ...shown, left, later: yearsPaid(funded, later), priorities: priorities(paidBy(funded, later)) });
    }
    case "mustStay": case "moneyLeft": return why(reason, { ...shown, left });
    default: return why(reason, shown);
  }
}

/** Which of the sources beside a shortage the sentence is about. */
const speaksOf: Readonly<Record<Reason, (beside: SourceBeside) => boolean>> = {
  noSource: () => false,
  noMoney: ({ standing }) => standing === "spent",
  notStructural: () => true,
  spentOn: ({ standing }) => standing === "spent",
  shareFull: ({ standing }) => standing === "shareFull",
  mustStay: ({ standing }) => standing === "left", keptFor: ({ standing }) => standing === "left", moneyLeft: ({ standing }) => standing === "left",
};

/** What decides in a year, of one kind of cost. */
function reasonOf(funded: FundedProgramme, { beside, year }: ShortageWithReasons): Reason {
  if (beside.length === 0) return "noSource";
  const able = beside.filter(({ standing }) => standing !== "notStructural");
  if (able.length === 0) return "notStructural";
  const left = able.filter(({ standing }) => standing === "left");
  if (left.length > 0) {
    if (left.every((one) => one.left <= stays(one.source)[funded.costs.years.indexOf(year)]!)) return "mustStay";
    return left.every(({ source }) => spentBy(funded, source, year) !== undefined) ? "keptFor" : "moneyLeft";
  }
  const spent = able.filter(({ standing }) => standing === "spent");
  if (spent.some(({ available }) => available > 0)) return "spentOn";
  return able.some(({ standing }) => standing === "shareFull") ? "shareFull" : "noMoney";
}

/** The year in which all that a source has left, beside what must stay, has been paid out; undefined where it never is. */
function spentBy({ costs: { years }, sources, payments }: FundedProgramme, source: Source, year: number): number | undefined {
  const own = sources.indexOf(source);
  const left = leftOver(source, years, payments.filter((payment) => payment.source === own));
  const must = stays(source);
  return years.find((each, at) => each > year && each <= source.carriedUntil && left[at]!.carried + left[at]!.lapsed <= must[at]!);
}

/** Each source and year once: two layers of a task may fall short beside it. */
const distinct = <One extends { readonly source: Source; readonly year: number }>(beside: readonly One[]): One[] =>
  beside.filter((one, at) => beside.findIndex(({ source, year }) => source === one.source && year === one.year) === at);

/** The tasks that these sources pay for in these years. */
const paidBy = ({ costs: { tasks, years }, sources, payments }: FundedProgramme, which: (source: Source, year: number) => boolean): Task[] =>
  payments.filter((payment) => which(sources[payment.source]!, years[payment.year]!)).map((payment) => tasks[payment.task]!.task);

const yearsPaid = ({ costs: { years }, sources, payments }: FundedProgramme, which: (source: Source, year: number) => boolean): number[] =>
  inOrder(payments.filter((payment) => which(sources[payment.source]!, years[payment.year]!)).map(({ year }) => years[year]!));

const yearsIn = (group: readonly ShortageWithReasons[]): number[] => inOrder(group.map(({ year }) => year));
const priorities = (tasks: readonly Task[]): number[] => inOrder(tasks.map(({ priority }) => priority));
const inOrder = (numbers: readonly number[]): number[] => [...new Set(numbers)].sort((one, other) => one - other);
const inSheetOrder = ({ sources }: FundedProgramme, some: readonly Source[]): string[] =>
  sources.filter((source) => some.includes(source)).map(({ name }) => name);
