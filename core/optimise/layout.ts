import type { Goal, Shortage } from "./goals";
import { compress } from "./matrix";
import type { Expression, LinearModel } from "./model";
import type { Data } from "./workspace";

/** A goal with the place of its own rows and column in the model that is solved. */
export type PlacedGoal =
  | { readonly kind: "least"; readonly of: Expression; readonly row: number | undefined }
  | { readonly kind: "leastInTurn"; readonly of: readonly Expression[] }
  | { readonly kind: "leximin"; readonly level: number; readonly rows: readonly number[] };

export interface Layout {
  readonly data: Data;
  readonly goals: readonly PlacedGoal[];
}

/**
 * The model with what its goals need beside it, so that nothing but bounds and costs has to change later:
 * per leximin a column `level` and rows `amount / scale - level <= 0`; per `least` goal of an integer model
 * a row that can hold its value.
 */
export function layOut(model: LinearModel, goals: readonly Goal[]): Layout {
  const integer = model.variables.some((variable) => variable.integer);
  const rows = model.constraints.map((constraint) => constraint.terms);
  const rowUpper = model.constraints.map((constraint) => constraint.upper);
  let columns = model.variables.length;
  const addRow = (terms: Expression, upper: number): number => {
    rowUpper.push(upper);
    return rows.push(terms) - 1;
  };
  const placed = goals.map((goal): PlacedGoal => {
    if (goal.kind === "least") {
      return { ...goal, row: integer ? addRow(goal.of, Infinity) : undefined };
    }
    if (integer) throw new RangeError(`${goal.kind} needs a model without integer variables`);
    if (goal.kind === "leastInTurn") return goal;
    const level = columns++;
    return { kind: "leximin", level, rows: goal.shortages.map((shortage) => addRow(below(shortage, level), 0)) };
  });
  const numRows = rows.length;
  const bounds = (size: number, free: number, bound: (index: number) => number | undefined): Float64Array =>
    Float64Array.from({ length: size }, (_, index) => number(bound(index) ?? free));
  return {
    goals: placed,
    data: {
      numCols: columns,
      numRows,
      colCost: new Float64Array(columns),
      colLower: bounds(columns, 0, (index) => model.variables[index]?.lower),
      colUpper: bounds(columns, Infinity, (index) => model.variables[index]?.upper),
      rowLower: bounds(numRows, -Infinity, (index) => model.constraints[index]?.lower),
      rowUpper: bounds(numRows, Infinity, (index) => rowUpper[index]),
      matrix: { format: "csr", numRows, numCols: columns, ...compress(rows, columns) },
      ...(integer && { integrality: Int32Array.from(model.variables, (variable) => (variable.integer ? 1 : 0)) }),
    },
  };
}

function below({ amount, scale }: Shortage, level: number): Expression {
  if (!(scale > 0)) throw new RangeError(`the scale of a shortage must be above 0: ${scale}`);
  return [...amount.map(([variable, coefficient]) => [variable, coefficient / scale] as const), [level as Expression[number][0], -1]];
}

function number(bound: number): number {
  if (Number.isNaN(bound)) throw new RangeError("a bound must be a number");
  return bound;
}
