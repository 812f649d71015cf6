import { LiveModel, type Constraint, type Expression, type Highs, type Term, type Variable } from "../../optimise";
import { classesOf, type GoalClass } from "../counts";
import { WHOLE, type Case, type Choice } from "../model";
import { standingOf } from "../standing";
import { build, latenessOf, shortageOf } from "./build-model";
import { ALL_LIMITS, type Built, type Limits } from "./parts";
import { fittingChoice } from "./point";

/** The best choice that was found for a goal, and what was proved. */
export interface Found {
  readonly choice: Choice | undefined;
  readonly values: Float64Array | undefined;
  /** Of the goal, as the solver has it. */
  readonly value: number;
  readonly bound: number;
}

/** A choice that the solver takes and that fails by a cent is excluded and looked for again, at most so often. */
const MOST_EXCLUDED = 40;

/** The goals of the programme as expressions, in the order in which they count. */
export interface Aims {
  readonly classes: readonly { readonly late: Expression; readonly short: Expression }[];
  /** Euros, in units of the model. */
  readonly cost: Expression;
  /** Euros, divided by `structuralUnit`. */
  readonly structural: Expression;
  readonly structuralUnit: number;
  readonly starts: Expression;
}

/** The integer model of a programme, open for goal after goal. Dispose it. */
export class WholeModel {
  readonly built: Built;
  readonly classes: readonly GoalClass[];
  readonly aims: Aims;
  readonly live: LiveModel;
  /** The least that each variable may be, where a smaller budget chose it already. */
  readonly kept = new Map<Variable, number>();

  constructor(private readonly highs: Highs, readonly programme: Case, limits: Limits = ALL_LIMITS) {
    this.built = build(programme, true, limits);
    this.classes = classesOf(programme);
    this.aims = aimsOf(programme, this.built, this.classes);
    this.live = new LiveModel(highs, this.built.model, "integer");
  }

  /** From here lateness counts above the fair levels, and no shortage is looked for below its floor. */
  setLevels(floors: readonly number[], fair: readonly number[]): void {
    this.built.short.forEach((short, goal) => {
      if (short === undefined) return;
      this.live.bound(short.variable, floors[goal]!, 1);
      this.live.limit(short.level, -Infinity, fair[goal]!);
    });
  }

  /** What a smaller budget chose stays, with its start; of parts at least as much. */
  keep(choice: Choice): void {
    choice.forEach((parts, place) => parts.forEach(({ start, millionths }) => {
      const variable = this.built.started[place]![start]!;
      this.kept.set(variable, millionths / WHOLE);
      this.live.bound(variable, millionths / WHOLE, 1);
    }));
  }

  /** Whether a point has all that is kept. */
  keeps(values: Float64Array): boolean {
    return [...this.kept].every(([variable, least]) => values[variable]! >= least - 1e-9);
  }

  /** A point with its lateness as the levels make it. */
  withLateness(values: Float64Array, fair: readonly number[]): Float64Array {
    const point = values.slice();
    this.built.short.forEach((short, goal) => {
      if (short === undefined) return;
      let rest = Math.max(0, point[short.variable]! - fair[goal]!);
      short.lateness.forEach((variable) => {
        const part = Math.min(rest, this.built.model.variables[variable]!.upper);
        point[variable] = part;
        rest -= part;
      });
    });
    return point;
  }

  /** The best choice that fits to the cent, whatever the solver's tolerances. */
  find(costs: Expression, nodes: number, gap: number, start?: Float64Array): Found {
    for (let excluded = 0; ; excluded++) {
      const { values, value, bound } = this.live.search(costs, { nodes, gap, start });
      if (values === undefined) return { choice: undefined, values, value, bound };
      const choice = fittingChoice(this.highs, this.programme, this.built, values, this.kept);
      if (choice !== undefined) return { choice, values, value, bound };
      if (excluded === MOST_EXCLUDED) return { choice: undefined, values: undefined, value: Infinity, bound };
      this.#exclude(values);
    }
  }

  /** No point with these whole decisions again. */
  #exclude(values: Float64Array): void {
    const terms: Term[] = [];
    let ones = 0;
    this.built.model.variables.forEach(({ integer }, place) => {
      if (!integer) return;
      const one = values[place]! > 0.5;
      ones += one ? 1 : 0;
      terms.push([place as Variable, one ? 1 : -1]);
    });
    this.live.constrain(terms, { atMost: ones - 1 });
  }

  hold(expression: Expression, atMost: number): Constraint {
    return this.live.constrain(expression, { atMost });
  }

  standing(choice: Choice, fair: readonly number[]) {
    return standingOf(this.programme, choice, fair);
  }

  dispose(): void {
    this.live.dispose();
  }
}

function aimsOf(programme: Case, built: Built, classes: readonly GoalClass[]): Aims {
  const { measures, years } = programme;
  const ofMeasures = (amount: (place: number) => number): Term[] =>
    measures.flatMap((_, place): Term[] => (built.chosen[place] === undefined || amount(place) === 0 ? [] : [[built.chosen[place], amount(place)]]));
  const structuralUnit = Math.max(1, measures.reduce((sum, { structuralNow }) => sum + structuralNow, 0)) / 100;
  return {
    classes: classes.map(({ goals }) => ({ late: latenessOf(built, goals), short: shortageOf(built, goals) })),
    cost: [...ofMeasures((place) => (measures[place]!.costNow * 100) / built.unit), ...built.hiring],
    structural: ofMeasures((place) => measures[place]!.structuralNow / structuralUnit),
    structuralUnit,
    starts: measures.flatMap(({ running, starts }, place) =>
      (running ? [] : built.started[place]!.map((variable, at): Term => [variable, starts[at]!.year - years[0]! + 1]))),
  };
}
