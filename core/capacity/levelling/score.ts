import type { LevellingProblem, Plan } from "./model";

/** How good a plan is: least first. */
export interface Score {
  /** Total hours over supply. */
  readonly overload: number;
  /** Highest demand / supply of a role in a period; Infinity where hours are asked and nobody is there. */
  readonly peak: number;
  /** Sum of the periods in which the jobs start. */
  readonly starts: number;
}

export function score(problem: LevellingProblem, plan: Plan): Score {
  let overload = 0;
  let peak = 0;
  demandOf(problem, plan).forEach((row, role) => row.forEach((hours, period) => {
    const supply = problem.supply[role]![period]!;
    overload += Math.max(0, hours - supply);
    if (hours > 0) peak = Math.max(peak, hours / supply);
  }));
  return { overload, peak, starts: plan.reduce((sum, start) => sum + start, 0) };
}

/** Hours by role and period. */
export function demandOf({ supply, jobs }: LevellingProblem, plan: Plan): number[][] {
  const demand = supply.map((row) => row.map(() => 0));
  jobs.forEach((job, index) => job.hours.forEach((row, role) => row.forEach((hours, offset) => {
    demand[role]![plan[index]! + offset]! += hours;
  })));
  return demand;
}
