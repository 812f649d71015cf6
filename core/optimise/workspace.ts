import type { Basis, Highs, ModelData, Solution as Answer } from "highs";
import { Unsolved } from "./unsolved";

/** Below this a dual (costs are scaled to at most 1) is rounding in the arithmetic, not a price. */
export const NO_PRICE = 1e-10;

const EXACT = {
  output_flag: false,
  primal_feasibility_tolerance: 1e-9,
  dual_feasibility_tolerance: 1e-9,
  small_matrix_value: 1e-12,
  mip_rel_gap: 0,
};

/** A linear model as typed arrays, ready for HiGHS to copy. */
export interface Data extends ModelData {
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
}

const NONE = new Float64Array(0);
const NOTHING_TO_SOLVE: Answer = { colValue: NONE, rowValue: NONE, colDual: NONE, rowDual: NONE };

type Side = "columns" | "rows";

/**
 * One model inside HiGHS, changed in place (costs, bounds, added columns), so that each run starts
 * from the basis of the one before. It owns native memory: dispose it.
 */
export class Workspace {
  readonly #handle: ReturnType<Highs["createModel"]>;
  #bounds: Record<Side, { lower: Float64Array; upper: Float64Array }>;
  #start: Basis | undefined;
  #added = 0;
  #answer: Answer | undefined;

  constructor(private readonly highs: Highs, private readonly data: Data) {
    this.#bounds = originalBounds(data);
    this.#handle = highs.createModel();
    try {
      // A linear model is solved without presolve: warm starts and duals then speak of the model itself,
      // and strategy 0 takes the primal simplex from a feasible basis, the dual simplex otherwise.
      this.#handle.options.set(this.integer ? EXACT : { ...EXACT, presolve: "off", simplex_strategy: 0 });
      this.#handle.passModel(data);
    } catch (error) {
      this.#handle.dispose();
      throw error;
    }
  }

  get integer(): boolean {
    return this.data.integrality !== undefined;
  }

  /** The values and duals of the last run. */
  get answer(): Answer {
    if (this.#answer === undefined) throw new Error("nothing was solved yet");
    return this.#answer;
  }

  /** Runs with these costs, scaled so that the largest is 1; every other column costs nothing. */
  minimise(costs: readonly (readonly [column: number, cost: number])[]): void {
    const all = new Float64Array(this.data.numCols + this.#added);
    for (const [column, cost] of costs) all[column]! += cost;
    const largest = all.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
    if (largest > 0) all.forEach((cost, column) => (all[column] = cost / largest));
    if (all.length > 0) this.#handle.changeColsCost({ kind: "range", from: 0, to: all.length - 1 }, all);
    this.#run();
  }

  #run(): void {
    this.#answer = undefined;
    let status = this.#attempt();
    if (!this.#decided(status)) {
      // Once more, cold and by the other road, before giving up.
      this.#handle.clearSolver();
      this.#handle.options.set({ presolve: this.integer ? "off" : "on" });
      status = this.#attempt();
      this.#handle.options.set({ presolve: this.integer ? "choose" : "off" });
    }
    const { modelStatus } = this.highs.constants;
    if (status === modelStatus.infeasible) throw new Unsolved("infeasible", "the constraints contradict each other");
    if (status === modelStatus.unbounded) throw new Unsolved("unbounded", "nothing limits a goal");
    if (status !== modelStatus.optimal && status !== modelStatus.empty) {
      throw new Unsolved("failed", `the solver stopped with status ${status}`);
    }
    // HiGHS calls a model without columns and rows empty, and gives no solution for it.
    this.#answer = status === modelStatus.empty ? NOTHING_TO_SOLVE : this.#handle.getSolution();
    if (!this.integer && status === modelStatus.optimal) this.#start ??= this.#handle.getBasis();
  }

  #attempt(): number {
    return this.#handle.run().modelStatus;
  }

  #decided(status: number): boolean {
    const { optimal, infeasible, unbounded, empty } = this.highs.constants.modelStatus;
    return status === optimal || status === infeasible || status === unbounded || status === empty;
  }

  /**
   * Keeps to the optima of the last run, exactly and without a number for their value: by complementary
   * slackness the best points are the feasible ones where each column with a reduced cost and each row
   * with a dual stays at the bound it is at.
   */
  hold(): void {
    const { colDual, rowDual } = this.answer;
    this.#fix("columns", colDual);
    this.#fix("rows", rowDual);
  }

  #fix(side: Side, duals: Float64Array): void {
    const { lower, upper } = this.#bounds[side];
    const fixed: number[] = [];
    for (let index = 0; index < lower.length; index++) {
      const dual = duals[index]!;
      if (Math.abs(dual) <= NO_PRICE || lower[index] === upper[index]) continue;
      const bound = dual > 0 ? lower[index]! : upper[index]!;
      if (!Number.isFinite(bound)) continue;
      lower[index] = upper[index] = bound;
      fixed.push(index);
    }
    if (fixed.length > 0) this.#apply(side, Int32Array.from(fixed));
  }

  /** Replaces the bounds of a column, also of an added one, until `restore`. */
  bound(column: number, lower: number, upper: number): void {
    const { columns } = this.#bounds;
    if (column < columns.lower.length) [columns.lower[column], columns.upper[column]] = [lower, upper];
    this.#handle.changeColBounds(column, lower, upper);
  }

  /** Replaces the bounds of a row until `restore`. */
  boundRow(row: number, lower: number, upper: number): void {
    const { rows } = this.#bounds;
    [rows.lower[row], rows.upper[row]] = [lower, upper];
    this.#handle.changeRowBounds(row, lower, upper);
  }

  #apply(side: Side, indices: Int32Array): void {
    const { lower, upper } = this.#bounds[side];
    const selection = { kind: "set", indices } as const;
    const [low, high] = [Float64Array.from(indices, (index) => lower[index]!), Float64Array.from(indices, (index) => upper[index]!)];
    if (side === "columns") this.#handle.changeColsBounds(selection, low, high);
    else this.#handle.changeRowsBounds(selection, low, high);
  }

  /** A column with coefficient 1 in these rows; it lasts until `restore`. */
  addColumn(lower: number, upper: number, rows: readonly number[]): number {
    this.#handle.addCol(0, lower, upper, { indices: Int32Array.from(rows), values: new Float64Array(rows.length).fill(1) });
    return this.data.numCols + this.#added++;
  }

  /** Back to the model as it was given, with the basis of its first optimum to start from. */
  restore(): void {
    if (this.#added > 0) {
      this.#handle.deleteCols({ kind: "range", from: this.data.numCols, to: this.data.numCols + this.#added - 1 });
    }
    this.#added = 0;
    this.#bounds = originalBounds(this.data);
    const { numCols, numRows, colLower, colUpper, rowLower, rowUpper } = this.data;
    if (numCols > 0) this.#handle.changeColsBounds({ kind: "range", from: 0, to: numCols - 1 }, colLower, colUpper);
    if (numRows > 0) this.#handle.changeRowsBounds({ kind: "range", from: 0, to: numRows - 1 }, rowLower, rowUpper);
    if (this.#start !== undefined) this.#handle.setBasis(this.#start);
  }

  dispose(): void {
    this.#handle.dispose();
  }
}

function originalBounds({ colLower, colUpper, rowLower, rowUpper }: Data): Record<Side, { lower: Float64Array; upper: Float64Array }> {
  return {
    columns: { lower: colLower.slice(), upper: colUpper.slice() },
    rows: { lower: rowLower.slice(), upper: rowUpper.slice() },
  };
}
