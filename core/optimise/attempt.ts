import type { Goal, Solution } from "./goals";
import type { Highs } from "./highs";
import { layOut, type Layout } from "./layout";
import { meetAll, valueOf } from "./meet";
import type { Change, LinearModel } from "./model";
import { INTEGER, LINEAR, type Way } from "./ways";
import { Workspace, type Move } from "./workspace";

/** All ways to solve a model for its goals, the fast one first. Each holds memory once it was asked: dispose it. */
export function attempts(highs: Highs, model: LinearModel, goals: readonly Goal[]): Attempt[] {
  const layout = layOut(model, goals);
  return (layout.data.integrality === undefined ? LINEAR : INTEGER).map((way) => new Attempt(highs, model, layout, way));
}

/** A model solved in one way, as it was given and with limits changed. */
export class Attempt {
  #given: { readonly work: Workspace; readonly found: Solution } | undefined;
  #changed: Workspace | undefined;
  readonly #open: Workspace[] = [];

  constructor(private readonly highs: Highs, private readonly model: LinearModel, private readonly layout: Layout, private readonly way: Way) {}

  /** @throws Unsolved when this way gives no answer. */
  answer(changes: readonly Change[]): Solution {
    if (changes.length === 0) return this.#asGiven();
    const moves = changes.map((change) => asMove(change, this.layout));
    if (this.#given?.work.nearby(moves)) return this.#solution(this.#given.work);
    if (this.#changed === undefined) this.#changed = this.#workspace();
    else this.#changed.restore();
    for (const { side, index, lower, upper } of moves) {
      if (side === "columns") this.#changed.bound(index, lower, upper);
      else this.#changed.boundRow(index, lower, upper);
    }
    meetAll(this.layout.goals, this.#changed);
    return this.#solution(this.#changed);
  }

  dispose(): void {
    for (const work of this.#open) work.dispose();
  }

  #asGiven(): Solution {
    if (this.#given === undefined) {
      const work = this.#workspace();
      meetAll(this.layout.goals, work);
      this.#given = { work, found: this.#solution(work) };
    }
    return this.#given.found;
  }

  #workspace(): Workspace {
    const work = new Workspace(this.highs, this.layout.data, this.way);
    this.#open.push(work);
    return work;
  }

  #solution({ answer }: Workspace): Solution {
    // + 0 turns the solver's -0 into 0.
    const values = answer.colValue.map((value, index) => (this.model.variables[index]?.integer ? Math.round(value) : value) + 0);
    return {
      value: (variable) => values[variable]!,
      total: (expression) => valueOf(expression, values),
    };
  }
}

function asMove(change: Change, { data }: Layout): Move {
  if ("variable" in change) {
    const { variable, atLeast = data.colLower[variable]!, atMost = data.colUpper[variable]! } = change;
    return { side: "columns", index: variable, lower: atLeast, upper: atMost };
  }
  const { constraint, atLeast = data.rowLower[constraint]!, atMost = data.rowUpper[constraint]! } = change;
  return { side: "rows", index: constraint, lower: atLeast, upper: atMost };
}
