import { fundingModel, inUnits, spendingLimits, unitOf, type Bill, type Source } from "../../funding";
import { least, LiveModel, solve, Unsolved, type Constraint, type Expression, type Highs, type LinearModel, type Variable } from "../../optimise";
import type { AmbitionCase } from "./ambition-case";

/** Room beyond ten times the ambition tells nothing any more. */
export const MOST_ROOM = 10;

/** What it costs and what money there is, in one future. */
export interface Amounts {
  /** Per bill of the model, in cents, unrounded. */
  readonly costs: readonly number[];
  /** Per source and year, in cents, unrounded. */
  readonly money: readonly (readonly number[])[];
}

/**
 * The ambition room as one live model: the largest factor on the bills of one class while those of the classes before it are paid in full.
 * From future to future its coefficients and limits change and its basis stays. Dispose it.
 */
export class AmbitionModel {
  readonly #live: LiveModel;
  readonly #unit: number;
  readonly #own: readonly Own[];
  readonly #full: readonly Own[];
  readonly #shares: readonly { readonly constraint: Constraint; readonly share: number; readonly own: readonly number[]; readonly full: readonly number[] }[];
  readonly #built: ReturnType<typeof build>;
  readonly #goal: Expression;
  /** What was said last, per row and column: only what changes is said again. */
  readonly #said: Readonly<Record<"coefficients" | "limits" | "bounds", Float64Array>>;

  /**
   * @param own positions of the bills of the class, at least one
   * @param full positions of those of the classes before it
   */
  constructor(highs: Highs, private readonly given: AmbitionCase, private readonly own: readonly number[], private readonly full: readonly number[]) {
    this.#built = build(given, own, full, given.bills.map(({ cost }) => cost), given.sources);
    const { dues, shares, placeOf, isOwn } = this.#built;
    this.#unit = this.#built.unit;
    const rows = [...placeOf].map(([bill, place]): Own => ({ place, constraint: dues.get(bill)! }));
    this.#own = rows.filter(({ place }) => isOwn.has(place));
    this.#full = rows.filter(({ place }) => !isOwn.has(place));
    this.#shares = shares.map(({ constraint, share, bills }) => {
      const places = bills.map((bill) => placeOf.get(bill)!);
      return { constraint, share, own: places.filter((place) => isOwn.has(place)), full: places.filter((place) => !isOwn.has(place)) };
    });
    const { factor, model: { constraints, variables } } = this.#built;
    this.#goal = [[factor, -1]];
    const nothing = (size: number): Float64Array => new Float64Array(size).fill(NaN);
    this.#said = { coefficients: nothing(constraints.length), limits: nothing(constraints.length), bounds: nothing(variables.length) };
    this.#live = new LiveModel(highs, this.#built.model, "linear");
  }

  /** The room in a future in which the classes before can be paid; a solver that fails is asked again from nothing. */
  async room(amounts: Amounts): Promise<number> {
    this.#change(amounts);
    const found = this.#live.minimise(this.#goal);
    return found === undefined ? this.#afresh(amounts) : Math.max(0, found.values[this.#built.factor]!);
  }

  dispose(): void {
    this.#live.dispose();
  }

  #change({ costs, money }: Amounts): void {
    const { factor, limits } = this.#built;
    const unit = this.#unit;
    const { years } = this.given.costs;
    for (const { place, constraint } of this.#own) this.#coefficient(constraint, factor, -costs[place]! / unit);
    for (const { place, constraint } of this.#full) this.#limit(constraint, costs[place]! / unit, costs[place]! / unit);
    for (const { constraint, share, own, full } of this.#shares) {
      this.#coefficient(constraint, factor, (-share * totalOf(own, costs)) / unit);
      if (full.length > 0) this.#limit(constraint, -Infinity, (share * totalOf(full, costs)) / unit);
    }
    const amounts = this.given.sources.map((source, place) => spendingLimits({ ...source, amounts: money[place]! }, years).map(({ amount }) => amount));
    for (const { source, last, places } of limits) {
      const most = inUnits(amounts[source]![last]!, unit);
      for (const place of places) {
        if ("variable" in place) this.#bound(place.variable, most);
        else this.#limit(place.constraint, -Infinity, most);
      }
    }
  }

  #isNew(what: "coefficients" | "limits" | "bounds", place: number, value: number): boolean {
    const said = this.#said[what];
    if (said[place] === value) return false;
    said[place] = value;
    return true;
  }

  #coefficient(constraint: Constraint, variable: Variable, value: number): void {
    if (this.#isNew("coefficients", constraint, value)) this.#live.coefficient(constraint, variable, value);
  }

  #limit(constraint: Constraint, lower: number, upper: number): void {
    if (this.#isNew("limits", constraint, upper)) this.#live.limit(constraint, lower, upper);
  }

  #bound(variable: Variable, upper: number): void {
    if (this.#isNew("bounds", variable, upper)) this.#live.bound(variable, 0, upper);
  }

  /** The same as a new model, by every way of solving there is. */
  async #afresh({ costs, money }: Amounts): Promise<number> {
    const sources = this.given.sources.map((source, place) => ({ ...source, amounts: money[place]! }));
    const { model, factor } = build(this.given, this.own, this.full, costs, sources);
    try {
      return Math.max(0, (await solve(model, [least([[factor, -1]])], { about: { about: "ambition", name: "" } })).value(factor));
    } catch (error) {
      if (error instanceof Unsolved && error.failure === "infeasible") return 0;
      throw error;
    }
  }
}

interface Own {
  readonly place: number;
  readonly constraint: Constraint;
}

const totalOf = (places: readonly number[], costs: readonly number[]): number => places.reduce((sum, place) => sum + costs[place]!, 0);

/** The model of some bills with these costs; `bills` are those of the model, first the class's own and then the others. */
function build({ costs: { years, tasks }, bills: all }: AmbitionCase, own: readonly number[], full: readonly number[], costs: readonly number[], sources: readonly Source[]) {
  const isOwn = new Set(own);
  const placeOf = new Map([...own, ...full].map((place): [Bill, number] => [{ ...all[place]!, cost: costs[place]! }, place]));
  const bills = [...placeOf.keys()];
  let factor: Variable | undefined;
  const made = fundingModel(bills, { years, tasks }, sources, (its: LinearModel, bill, cost) => {
    factor ??= its.variable({ atMost: MOST_ROOM });
    return isOwn.has(placeOf.get(bill)!) ? { whole: 0, less: [[factor, -cost]] } : { whole: cost, less: [] };
  });
  return { ...made, factor: factor!, placeOf, isOwn, unit: unitOf(bills) };
}
