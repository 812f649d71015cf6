/** How HiGHS is asked for an answer. */
export interface Way {
  /** Each run starts from the basis of the one before; else every run starts from nothing. */
  readonly warm: boolean;
  /** What the solver may overlook in limits and in prices. */
  readonly tolerance: number;
  readonly options: Readonly<Record<string, string | number>>;
}

/** For when a faster way gave no answer, or one that did not hold. */
const cold = (tolerance: number, options: Way["options"]): Way => ({ warm: false, tolerance, options });

/**
 * The first way is the fast one: without presolve warm starts and duals speak of the model itself, and strategy 0 takes the
 * primal simplex from a feasible basis, the dual simplex otherwise. Then from scratch and without the solver's own scaling (tolerances
 * then speak of the rows as they are), then other methods, and last a looser tolerance: whoever asked says whether such an
 * answer still holds.
 */
export const LINEAR: readonly [Way, ...Way[]] = [
  { warm: true, tolerance: 1e-9, options: { solver: "simplex", presolve: "off", simplex_strategy: 0 } },
  cold(1e-9, { solver: "simplex", presolve: "off", simplex_strategy: 1, simplex_scale_strategy: 0 }),
  cold(1e-9, { solver: "simplex", presolve: "on", simplex_strategy: 4 }),
  cold(1e-9, { solver: "ipm", presolve: "off", run_crossover: "on" }),
  cold(1e-7, { solver: "simplex", presolve: "on", simplex_strategy: 1 }),
];

export const INTEGER: readonly [Way, ...Way[]] = [
  { warm: true, tolerance: 1e-9, options: { presolve: "choose" } },
  cold(1e-9, { presolve: "off" }),
  cold(1e-7, { presolve: "on" }),
];

/** Within one way: a run that gave no answer is made again from scratch, after presolve, and then forgiving a little more. */
export const AGAIN = [1e-9, 1e-8, 1e-7];
