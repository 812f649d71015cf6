import type { Highs, ModelData } from "highs";
import { compress } from "./matrix";
import type { Bounds, Constraint, Expression, LinearModel, Variable } from "./model";
import { Unsolved } from "./unsolved";

/** A point of a linear model and what its variables would cost: by position. */
export interface LinearAnswer {
  readonly values: Float64Array;
  /** Reduced costs. */
  readonly costs: Float64Array;
  readonly value: number;
}

/** What an integer run found, and what it proved. */
export interface IntegerAnswer {
  /** The best point; undefined when none was found. */
  readonly values: Float64Array | undefined;
  /** Of that point; Infinity without one. */
  readonly value: number;
  /** No point is better than this: Infinity when there is none at all. */
  readonly bound: number;
}

export interface IntegerLimits {
  /** Nodes of the search tree; counts, never clocks: the same answer on every machine. */
  readonly nodes: number;
  /** It may stop when the best point is so near to the bound. */
  readonly gap: number;
  /** A point to start from, of every variable. */
  readonly start?: Float64Array | undefined;
}

const COMMON = { output_flag: false, small_matrix_value: 1e-12, primal_feasibility_tolerance: 1e-9, dual_feasibility_tolerance: 1e-9 };
/** Without presolve each run starts from the basis of the one before: bounds change, the model stays. */
const DIVING = { ...COMMON, solver: "simplex", presolve: "off", simplex_strategy: 0 };
/**
 * Without presolve here too: with it, HiGHS 1.15 now and then calls a point best that is not (its issues 3073 and 3094), mostly
 * when it was given a start.
 */
const WHOLE = {
  ...COMMON, presolve: "off", mip_rel_gap: 0, mip_feasibility_tolerance: 1e-9, mip_heuristic_effort: 0.05,
  // Who has a good point to start from need not look for one in smaller integer models: that was half of all simplex iterations.
  mip_heuristic_run_rens: false, mip_heuristic_run_rins: false, mip_heuristic_run_root_reduced_cost: false,
};

/**
 * One model that stays open while bounds, limits and costs change: to dive in (as a linear model, each run warm), or to solve as an
 * integer model with a start and a limit on nodes. It owns native memory: dispose it.
 */
export class LiveModel {
  readonly #handle: ReturnType<Highs["createModel"]>;
  readonly #columns: number;
  #rows: number;
  /** What the model is priced at. */
  #priced: Expression | undefined;
  /** Runs so far. */
  runs = 0;

  /** @throws Unsolved when HiGHS refuses the model */
  constructor(private readonly highs: Highs, { variables, constraints }: LinearModel, kind: "linear" | "integer") {
    this.#columns = variables.length;
    this.#rows = constraints.length;
    const data: ModelData = {
      numCols: this.#columns, numRows: this.#rows, colCost: new Float64Array(this.#columns),
      colLower: Float64Array.from(variables, ({ lower }) => lower), colUpper: Float64Array.from(variables, ({ upper }) => upper),
      rowLower: Float64Array.from(constraints, ({ lower }) => lower), rowUpper: Float64Array.from(constraints, ({ upper }) => upper),
      matrix: { format: "csr", numRows: this.#rows, numCols: this.#columns, ...compress(constraints.map(({ terms }) => terms), this.#columns) },
      ...(kind === "integer" && { integrality: Int32Array.from(variables, ({ integer }) => (integer ? 1 : 0)) }),
    };
    this.#handle = highs.createModel();
    try {
      this.#handle.options.set(kind === "integer" ? WHOLE : DIVING);
      this.#handle.passModel(data);
    } catch {
      this.#handle.dispose();
      throw new Unsolved("failed");
    }
  }

  bound(variable: Variable, lower: number, upper: number): void {
    this.#handle.changeColBounds(variable, lower, upper);
  }

  limit(constraint: Constraint, lower: number, upper: number): void {
    this.#handle.changeRowBounds(constraint, lower, upper);
  }

  /** What one of the variable counts for in a limit. */
  coefficient(constraint: Constraint, variable: Variable, value: number): void {
    this.#handle.changeCoefficient(constraint, variable, value);
  }

  constrain(terms: Expression, { atLeast = -Infinity, atMost = Infinity }: Bounds): Constraint {
    const { indices, values } = compress([terms], this.#columns);
    this.#handle.addRow(atLeast, atMost, { indices, values });
    return this.#rows++ as Constraint;
  }

  /** The best point of the linear model; undefined when there is none, or HiGHS gave none. */
  minimise(costs: Expression): LinearAnswer | undefined {
    this.#price(costs);
    const { optimal } = this.highs.constants.modelStatus;
    if (this.#run() !== optimal) {
      // A basis that went bad: once more from nothing.
      this.#handle.clearSolver();
      if (this.#run() !== optimal) return undefined;
    }
    const { colValue, colDual } = this.#handle.getSolution();
    return { values: colValue, costs: colDual, value: this.#handle.getObjectiveValue() };
  }

  /** The best point of the integer model that these limits allow, and the bound that was proved. */
  search(costs: Expression, { nodes, gap, start }: IntegerLimits): IntegerAnswer {
    // HiGHS calls a model without columns empty, and gives no point of it.
    if (this.#columns === 0) return { values: new Float64Array(0), value: 0, bound: 0 };
    this.#price(costs);
    this.#handle.options.set({ mip_max_nodes: nodes, mip_abs_gap: gap });
    if (start !== undefined) this.#handle.setSolution({ colValue: start });
    const { optimal, infeasible } = this.highs.constants.modelStatus;
    const status = this.#run();
    if (status === infeasible) return { values: undefined, value: Infinity, bound: Infinity };
    const found = Number(this.#handle.info.get("primal_solution_status")) === FEASIBLE;
    const value = found ? this.#handle.getObjectiveValue() : Infinity;
    const bound = Number(this.#handle.info.get("mip_dual_bound"));
    return {
      values: found ? this.#handle.getSolution().colValue : undefined, value,
      bound: status === optimal ? Math.min(value, Number.isFinite(bound) ? bound : value) : Number.isFinite(bound) ? bound : -Infinity,
    };
  }

  dispose(): void {
    this.#handle.dispose();
  }

  #price(costs: Expression): void {
    if (costs === this.#priced) return;
    this.#priced = costs;
    const all = new Float64Array(this.#columns);
    for (const [variable, cost] of costs) all[variable]! += cost;
    if (this.#columns > 0) this.#handle.changeColsCost({ kind: "range", from: 0, to: this.#columns - 1 }, all);
  }

  /** How a run ended; undefined when HiGHS threw. */
  #run(): number | undefined {
    this.runs++;
    try {
      return this.#handle.run().modelStatus;
    } catch {
      return undefined;
    }
  }
}

/** HiGHS: primal_solution_status of a feasible point. */
const FEASIBLE = 2;
