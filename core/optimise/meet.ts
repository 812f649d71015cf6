import type { PlacedGoal } from "./layout";
import { meetLeximin } from "./leximin";
import type { Expression, Term } from "./model";
import type { Workspace } from "./workspace";
import { UNNOTICED } from "../numbers/tolerances";

/** How much of an earlier goal an integer model may lose: it has no duals that hold goals exactly. */
const INTEGER_SLACK = UNNOTICED;

/** Goal after goal, each held while the next is met. */
export function meetAll(goals: readonly PlacedGoal[], work: Workspace): void {
  goals.forEach((goal, index) => meet(goal, work, index === 0));
  if (goals.length === 0) work.minimise([]);
}

function meet(goal: PlacedGoal, work: Workspace, first: boolean): void {
  if (goal.kind === "leximin") return meetLeximin(work, goal, first);
  if (goal.kind === "leastInTurn") return meetInTurn(work, goal.of);
  work.minimise(goal.of);
  if (goal.row === undefined) return work.hold();
  const value = valueOf(goal.of, work.answer.colValue);
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

export function valueOf(expression: Expression, values: ArrayLike<number>): number {
  return expression.reduce((sum, [variable, coefficient]) => sum + coefficient * values[variable]!, 0);
}
