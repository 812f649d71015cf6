import { nameKey } from "../../domain/name";
import { yearTicks, type YearTick } from "../../numbers/year-ticks";
import { periodName, periodsOf, type Unit } from "../../supply";
import type { Plan } from "./model";
import type { MovedWork } from "./moved-work";
import type { Planning } from "./read";
import { demandOf, excess } from "./score";

/** Where a work package lies: whole periods before it, and those in which it runs. */
export interface GanttBar {
  readonly before: number;
  readonly during: number;
  /** Names of its first and last period. */
  readonly start: number | string;
  readonly end: number | string;
}

export interface GanttRow {
  readonly name: string;
  readonly now: GanttBar;
  /** In the plan; undefined: it stays where it is. */
  readonly then: GanttBar | undefined;
  /** Periods later, or earlier below 0. */
  readonly moved: number;
  /** It may not move. */
  readonly fixed: boolean;
  /** The periods from the first up to the end of the year in which its task must have been reached; undefined: not known. */
  readonly target: number | undefined;
  readonly targetYear: number | undefined;
}

/** Hours over supply, of all roles, in a period: as the work stands and in the plan. */
export interface GanttLoad {
  readonly period: number | string;
  readonly before: number;
  readonly after: number;
}

/** Work packages over the periods: what a Gantt chart shows, and the overload under it. */
export interface Gantt {
  readonly unit: Unit;
  readonly periods: readonly (number | string)[];
  readonly rows: readonly GanttRow[];
  readonly load: readonly GanttLoad[];
  /** The largest overload of a period, before or after. */
  readonly largest: number;
  /** Years for an axis, with the periods before each. */
  readonly ticks: readonly YearTick[];
}

/** @param targetYears per work package (by its name) the year in which its task must have been reached */
export function ganttOf({ problem, packages, model: { horizon } }: Planning, moved: MovedWork["packages"], targetYears: ReadonlyMap<string, number>): Gantt {
  const { jobs } = problem;
  const own = periodsOf(horizon);
  const shifts = new Map(moved.map(({ name, periods }) => [nameKey(name), periods]));
  const now: Plan = jobs.map(({ start }) => start);
  const then: Plan = jobs.map(({ name, start }) => start + (shifts.get(nameKey(name)) ?? 0));
  // What runs late ends after the report; what is cut off before it begins there.
  const last = Math.max(own.length, ...jobs.map(({ length }, job) => Math.max(now[job]!, then[job]!) + length));
  const perYear = horizon.unit === "year" ? 1 : 4;
  const whole = Math.ceil(last / perYear) * perYear;
  const first = own[0]!;
  const nameOf = (at: number): number | string => periodName(first + at, horizon.unit);
  const bar = (job: number, start: number): GanttBar => {
    const before = Math.max(0, start);
    return { before, during: Math.max(0, start + jobs[job]!.length - before), start: nameOf(start), end: nameOf(start + jobs[job]!.length - 1) };
  };
  const overload = (plan: Plan): number[] => {
    const demand = demandOf({ ...problem, supply: problem.supply.map((hours) => [...hours, ...Array.from({ length: whole - hours.length }, () => 0)]) }, plan);
    return Array.from({ length: own.length }, (_, period) => demand.reduce((sum, hours, role) => sum + excess(hours[period]!, problem.supply[role]![period]!), 0));
  };
  const [before, after] = [overload(now), overload(then)];
  const years = whole / perYear;
  return {
    unit: horizon.unit, periods: Array.from({ length: whole }, (_, at) => nameOf(at)),
    // Who starts first stands first, as people read such a chart; of equals as in Werk.
    rows: [...jobs.keys()].sort((one, other) => now[one]! - now[other]! || one - other).map((job): GanttRow => {
      const { name, earliest, latest } = jobs[job]!;
      const year = targetYears.get(nameKey(packages[job]!.name));
      return {
        name, now: bar(job, now[job]!), then: then[job] === now[job] ? undefined : bar(job, then[job]!), moved: then[job]! - now[job]!,
        fixed: earliest === latest, targetYear: year,
        target: year === undefined || year < horizon.from || year >= horizon.from + years ? undefined : (year - horizon.from + 1) * perYear,
      };
    }),
    load: own.map((_, at) => ({ period: nameOf(at), before: before[at]!, after: after[at]! })),
    largest: Math.max(0, ...before, ...after),
    ticks: yearTicks(horizon.from, years, perYear),
  };
}
