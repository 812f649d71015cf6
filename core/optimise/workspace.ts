import type { Basis, Highs, ModelData, Solution as Answer } from "highs";
import { Unsolved } from "./unsolved";
import { AGAIN, INTEGER, LINEAR, type Way } from "./ways";
import { SOLVER } from "../numbers/tolerances";

/**
 * Costs are scaled so that the largest is this: with a dual tolerance of 1e-9 the solver then stops within 1e-11 of the best, and a
 * claim of 0,01 ha still counts beside one of 1.000.000 ha. A thousand times more, and rounding looks like a price.
 */
const LARGEST_COST = 100;
/** Within so many times the dual tolerance a dual is what the solver overlooks, not a price. */
const NO_PRICE = 30;

/** As near to a bound as this is at it. */
const AT_BOUND = SOLVER;

const tolerances = (size: number) => ({ primal_feasibility_tolerance: size, dual_feasibility_tolerance: size });
const ALWAYS = { output_flag: false, small_matrix_value: 1e-12, mip_rel_gap: 0 };

/** A linear model as typed arrays, ready for HiGHS to copy. */
export interface Data extends ModelData {
  readonly colLower: Float64Array;
  readonly colUpper: Float64Array;
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
}

const NONE = new Float64Array(0);
const NOTHING_TO_SOLVE: Answer = { colValue: NONE, rowValue: NONE, colDual: NONE, rowDual: NONE };

type Costs = readonly (readonly [column: number, cost: number])[];
type Side = "columns" | "rows";

/** New bounds for a column or row of the given model. */
export interface Move {
  readonly side: Side;
  readonly index: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * One model inside HiGHS, changed in place (costs, bounds, added columns), so that each run starts
 * from the basis of the one before. It owns native memory: dispose it.
 */
export class Workspace {
  readonly #handle: ReturnType<Highs["createModel"]>;
  #bounds: Record<Side, { lower: Float64Array; upper: Float64Array }>;
  #start: Basis | undefined;
  /** A point was found: whatever was held since then, that point is still there. */
  #feasible = false;
  #added = 0;
  #guards: number[] = [];
  #answer: Answer | undefined;
  /** Of the last answer. */
  #tolerance: number;

  /** @throws Unsolved when HiGHS refuses the model. */
  constructor(private readonly highs: Highs, private readonly data: Data, private readonly way: Way = (data.integrality ? INTEGER : LINEAR)[0]) {
    this.#bounds = originalBounds(data);
    this.#tolerance = way.tolerance;
    this.#handle = highs.createModel();
    try {
      this.#handle.options.set({ ...ALWAYS, ...this.#ofWay() });
      this.#handle.passModel(data);
    } catch {
      this.#handle.dispose();
      throw new Unsolved("failed");
    }
  }

  #ofWay() {
    return { ...tolerances(this.way.tolerance), ...this.way.options };
  }

  get integer(): boolean {
    return this.data.integrality !== undefined;
  }

  /** The values and duals of the last run. */
  get answer(): Answer {
    if (this.#answer === undefined) throw new Error("nothing was solved yet");
    return this.#answer;
  }

  /** Runs with these costs; every other column costs nothing. */
  minimise(costs: Costs): void {
    this.#price(costs);
    this.#run();
  }

  /** As `minimise`, by the dual simplex from scratch: faster where the last optimum is no start for this goal. */
  minimiseAfresh(costs: Costs): void {
    if (!this.way.warm) return this.minimise(costs);
    this.#handle.clearSolver();
    this.#handle.options.set({ simplex_strategy: 1 });
    this.minimise(costs);
    this.#handle.options.set(this.#ofWay());
  }

  /** Goes to where the next run had better start; whether there is an optimum at all does not matter. */
  approach(costs: Costs): void {
    if (!this.way.warm) return;
    this.#price(costs);
    this.#status();
  }

  /** Whether a dual of the last answer says that its row or column is worth something. */
  isPrice(dual: number): boolean {
    return Math.abs(dual) > NO_PRICE * this.#tolerance;
  }

  #price(costs: Costs): void {
    const all = new Float64Array(this.data.numCols + this.#added);
    for (const [column, cost] of costs) all[column]! += cost;
    const largest = all.reduce((most, cost) => Math.max(most, Math.abs(cost)), 0);
    if (largest > 0) all.forEach((cost, column) => (all[column] = (cost / largest) * LARGEST_COST));
    if (all.length > 0) this.#handle.changeColsCost({ kind: "range", from: 0, to: all.length - 1 }, all);
  }

  #run(): void {
    this.#answer = undefined;
    const status = this.#firstAnswer();
    const { modelStatus } = this.highs.constants;
    if (status === modelStatus.unbounded) throw new Unsolved("unbounded");
    if (status === modelStatus.infeasible && !this.#feasible) throw new Unsolved("infeasible");
    if (status !== modelStatus.optimal && status !== modelStatus.empty) throw new Unsolved("failed");
    // HiGHS calls a model without columns and rows empty, and gives no solution for it.
    this.#answer = status === modelStatus.empty ? NOTHING_TO_SOLVE : this.#handle.getSolution();
    this.#feasible = true;
    if (!this.integer && status === modelStatus.optimal) this.#start ??= this.#handle.getBasis();
  }

  /** The status of the first attempt that can be true. */
  #firstAnswer(): number | undefined {
    if (!this.way.warm) this.#handle.clearSolver();
    this.#tolerance = this.way.tolerance;
    let status = this.#status();
    if (this.#isAnswer(status)) return status;
    for (const tolerance of AGAIN.filter((each) => each >= this.way.tolerance)) {
      this.#handle.clearSolver();
      this.#handle.options.set({ ...tolerances(tolerance), presolve: this.integer ? "off" : "on" });
      this.#tolerance = tolerance;
      status = this.#status();
      if (this.#isAnswer(status)) break;
    }
    this.#handle.options.set(this.#ofWay());
    return status;
  }

  /** How a run ended; undefined when HiGHS threw: that too is a run without an answer. */
  #status(): number | undefined {
    try {
      return this.#handle.run().modelStatus;
    } catch {
      return undefined;
    }
  }

  /** That nothing is feasible cannot be true of a model of which a point is known: goals only keep what they found. */
  #isAnswer(status: number | undefined): boolean {
    const { optimal, infeasible, unbounded, empty } = this.highs.constants.modelStatus;
    return status === optimal || status === unbounded || status === empty || (status === infeasible && !this.#feasible);
  }

  /**
   * Keeps to the optima of the last run, exactly and without a number for their value: by complementary
   * slackness the best points are the feasible ones where each column with a reduced cost and each row
   * with a dual stays at the bound it is at.
   */
  hold(): void {
    const { colValue, colDual, rowValue, rowDual } = this.answer;
    this.#fix("columns", colValue, colDual);
    this.#fix("rows", rowValue, rowDual);
  }

  /** Which bound it is at is told by the value: the sign of a dual within the tolerance tells nothing. */
  #fix(side: Side, values: Float64Array, duals: Float64Array): void {
    const { lower, upper } = this.#bounds[side];
    const fixed: number[] = [];
    for (let index = 0; index < lower.length; index++) {
      if (!this.isPrice(duals[index]!) || lower[index] === upper[index]) continue;
      const value = values[index]!;
      const bound = value - lower[index]! <= upper[index]! - value ? lower[index]! : upper[index]!;
      if (!(Math.abs(value - bound) <= AT_BOUND)) continue;
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

  /** Bounds that keep a level where it was found. What is held says the same without a number: `nearby` lifts them. */
  guard(column: number, lower: number, upper: number): void {
    this.#guards.push(column);
    this.bound(column, lower, upper);
  }

  /**
   * Whether all that is held can stay held after these bounds have moved; if so, `answer` is a point that does. It is
   * then as good an optimum of the moved model as the last run was of the given one, for each goal that was held: the
   * duals that proved it are still feasible, and complementary to it. The bounds move for this question alone.
   */
  nearby(moves: readonly Move[]): boolean {
    for (const column of this.#guards) this.bound(column, 0, Infinity);
    this.#guards = [];
    const moved = moves.map((move) => this.#withWhatIsHeld(move));
    if (moved.includes(undefined)) return false;
    this.#feasible = false;
    try {
      for (const { side, index, lower, upper } of moved as Move[]) this.#move(side, index, lower, upper);
      this.#feasible = false;
      this.minimise([]);
      return true;
    } catch (error) {
      if (error instanceof Unsolved && error.failure === "infeasible") return false;
      throw error;
    } finally {
      for (const { side, index } of moves) this.#move(side, index, this.#bounds[side].lower[index]!, this.#bounds[side].upper[index]!);
    }
  }

  /** A column or row that is held at a bound goes along with that bound; undefined where it would have to choose. */
  #withWhatIsHeld({ side, index, lower, upper }: Move): Move | undefined {
    const { lower: lowers, upper: uppers } = this.#bounds[side];
    const [low, high] = [lowers[index]!, uppers[index]!];
    if (low !== high) return { side, index, lower, upper };
    const { data } = this;
    const [givenLow, givenHigh] = side === "rows" ? [data.rowLower[index]!, data.rowUpper[index]!] : [data.colLower[index]!, data.colUpper[index]!];
    if (givenLow === givenHigh) return undefined;
    if (high === givenHigh) return { side, index, lower: upper, upper };
    return low === givenLow ? { side, index, lower, upper: lower } : undefined;
  }

  #move(side: Side, index: number, lower: number, upper: number): void {
    if (side === "rows") this.#handle.changeRowBounds(index, lower, upper);
    else this.#handle.changeColBounds(index, lower, upper);
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
    this.#feasible = false;
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
