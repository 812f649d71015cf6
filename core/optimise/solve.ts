import type { Goal, Solution } from "./goals";
import { loadHighs } from "./highs";
import type { Highs } from "./highs";
import { layOut } from "./layout";
import type { Layout, PlacedGoal } from "./layout";
import { meetLeximin } from "./leximin";
import type { Change, Expression, LinearModel } from "./model";
import { Workspace } from "./workspace";

/** How much of an earlier goal an integer model may lose: it has no duals that hold goals exactly. */
const INTEGER_SLACK = 1e-6;

/** Solves the model for its goals, with some of its limits changed if asked. */
export type Solver = (changes?: readonly Change[]) => Solution;

/**
 * The best point of a linear model: goals are met in order, a later one never costs an earlier one.
 * Give amounts that are near 1 in size (divide a row by its largest figure): tolerances are 1e-9.
 * A model with integer variables takes `least` goals only, each held within one millionth.
 *
 * @throws Unsolved when the constraints contradict each other, or nothing limits a goal.
 */
export async function solve(model: LinearModel, goals: readonly Goal[]): Promise<Solution> {
  return solveWith(await loadHighs(), model, goals);
}

/** As `solve`, at once: for many small models in a row. */
export function solveWith(highs: Highs, model: LinearModel, goals: readonly Goal[]): Solution {
  return withSolver(highs, model, goals, (solver) => solver());
}

/** For "what if this limit were one more": the model stays open, and each answer starts from the first. */
export function withSolver<Result>(
  highs: Highs, model: LinearModel, goals: readonly Goal[], use: (solver: Solver) => Result,
): Result {
  const layout = layOut(model, goals);
  const work = new Workspace(highs, layout.data);
  let fresh = true;
  try {
    return use((changes = []) => {
      if (!fresh) work.restore();
      fresh = false;
      apply(changes, layout, work);
      layout.goals.forEach((goal, index) => meet(goal, work, index === layout.goals.length - 1));
      if (layout.goals.length === 0) work.minimise([]);
      return solution(work.answer.colValue, model);
    });
  } finally {
    work.dispose();
  }
}

function apply(changes: readonly Change[], { data }: Layout, work: Workspace): void {
  for (const change of changes) {
    if ("variable" in change) {
      const { variable, atLeast = data.colLower[variable]!, atMost = data.colUpper[variable]! } = change;
      work.bound(variable, atLeast, atMost);
    } else {
      const { constraint, atLeast = data.rowLower[constraint]!, atMost = data.rowUpper[constraint]! } = change;
      work.boundRow(constraint, atLeast, atMost);
    }
  }
}

function meet(goal: PlacedGoal, work: Workspace, last: boolean): void {
  if (goal.kind === "leximin") return meetLeximin(work, goal);
  work.minimise(goal.of);
  if (last) return;
  if (goal.row === undefined) return work.hold();
  const value = total(goal.of, work.answer.colValue);
  work.boundRow(goal.row, -Infinity, value + INTEGER_SLACK * Math.max(1, Math.abs(value)));
}

function total(expression: Expression, values: Float64Array): number {
  return expression.reduce((sum, [variable, coefficient]) => sum + coefficient * values[variable]!, 0);
}

function solution(found: Float64Array, model: LinearModel): Solution {
  // + 0 turns the solver's -0 into 0.
  const values = found.map((value, index) => (model.variables[index]?.integer ? Math.round(value) : value) + 0);
  return {
    value: (variable) => values[variable]!,
    total: (expression) => total(expression, values),
  };
}
