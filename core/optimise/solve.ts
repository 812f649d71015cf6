import type { Goal, Solution } from "./goals";
import { loadHighs } from "./highs";
import type { Highs } from "./highs";
import { layOut } from "./layout";
import type { Layout, PlacedGoal } from "./layout";
import { meetLeximin } from "./leximin";
import type { Change, Expression, LinearModel, Term } from "./model";
import { Workspace } from "./workspace";
import type { Move } from "./workspace";

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

/**
 * For "what if this limit were one more": the model stays open. An answer with changes starts from the one without: most
 * small changes leave everything that decided it in place, and then one run finds the new answer; else all goals are
 * met again. Where a goal has several best points, which of them comes back may depend on what was asked before.
 */
export function withSolver<Result>(
  highs: Highs, model: LinearModel, goals: readonly Goal[], use: (solver: Solver) => Result,
): Result {
  const layout = layOut(model, goals);
  const open: Workspace[] = [];
  const workspace = (): Workspace => {
    const work = new Workspace(highs, layout.data);
    open.push(work);
    return work;
  };
  let given: { readonly work: Workspace; readonly found: Solution } | undefined;
  let changed: Workspace | undefined;
  const solver: Solver = (changes = []) => {
    if (changes.length === 0) {
      if (given === undefined) {
        const work = workspace();
        given = { work, found: solution(meetAll(layout, work), model) };
      }
      return given.found;
    }
    const moves = changes.map((change) => asMove(change, layout));
    if (given?.work.nearby(moves)) return solution(given.work.answer.colValue, model);
    if (changed === undefined) changed = workspace();
    else changed.restore();
    for (const { side, index, lower, upper } of moves) {
      if (side === "columns") changed.bound(index, lower, upper);
      else changed.boundRow(index, lower, upper);
    }
    return solution(meetAll(layout, changed), model);
  };
  try {
    return use(solver);
  } finally {
    for (const work of open) work.dispose();
  }
}

function meetAll({ goals }: Layout, work: Workspace): Float64Array {
  goals.forEach((goal, index) => meet(goal, work, index === 0));
  if (goals.length === 0) work.minimise([]);
  return work.answer.colValue;
}

function asMove(change: Change, { data }: Layout): Move {
  if ("variable" in change) {
    const { variable, atLeast = data.colLower[variable]!, atMost = data.colUpper[variable]! } = change;
    return { side: "columns", index: variable, lower: atLeast, upper: atMost };
  }
  const { constraint, atLeast = data.rowLower[constraint]!, atMost = data.rowUpper[constraint]! } = change;
  return { side: "rows", index: constraint, lower: atLeast, upper: atMost };
}

function meet(goal: PlacedGoal, work: Workspace, first: boolean): void {
  if (goal.kind === "leximin") return meetLeximin(work, goal, first);
  if (goal.kind === "leastInTurn") return meetInTurn(work, goal.of);
  work.minimise(goal.of);
  if (goal.row === undefined) return work.hold();
  const value = total(goal.of, work.answer.colValue);
  work.boundRow(goal.row, -Infinity, value + INTEGER_SLACK * Math.max(1, Math.abs(value)));
}

/**
 * The first as small as possible, held there, then the second, … One run beforehand, in which each counts for half of
 * the one before it, ends in most cases at the answer: the runs that prove it then have nothing left to do.
 */
function meetInTurn(work: Workspace, expressions: readonly Expression[]): void {
  work.approach(expressions.flatMap((terms, place) => terms.map(([variable, cost]): Term => [variable, cost * 2 ** -place])));
  for (const terms of expressions.length === 0 ? [[]] : expressions) {
    work.minimise(terms);
    work.hold();
  }
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
