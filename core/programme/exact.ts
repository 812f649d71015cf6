import type { Expression, Highs, Term, Variable } from "../optimise";
import type { WholeModel } from "./linear-model/whole-model";
import { isCandidate } from "./counts";
import { fittingChoice } from "./linear-model/point";
import { withExactShares } from "./exact-shares";
import type { Choice } from "./model";
import { DIFFERS } from "./standing";

/** Per class what was proved of its two goals; -Infinity: nothing. */
export interface Bounds {
  readonly late: number;
  readonly short: number;
}

export interface Exact {
  readonly choice: Choice;
  readonly bounds: readonly Bounds[];
}

const NODES = 5000;
/** A goal held to its last digit can be infeasible for the solver itself. */
const HELD = { goal: DIFFERS.goal * 1.5, starts: DIFFERS.starts };
const GAP = 5e-7;
/** Up to so many measures the last goal, the order of names, is exact. */
const MOST_BY_NAME = 60;

/**
 * All goals in order, each by an integer model: late and short per class, cost, structural cost, starts, and names.
 * @param hear how far it is, 0-1
 */
export function exactProgramme(highs: Highs, model: WholeModel, floors: readonly number[], fair: readonly number[], starts: readonly Float64Array[], hear: (done: number) => void = () => undefined): Exact | undefined {
  const { aims, programme, built } = model;
  // Two goals per class, cost, structural cost, starts, and the order of names.
  const steps = 2 * aims.classes.length + 4;
  let met = 0;
  model.setLevels(floors, fair);
  let point = bestStart(model, fair, starts);
  let choice: Choice | undefined;
  const meet = (aim: Expression, gap: number, slack: number, least = -Infinity): number => {
    // As low as it can be: nothing to look for.
    if (point !== undefined && choice !== undefined && valueOf(aim, point) <= least + gap) {
      hear(++met / steps);
      model.hold(aim, valueOf(aim, point) + slack);
      return least;
    }
    const found = model.find(aim, NODES, gap, point);
    hear(++met / steps);
    if (found.choice !== undefined) [choice, point] = [found.choice, found.values];
    if (point === undefined) return Infinity;
    model.hold(aim, valueOf(aim, point) + slack);
    return found.bound;
  };
  const bounds: Bounds[] = [];
  if (point !== undefined) choice = fittingChoice(highs, programme, built, point, model.kept);
  for (const [place, { late, short }] of aims.classes.entries()) {
    const lateBound = meet(late, GAP, HELD.goal, 0);
    if (choice === undefined) return undefined;
    bounds.push({ late: lateBound, short: meet(short, GAP, HELD.goal, model.classes[place]!.goals.reduce((sum, goal) => sum + floors[goal]!, 0)) });
  }
  const cent = 1 / built.unit;
  const [costGap, costHeld] = [Math.max(cent / 4, 1e-9), Math.max(cent * 0.6, 1e-8)];
  const byName = programme.measures.length <= MOST_BY_NAME;
  // Mostly what is best for the goals is the cheapest too, and no other is as cheap: one search tells, instead of one per goal that is left.
  const isSettled = byName && point !== undefined && isCheapestAlone(model, point, costGap, costHeld);
  meet(aims.cost, costGap, costHeld);
  if (choice === undefined) return undefined;
  meet(aims.structural, Math.max(0.0025 / aims.structuralUnit, 1e-9), Math.max(0.006 / aims.structuralUnit, 1e-8));
  meet(aims.starts, HELD.starts / 4, HELD.starts);
  if (byName && !isSettled && !isOnly(model, point!)) {
    for (const [aim, fix] of namesInTurn(model)) {
      if (fix(point!)) continue;
      const found = model.find(aim, NODES, 0.5, point);
      if (found.choice !== undefined) [choice, point] = [found.choice, found.values];
      fix(point!, true);
    }
  }
  return { choice: withExactShares(highs, model, fair, point!) ?? choice, bounds };
}

const valueOf = (expression: Expression, values: Float64Array): number => expression.reduce((sum, [variable, coefficient]) => sum + coefficient * values[variable]!, 0);

/** Of the points that the floors found, the one that is best for the first goal. */
function bestStart(model: WholeModel, fair: readonly number[], starts: readonly Float64Array[]): Float64Array | undefined {
  const [first] = model.aims.classes;
  const points = starts.filter((values) => model.keeps(values)).map((values) => model.withLateness(values, fair));
  if (first === undefined) return points[0];
  const values = points.map((point) => valueOf(first.late, point));
  return points[values.indexOf(Math.min(...values))];
}

/** So many combinations of starts are told apart in one goal. */
const MOST_TOGETHER = 5000;

/**
 * Whether no other whole measures and starts that are as good cost as little as these; then they stay, and only parts are left to
 * choose. Where others do, nothing is changed.
 */
function isCheapestAlone(model: WholeModel, point: Float64Array, gap: number, held: number): boolean {
  const { aims, built, live } = model;
  const starts = startsOf(model);
  const fix = (): void => { for (const variable of starts) live.bound(variable, Math.round(point[variable]!), Math.round(point[variable]!)); };
  const bounds = starts.map((variable) => [variable, model.kept.get(variable) ?? built.model.variables[variable]!.lower, built.model.variables[variable]!.upper] as const);
  fix();
  const { value } = live.search(aims.cost, { nodes: NODES, gap, start: point });
  for (const bound of bounds) live.bound(...bound);
  const cheap = live.constrain(aims.cost, { atMost: value + held });
  const isAlone = isOnly(model, point);
  live.limit(cheap, -Infinity, Infinity);
  if (isAlone) fix();
  return isAlone;
}

/** The starts of whole measures that may be chosen. */
const startsOf = ({ built, programme }: WholeModel): Variable[] =>
  [...programme.measures.keys()].filter((place) => programme.measures[place]!.whole && isCandidate(programme.measures[place]!)).flatMap((place) => built.started[place]!);

/** Whether no other whole measures and starts are as good, as far as so many nodes tell: then there is nothing for names to decide. */
function isOnly(model: WholeModel, point: Float64Array): boolean {
  const { live } = model;
  const starts = startsOf(model);
  const chosen = starts.filter((variable) => point[variable]! > 0.5);
  // Not all of these and none of the others.
  const other = live.constrain(starts.map((variable): Term => [variable, chosen.includes(variable) ? 1 : -1]), { atMost: chosen.length - 1 });
  const { bound } = live.search([], { nodes: NODES, gap: 1 });
  live.limit(other, -Infinity, Infinity);
  return bound === Infinity;
}

type Fix = (values: Float64Array, force?: boolean) => boolean;

/**
 * By name: of the first measure in which two programmes differ the earlier start, chosen before not chosen. A few measures at a time,
 * each counting for more than all later ones together; what has its first choice already needs no search.
 */
function* namesInTurn({ built, programme, live }: WholeModel): Generator<[Expression, Fix]> {
  const whole = [...programme.measures.keys()].filter((place) => programme.measures[place]!.whole && isCandidate(programme.measures[place]!));
  for (let first = 0; first < whole.length;) {
    const together: number[] = [];
    for (let size = 1; first < whole.length && (together.length === 0 || size * (programme.measures[whole[first]!]!.starts.length + 1) <= MOST_TOGETHER); first++) {
      size *= programme.measures[whole[first]!]!.starts.length + 1;
      together.push(whole[first]!);
    }
    let weight = 1;
    const aim: Term[] = [];
    for (const place of [...together].reverse()) {
      const own = built.started[place]!;
      // Not chosen ranks last: the earlier the start, the more it takes off.
      own.forEach((variable, at) => aim.push([variable, -weight * (own.length - at)]));
      weight *= own.length + 1;
    }
    const fix: Fix = (values, force = false) => {
      const settled = force || together.every((place) => values[built.started[place]![0]!]! > 0.5);
      if (settled) for (const variable of together.flatMap((place) => built.started[place]!)) live.bound(variable, Math.round(values[variable]!), Math.round(values[variable]!));
      return settled;
    };
    yield [aim, fix];
  }
}
