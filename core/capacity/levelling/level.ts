import { NoAnswer } from "../../domain/findings";
import { byName } from "./by-name";
import { exactPlan, overloadBound } from "./exact";
import type { Hooks, LevellingProblem, Plan } from "./model";
import { comparePlans, score, type Score } from "./score";
import { searchPlan } from "./search";
import { repaired, windows, type Windows } from "./windows";

/** A plan, and how much better than it any plan could be. */
export interface Levelled {
  readonly plan: Plan;
  /** Of the plan as it was given, also where that broke the order. */
  readonly before: Score;
  readonly after: Score;
  /** No plan does better on the first goal than this (hours over supply). */
  readonly bound: number;
  /** Per job how many periods later it may still start, in view of its own latest end and of what comes after it. */
  readonly slack: readonly number[];
  /** Periods from the first of the report to the end of the last package; only where that is the first goal. */
  readonly duration?: { readonly before: number; readonly after: number } | undefined;
}

/**
 * The plan with least overload, then lowest peak, then earliest starts, then by sheet order. The search sees the jobs by name,
 * so that another order of the rows gives the same figures.
 */
export async function level(problem: LevellingProblem, within: Windows, hooks: Hooks = {}): Promise<Levelled> {
  const given = problem.jobs.map((job) => job.start);
  let plan = await searched(problem, repaired(problem.jobs, within), hooks);
  const choices = problem.jobs.reduce((sum, _, job) => sum + within.latest[job]! - within.earliest[job]! + 1, 0);
  const exact = choices <= MOST_CHOICES_EXACT ? await ifSolved(exactPlan(problem, within)) : undefined;
  if (exact !== undefined) plan = better(problem, plan, exact);
  const after = score(problem, plan);
  const bound = exact !== undefined || after.overload === 0 ? after.overload
    : choices <= MOST_CHOICES_BOUND ? Math.min(after.overload, await ifSolved(overloadBound(problem, within)) ?? 0) : 0;
  return { plan, before: score(problem, given), after, bound, slack: plan.map((start, job) => within.latest[job]! - start) };
}

/** One yes or no each; up to here the integer model answers within a second or so. */
const MOST_CHOICES_EXACT = 64;
const MOST_CHOICES_BOUND = 4000;

/** A solver that gives up is no answer to anybody: what was found without it stands, and less is proven. */
async function ifSolved<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof NoAnswer) return undefined;
    throw error;
  }
}

async function searched(problem: LevellingProblem, from: Plan, hooks: Hooks): Promise<Plan> {
  const named = byName(problem);
  return named.restore(await searchPlan(named.problem, windows(named.problem.jobs) as Windows, named.arrange(from), hooks));
}

function better(problem: LevellingProblem, one: Plan, other: Plan): Plan {
  return comparePlans(other, one, [score(problem, other), score(problem, one)]) < 0 ? other : one;
}
