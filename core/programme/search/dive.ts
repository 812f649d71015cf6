import { LiveModel, type Expression, type Highs, type LinearAnswer, type Term, type Variable } from "../../optimise";
import type { Aims } from "../linear-model/whole-model";
import type { Built } from "../linear-model/parts";
import { isCandidate } from "../counts";
import { WHOLE, type Case, type Choice } from "../model";

/** As near to whole as this is whole. */
const NEAR = 1e-6;
/** So large a part of what is not whole yet is fixed at once. */
const AT_ONCE = 0.25;

/**
 * Dives in one live linear model: what is nearly chosen is chosen, first measures with their starts free, then their starts, each time
 * with what is left solved again from where it was.
 */
export class Dive {
  readonly live: LiveModel;
  readonly #whole: readonly number[];

  /** @param kept the least that a variable may be, where a smaller budget chose it already */
  constructor(
    highs: Highs, programme: Case, private readonly built: Built, private readonly aims: Aims, floors: readonly number[] = [], fair: readonly number[] = [],
    private readonly kept: ReadonlyMap<Variable, number> = new Map(),
  ) {
    this.live = new LiveModel(highs, built.model, "linear");
    this.#whole = [...programme.measures.keys()].filter((place) => programme.measures[place]!.whole && isCandidate(programme.measures[place]!));
    for (const [variable, least] of kept) this.live.bound(variable, least, 1);
    built.short.forEach((short, goal) => {
      if (short === undefined) return;
      this.live.bound(short.variable, floors[goal] ?? 0, 1);
      this.live.limit(short.level, -Infinity, fair[goal] ?? 1);
    });
  }

  get runs(): number {
    return this.live.runs;
  }

  /** All goals in one expression: an earlier one counts for much more. */
  get together(): Expression {
    const terms: Term[] = [];
    let weight = 1;
    for (const { late, short } of this.aims.classes) {
      for (const [variable, cost] of late) terms.push([variable, cost * weight]);
      for (const [variable, cost] of short) terms.push([variable, cost * weight * 0.02]);
      weight *= 0.02;
    }
    for (const [variable, cost] of this.aims.cost) terms.push([variable, cost * weight * 1e-3]);
    return terms;
  }

  /**
   * A point in which all whole measures are whole; undefined when the dive ran aground.
   * @param from a choice to keep, but for the measures that are free
   */
  point(costs: Expression, from?: Choice, free?: ReadonlySet<number>): LinearAnswer | undefined {
    for (const place of this.#whole) this.#release(place);
    if (from !== undefined) for (const place of this.#whole) if (!free!.has(place)) this.#fix(place, from);
    const open = this.#whole.filter((place) => from === undefined || free!.has(place));
    const byMeasure = this.#settle(costs, open.map((place) => this.built.chosen[place]!));
    if (byMeasure === undefined) return undefined;
    const starts = open.flatMap((place) => (this.built.started[place]!.length > 1 ? this.built.started[place]! : []));
    return this.#settle(costs, starts, byMeasure);
  }

  /** The point of a choice of whole measures: what divides is free. */
  pointOf(costs: Expression, choice: Choice): LinearAnswer | undefined {
    return this.point(costs, choice, new Set());
  }

  dispose(): void {
    this.live.dispose();
  }

  #settle(costs: Expression, variables: readonly Variable[], first?: LinearAnswer): LinearAnswer | undefined {
    const fixed = new Set<Variable>();
    let answer = first ?? this.live.minimise(costs);
    while (answer !== undefined) {
      const { values } = answer;
      const open = variables.filter((variable) => !fixed.has(variable) && values[variable]! > NEAR);
      const parts = open.filter((variable) => values[variable]! < 1 - NEAR).sort((one, other) => values[other]! - values[one]! || one - other);
      if (parts.length === 0) return answer;
      const sure = open.filter((variable) => values[variable]! >= 1 - NEAR);
      const more = parts.filter((variable, at) => at === 0 || (at < parts.length * AT_ONCE && values[variable]! > 0.6));
      for (const variable of [...sure, ...more]) this.#set(fixed, variable, 1);
      answer = this.live.minimise(costs);
      if (answer !== undefined) continue;
      // Too much at once: only the first, and if that cannot be, without it.
      for (const variable of more) this.#unset(fixed, variable);
      this.#set(fixed, parts[0]!, 1);
      answer = more.length > 1 ? this.live.minimise(costs) : undefined;
      if (answer !== undefined) continue;
      this.#set(fixed, parts[0]!, 0);
      answer = this.live.minimise(costs);
    }
    return undefined;
  }

  #set(fixed: Set<Variable>, variable: Variable, value: number): void {
    fixed.add(variable);
    this.live.bound(variable, value, value);
  }

  #unset(fixed: Set<Variable>, variable: Variable): void {
    fixed.delete(variable);
    this.live.bound(variable, this.#least(variable), 1);
  }

  #least(variable: Variable): number {
    return Math.max(this.built.model.variables[variable]!.lower, this.kept.get(variable) ?? 0);
  }

  #release(place: number): void {
    for (const variable of [this.built.chosen[place]!, ...this.built.started[place]!]) this.live.bound(variable, this.#least(variable), 1);
  }

  #fix(place: number, choice: Choice): void {
    const parts = choice[place]!;
    const chosen = parts.length > 0 && parts[0]!.millionths === WHOLE ? 1 : 0;
    this.live.bound(this.built.chosen[place]!, chosen, chosen);
    if (this.built.started[place]!.length === 1) return;
    this.built.started[place]!.forEach((variable, start) => {
      const value = parts[0]?.start === start ? chosen : 0;
      this.live.bound(variable, value, value);
    });
  }
}
