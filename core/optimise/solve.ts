import { attempts, type Attempt } from "./attempt";
import type { Goal, Solution } from "./goals";
import { loadHighs } from "./highs";
import type { Highs } from "./highs";
import { isWithin } from "./is-within";
import type { Change, LinearModel } from "./model";
import { Unsolved, type About, type Failure } from "./unsolved";

/** Solves the model for its goals, with some of its limits changed if asked. */
export type Solver = (changes?: readonly Change[]) => Solution;

/** What an answer is about, and what it must be. */
export interface Asked {
  readonly about?: About;
  /** Whether an answer is one, whatever the solver's tolerances; by default what is within the model's limits. */
  readonly holds?: (found: Solution, changes: readonly Change[]) => boolean;
}

/**
 * The best point of a linear model: goals are met in order, a later one never costs an earlier one.
 * Give amounts that are near 1 in size (divide a row by its largest figure): tolerances are 1e-9.
 * A model with integer variables takes `least` goals only, each held within one millionth.
 *
 * @throws Unsolved when the constraints contradict each other, when nothing limits a goal, or when no answer holds.
 */
export async function solve(model: LinearModel, goals: readonly Goal[], asked?: Asked): Promise<Solution> {
  return solveWith(await loadHighs(), model, goals, asked);
}

/** As `solve`, at once: for many small models in a row. */
export function solveWith(highs: Highs, model: LinearModel, goals: readonly Goal[], asked?: Asked): Solution {
  return withSolver(highs, model, goals, (solver) => solver(), asked);
}

/**
 * For "what if this limit were one more": the model stays open. An answer with changes starts from the one without: most
 * small changes leave everything that decided it in place, and then one run finds the new answer; else all goals are
 * met again. Where a goal has several best points, which of them comes back may depend on what was asked before.
 */
export function withSolver<Result>(
  highs: Highs, model: LinearModel, goals: readonly Goal[], use: (solver: Solver) => Result, asked: Asked = {},
): Result {
  const ways = attempts(highs, model, goals);
  try {
    return use((changes = []) => firstThatHolds(ways, changes, model, asked));
  } finally {
    for (const way of ways) way.dispose();
  }
}

/** One way back for whatever goes wrong: a status, an exception or an answer that does not hold. The next way starts from nothing. */
function firstThatHolds(ways: readonly Attempt[], changes: readonly Change[], model: LinearModel, { about, holds = () => true }: Asked): Solution {
  let failure: Failure | undefined;
  for (const way of ways) {
    const found = answerOf(way, changes);
    if (typeof found !== "string" && isWithin(found, model, changes) && holds(found, changes)) return found;
    failure ??= typeof found === "string" ? found : "failed";
  }
  throw new Unsolved(failure ?? "failed", about);
}

/** The answer of one way, or why there is none: HiGHS may throw anywhere, and that is a failure as any other. */
function answerOf(way: Attempt, changes: readonly Change[]): Solution | Failure {
  try {
    return way.answer(changes);
  } catch (error) {
    return error instanceof Unsolved ? error.failure : "failed";
  }
}
