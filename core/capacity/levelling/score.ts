import type { LevellingProblem, Plan } from "./model";
import { ROUNDING, SOLVER } from "../../numbers/tolerances";

/** How good a plan is: least first. */
export interface Score {
  /** Total hours over supply. */
  readonly overload: number;
  /** Hours are asked where nobody is; worse than any peak. */
  readonly nobody: boolean;
  /** Highest demand / supply of a role in a period with supply. */
  readonly peak: number;
  /** Sum of the periods in which the jobs start. */
  readonly starts: number;
}

export function score(problem: LevellingProblem, plan: Plan): Score {
  return scoreOf(problem.supply, demandOf(problem, plan), plan);
}

function scoreOf(supply: LevellingProblem["supply"], demand: readonly (readonly number[])[], plan: Plan): Score {
  let overload = 0;
  let nobody = false;
  let peak = 0;
  demand.forEach((row, role) => row.forEach((hours, period) => {
    const available = supply[role]![period]!;
    overload += excess(hours, available);
    if (available > 0) peak = Math.max(peak, hours / available);
    else if (hours > 0) nobody = true;
  }));
  return { overload, nobody, peak, starts: plan.reduce((sum, start) => sum + start, 0) };
}

/** Hours over supply; what is only the rounding of sums is nothing. */
export function excess(hours: number, available: number): number {
  const over = hours - available;
  return over > ROUNDING * hours ? over : 0;
}

/** Hours by role and period. */
export function demandOf({ supply, jobs }: LevellingProblem, plan: Plan): number[][] {
  const demand = supply.map((row) => row.map(() => 0));
  jobs.forEach((job, index) => job.hours.forEach((row, role) => row.forEach((hours, offset) => {
    const period = plan[index]! + offset;
    if (period >= 0 && period < demand[role]!.length) demand[role]![period]! += hours;
  })));
  return demand;
}

/** Below 0 when the first is better: overload, then peak, then starts; amounts that differ by rounding are equal. */
export function compareScores(a: Score, b: Score): number {
  return difference(a.overload, b.overload) || Number(a.nobody) - Number(b.nobody)
    || difference(a.peak, b.peak) || a.starts - b.starts;
}

/** As `compareScores`, and then by sheet order: the job that stands first as early as can be. */
export function comparePlans(a: Plan, b: Plan, scores: readonly [Score, Score]): number {
  return compareScores(...scores) || a.map((start, job) => start - b[job]!).find((gap) => gap !== 0) || 0;
}

function difference(a: number, b: number): number {
  return Math.abs(a - b) <= SOLVER * Math.max(1, Math.abs(a), Math.abs(b)) ? 0 : a - b;
}
