/** A decision of a linear model, by its position in the model. */
export type Variable = number & { readonly __variable: unique symbol };

/** A limit of a linear model, by its position in the model. */
export type Constraint = number & { readonly __constraint: unique symbol };

/** coefficient x variable; a list of terms is their sum. */
export type Term = readonly [variable: Variable, coefficient: number];
export type Expression = readonly Term[];

export interface Bounds {
  /** Default: 0 for a variable, -Infinity for a constraint. */
  readonly atLeast?: number;
  /** Default: Infinity. */
  readonly atMost?: number;
}

/** "What if this limit were …": the bounds that are given replace the model's own. */
export type Change = Bounds & ({ readonly constraint: Constraint } | { readonly variable: Variable });

interface VariableData { readonly lower: number; readonly upper: number; readonly integer: boolean }
interface ConstraintData { readonly terms: Expression; readonly lower: number; readonly upper: number }

/** A linear model as plain data: variables and constraints; what to aim for is said when it is solved. */
export class LinearModel {
  readonly variables: VariableData[] = [];
  readonly constraints: ConstraintData[] = [];

  variable(bounds: Bounds = {}, kind: "continuous" | "integer" = "continuous"): Variable {
    this.variables.push({
      lower: bounds.atLeast ?? 0,
      upper: bounds.atMost ?? Infinity,
      integer: kind === "integer",
    });
    return (this.variables.length - 1) as Variable;
  }

  /** Terms of the same variable are added up. */
  constrain(terms: Expression, bounds: Bounds): Constraint {
    this.constraints.push({ terms, lower: bounds.atLeast ?? -Infinity, upper: bounds.atMost ?? Infinity });
    return (this.constraints.length - 1) as Constraint;
  }
}
