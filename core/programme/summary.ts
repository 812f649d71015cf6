import { toEuros } from "../numbers/cents";
import { sum, total } from "../numbers/sum";
import { yearTicks, type YearTick } from "../numbers/year-ticks";
import { loadHighs } from "../optimise";
import { hoursOf } from "./amounts";
import { bottlenecksOf, type Bottleneck } from "./bottlenecks";
import { costOver, goalName, servesGoal, spanOf } from "./chosen";
import { binariesOf, countsIn, isAsked, reached } from "./counts";
import { WHOLE, type Case, type Choice } from "./model";
import { SEARCHED_ABOVE, solved, type Hear, type Outcome } from "./outcome";
import type { ProgrammeRead } from "./read";
import { reasonsOf, type Reason } from "./reasons";
import { DIFFERS } from "./standing";
import { pointsToWin } from "./verdict";
import { changed, type WhatIf } from "./what-if/changed";
import { paymentsOf } from "./years/payments";
import { perYear, type YearOfProgramme } from "./years/per-year";

/** Why a measure was chosen or not, with the name that it is about. */
export interface MeasureReason {
  readonly why: Reason["why"];
  /** Of a goal, a measure, a role or a type of land. */
  readonly name?: string | undefined;
  readonly year?: number | undefined;
  readonly structural?: boolean | undefined;
}

/** A measure of the programme. Euros, hours and hectares are of what was chosen of it, over all years. */
export interface MeasureInProgramme {
  readonly name: string;
  /** In the table Maatregelen; header = 1. */
  readonly row: number;
  readonly cluster: string | undefined;
  /** 0: not chosen; 1: all of it. */
  readonly share: number;
  /** Of its first and last part; undefined where nothing is chosen. */
  readonly start: number | undefined;
  readonly end: number | undefined;
  /** Years of the programme before it and while it runs, for a bar; undefined where it runs in none of them. */
  readonly bar: { readonly before: number; readonly during: number } | undefined;
  /** The first year in which a goal that it may serve must be reached, and the years of the programme up to its end; undefined: none of them. */
  readonly target: YearTick | undefined;
  /** As tried, else as the sheet has it. */
  readonly locked: "in" | "out" | undefined;
  readonly running: boolean;
  readonly canStart: boolean;
  /** What the column Vast says when the programme is kept as it is: a year, or yes; undefined where it stays as it is. */
  readonly lockAs: number | true | undefined;
  readonly cost: number;
  readonly structural: number;
  readonly hours: number;
  readonly hectares: number;
  readonly serves: readonly string[];
  readonly reason: MeasureReason;
}

/** What a measure does for a goal; `measure` is its place in `measures`, `amount` that of what was chosen, of what was not the whole. */
export interface YieldInProgramme {
  readonly measure: number;
  readonly amount: number;
  readonly state: "counts" | "late" | "out";
}

/** A goal of which shortages are counted. Shares are of its size. */
export interface GoalInProgramme {
  readonly name: string;
  readonly row: number;
  readonly priority: number;
  readonly size: number;
  readonly unit: string | undefined;
  readonly year: number | undefined;
  readonly reached: number;
  readonly short: number;
  /** At most 1: what is reached, what a fair division of divisible measures reaches, and what is feasible when nothing else counts. */
  readonly shares: { readonly reached: number; readonly fair: number; readonly alone: number };
  /** Lateness above the fair level. */
  readonly late: number;
  readonly bottleneck: { readonly what: Bottleneck["what"]; readonly name?: string | undefined };
  readonly yields: readonly YieldInProgramme[];
}

export interface YearInProgramme {
  readonly year: number;
  /** Incidental, structural and hiring together: all of it is paid. */
  readonly cost: number;
  readonly structural: number;
  readonly hiring: number;
  /** New money of that year, and what lapses at its end. */
  readonly income: number;
  readonly lapsed: number;
  /** The role that is fullest, and its hours as a part of its own people's; undefined where it has none. */
  readonly busiest: { readonly role: string; readonly load: number | undefined } | undefined;
}

export interface ClassInProgramme {
  readonly priority: number;
  readonly proven: boolean;
  readonly givenEarlier: boolean;
  /** Percentage points per goal that it can be better at most. */
  readonly points: number;
}

/** A programme as the pane and the overview show it: measures and goals in the order of their sheets. */
export interface ProgrammeInDetail {
  readonly years: readonly number[];
  /** Years for the axis of a picture. */
  readonly ticks: readonly YearTick[];
  readonly measures: readonly MeasureInProgramme[];
  readonly chosen: number;
  readonly goals: readonly GoalInProgramme[];
  /** Position in `goals` of the largest shortage; undefined where every goal is reached. */
  readonly worst: number | undefined;
  readonly perYear: readonly YearInProgramme[];
  /** Over all years; `cost` with structural costs and hiring. */
  readonly cost: number;
  readonly structural: number;
  readonly hiring: number;
  readonly classes: readonly ClassInProgramme[];
  /** Whether hours and hectares bind. */
  readonly peopleBind: boolean;
  readonly landBinds: boolean;
  /** Looked for by a search, which a longer one may better. */
  readonly searched: boolean;
  /** What was tried. */
  readonly whatIf: WhatIf;
  /** The chosen parts, by the positions of the case: for who asks what figures are made of. */
  readonly choice: Choice;
}

/** How much of the work is done when the programme itself is there: the rest says why. */
const FOUND = 0.85;

/**
 * @param units of the goals, by row of Opgaven
 * @param hear how far it is, 0-1
 * @throws NoAnswer when locked measures do not fit
 */
export async function programmeInDetail(
  read: ProgrammeRead, whatIf: WhatIf, units: ReadonlyMap<number, string | undefined>, hear: Hear = () => undefined,
): Promise<ProgrammeInDetail> {
  const highs = await loadHighs();
  const programme = changed(read.programme, whatIf);
  const outcome = solved(highs, programme, undefined, (done) => { hear(done * FOUND); });
  const { choice, classes } = outcome;
  const reasons = reasonsOf(highs, programme, choice);
  const bottlenecks = bottlenecksOf(highs, programme, outcome);
  hear(1);
  const places = new Map(read.measuresInSheet.map((place, at) => [place, at]));
  const measures = read.measuresInSheet.map((place) => measureOf(read, programme, choice, place, reasons[place]!));
  const goals = read.goalsInSheet.filter((goal) => isAsked(programme.goals[goal]!))
    .map((goal) => goalOf(programme, outcome, goal, bottlenecks[goal]!, places, units.get(programme.goals[goal]!.row)));
  const largest = Math.max(...goals.map(({ short }) => short));
  const years = yearsOf(programme, perYear(programme, choice, await paymentsOf(programme, choice)));
  return {
    years: programme.years, ticks: yearTicks(programme.years[0]!, programme.years.length), measures, goals, perYear: years, choice, whatIf,
    chosen: measures.filter(({ share }) => share > 0).length,
    worst: largest > DIFFERS.goal ? goals.findIndex(({ short }) => short === largest) : undefined,
    cost: total(years, ({ cost }) => cost), structural: total(years, ({ structural }) => structural), hiring: total(years, ({ hiring }) => hiring),
    classes: classes.map((each) => ({ priority: each.priority, proven: each.proven, givenEarlier: each.givenEarlier, points: pointsToWin(each) })),
    peopleBind: programme.peopleBind, landBinds: programme.lots !== undefined, searched: binariesOf(programme) > SEARCHED_ABOVE,
  };
}

function measureOf({ goalsInSheet }: ProgrammeRead, programme: Case, choice: Choice, place: number, reason: Reason): MeasureInProgramme {
  const { goals, years } = programme;
  const { name, row, payable, starts, locked, running, hectares } = programme.measures[place]!;
  const span = spanOf(programme, choice, place);
  const alone = choice.map((parts, other) => (other === place ? parts : []));
  const [first, last] = span === undefined ? [Infinity, -Infinity] : [Math.max(span.start, years[0]!), Math.min(span.end, years.at(-1)!)];
  return {
    name, row, cluster: payable.cluster ?? payable.theme, share: span?.share ?? 0, start: span?.start, end: span?.end,
    bar: last < first ? undefined : { before: first - years[0]!, during: last - first + 1 },
    target: targetOf(programme, place),
    locked, running, canStart: starts.length > 0, lockAs: lockAs(programme, choice, place),
    cost: toEuros(costOver(programme, choice, place, "incidental")), structural: toEuros(costOver(programme, choice, place, "structural")),
    hours: sum(hoursOf(programme, alone).flat()), hectares: hectares * (span?.share ?? 0),
    serves: goalsInSheet.filter((goal) => servesGoal(programme, choice, place, goal)).map((goal) => goalName(goals[goal]!, goals)),
    reason: named(reason, programme),
  };
}

function targetOf({ goals, measures, years }: Case, place: number): YearTick | undefined {
  const asked = measures[place]!.yields.flatMap(({ goal }) => goals[goal]!.year ?? []).filter((year) => year >= years[0]! && year <= years.at(-1)!);
  const year = Math.min(...asked);
  return asked.length === 0 ? undefined : { year, before: year - years[0]! + 1 };
}

/** A part cannot be kept: what is locked is whole. */
function lockAs({ measures }: Case, choice: Choice, place: number): number | true | undefined {
  const { starts, running } = measures[place]!;
  const parts = choice[place]!;
  if (running || total(parts, ({ millionths }) => millionths) < WHOLE) return undefined;
  return parts.length === 1 ? starts[parts[0]!.start]!.year : true;
}

function named(reason: Reason, { goals, measures, roles, years }: Case): MeasureReason {
  switch (reason.why) {
    case "for": return { why: reason.why, name: goalName(goals[reason.goal]!, goals) };
    case "neededBy": case "excludedBy": case "waitsFor": return { why: reason.why, name: measures[reason.measure]!.name };
    case "money": return { why: reason.why, year: years[reason.year]!, structural: reason.structural };
    case "people": return { why: reason.why, name: roles[reason.role]!.name, year: years[reason.year]! };
    case "land": return { why: reason.why, name: reason.type };
    default: return { why: reason.why };
  }
}

function goalOf(
  programme: Case, { choice, short, fair, floors }: Outcome, place: number, bottleneck: Bottleneck, places: ReadonlyMap<number, number>, unit: string | undefined,
): GoalInProgramme {
  const { goals, roles } = programme;
  const goal = goals[place]!;
  const late = short[place]! - fair[place]!;
  return {
    name: goalName(goal, goals), row: goal.row, priority: goal.priority, size: goal.size!, unit, year: goal.year,
    reached: reached(programme, choice)[place]!, short: short[place]!, shares: { reached: 1 - short[place]!, fair: 1 - fair[place]!, alone: 1 - floors[place]! },
    late: late > DIFFERS.goal ? late : 0,
    bottleneck: bottleneck.what === "people" ? { what: bottleneck.what, name: roles[bottleneck.role]!.name }
      : bottleneck.what === "land" ? { what: bottleneck.what, name: bottleneck.type } : { what: bottleneck.what },
    yields: [...places].flatMap(([measure, at]) => yieldsOf(programme, choice, measure, place).map((each) => ({ measure: at, ...each }))),
  };
}

/** What counts, what comes too late, and what was not chosen. */
function yieldsOf({ measures, goals }: Case, choice: Choice, place: number, goal: number): Omit<YieldInProgramme, "measure">[] {
  const measure = measures[place]!;
  return measure.yields.filter((each) => each.goal === goal).flatMap(({ amount, delay }): Omit<YieldInProgramme, "measure">[] => {
    const parts = choice[place]!;
    if (parts.length === 0) return [{ amount, state: "out" }];
    const chosenBy = (inTime: boolean): number => total(parts, ({ start, millionths }) =>
      (countsIn(measure, measure.starts[start]!.year, delay, goals[goal]!.year) === inTime ? (amount * millionths) / WHOLE : 0));
    return ([["counts", chosenBy(true)], ["late", chosenBy(false)]] as const).filter(([, of]) => of > 0).map(([state, of]) => ({ amount: of, state }));
  });
}

function yearsOf(programme: Case, all: readonly YearOfProgramme[]): YearInProgramme[] {
  const { years, sources, roles } = programme;
  return all.map(({ incidental, structural, hiring, lapsed, loads }, at) => {
    const [fullest] = [...loads].sort((one, other) => other.load - one.load || one.role - other.role);
    return {
      year: years[at]!, cost: toEuros(incidental + structural + hiring), structural: toEuros(structural), hiring: toEuros(hiring),
      income: toEuros(total(sources, ({ amounts }) => amounts[at]!)), lapsed: toEuros(lapsed),
      busiest: fullest === undefined ? undefined : { role: roles[fullest.role]!.name, load: fullest.load === Infinity ? undefined : fullest.load },
    };
  });
}
