import type { Constraint, Expression, LinearModel, Variable } from "../../optimise";

/** Which limits hold: all, unless it is asked what would be without one. */
export interface Limits {
  readonly money: boolean;
  readonly role: (role: number, year: number) => boolean;
  readonly landType: (type: string) => boolean;
  /** Bills may be left unpaid, to see how much is missing. */
  readonly unpaid?: true;
  /** The goal that may be reached at any time. */
  readonly withoutYear?: number;
}

export const ALL_LIMITS: Limits = { money: true, role: () => true, landType: () => true };

/** The choice as variables. */
export interface Shares {
  /** Per measure and start the share that starts then; none where the measure cannot be chosen. */
  readonly started: readonly (readonly Variable[])[];
  /** Per measure its share; undefined where it cannot be chosen. */
  readonly chosen: readonly (Variable | undefined)[];
  /** Per measure whether it may be chosen in part. */
  readonly divides: readonly boolean[];
}

/** What falls short of a goal, and the columns that make its lateness above a level. */
export interface ShortGoal {
  readonly variable: Variable;
  /** The shortage less the lateness is at most the level. */
  readonly level: Constraint;
  readonly lateness: readonly Variable[];
}

export interface Built extends Shares {
  readonly model: LinearModel;
  /** Per goal; undefined where no shortage is counted. */
  readonly short: readonly (ShortGoal | undefined)[];
  /** What hiring costs, in units of the model. */
  readonly hiring: Expression;
  /** What is left unpaid, by year (position), where that is allowed. */
  readonly unpaid: readonly { readonly year: number; readonly variable: Variable }[];
  /** Cents in a unit of the model. */
  readonly unit: number;
}
