import type { Solution } from "./goals";
import type { Change, Constraint, LinearModel, Variable } from "./model";
import { SOLVER } from "../numbers/tolerances";

/** So much of the largest amount in a limit, or of 1, may be overlooked: a hundred times what the solver promises. */
const OVERLOOKED = SOLVER;

/** Whether a point is a point, and within all limits of its model: what the solver says of that is not taken on trust. */
export function isWithin(found: Solution, { variables, constraints }: LinearModel, changes: readonly Change[]): boolean {
  return variables.every(({ lower, upper }, index) => {
    const value = found.value(index as Variable);
    const change = changes.find((each) => "variable" in each && each.variable === index);
    return isBetween(value, Math.abs(value), change?.atLeast ?? lower, change?.atMost ?? upper);
  }) && constraints.every(({ terms, lower, upper }, index) => {
    let [value, size] = [0, 0];
    for (const [variable, coefficient] of terms) {
      const part = coefficient * found.value(variable);
      value += part;
      size = Math.max(size, Math.abs(part));
    }
    const change = changes.find((each) => "constraint" in each && each.constraint === index as Constraint);
    return isBetween(value, size, change?.atLeast ?? lower, change?.atMost ?? upper);
  });
}

function isBetween(value: number, size: number, lower: number, upper: number): boolean {
  const slack = OVERLOOKED * Math.max(1, size);
  return Number.isFinite(value) && value >= lower - slack && value <= upper + slack;
}
