import { seeded } from "../../numbers/seeded";
import type { Highs } from "../../optimise";
import type { Bounds } from "../exact";
import { withExactShares } from "../exact-shares";
import { fittingChoice } from "../linear-model/point";
import type { WholeModel } from "../linear-model/whole-model";
import { binariesOf, isCandidate, shortages } from "../counts";
import { fits } from "../fits";
import type { Choice } from "../model";
import type { Standing } from "../standing";
import { Dive } from "./dive";
import { compareStanding, Moves } from "./moves";

export interface Searched {
  readonly choice: Choice;
  readonly bounds: readonly Bounds[];
}

/** The linear models that a search may solve, unless it was said: counts, never clocks. */
const RUNS = { usual: 600, many: 300 };
const MANY_MEASURES = 300;
/** Up to so many binaries the lateness of each class is looked for by an integer model too. */
const MOST_INTEGER = 450;
const NODES = 300;

/**
 * Looks for a programme where proving the best one would take too long: dives, then again and again frees a part of the measures around the goal
 * that is furthest behind and dives there, with one measure added, dropped or moved at a time after each dive that was better.
 * @param floorsFound choices to begin with
 * @param hear how far it is, 0-1
 */
export function searchProgramme(
  highs: Highs, model: WholeModel, floors: readonly number[], fair: readonly number[], floorsFound: readonly Choice[], kept?: Choice,
  hear: (done: number) => void = () => undefined,
): Searched | undefined {
  const { programme, built, aims, classes } = model;
  const dive = new Dive(highs, programme, built, aims, floors, fair, model.kept);
  const moves = new Moves(highs, kept === undefined ? programme : holding(model, kept), classes, fair);
  try {
    const costs = dive.together;
    const runs = programme.effort ?? (programme.measures.length > MANY_MEASURES ? RUNS.many : RUNS.usual);
    let best: { choice: Choice; standing: Standing } | undefined;
    const consider = (choice: Choice | undefined): boolean => {
      if (choice === undefined) return false;
      const better = moves.improved(choice);
      const standing = moves.standing(better);
      if (best !== undefined && compareStanding(standing, best.standing) >= 0) return false;
      best = { choice: better, standing };
      return true;
    };
    const choiceOf = (values: Float64Array | undefined): Choice | undefined => (values === undefined ? undefined : fittingChoice(highs, programme, built, values, model.kept));
    consider(choiceOf(dive.point(costs)?.values));
    for (const choice of [...floorsFound, programme.measures.map(() => [])]) if (best === undefined && keeps(model, choice) && fits(highs, programme, choice)) consider(choice);
    const random = seeded(2027);
    const whole = [...programme.measures.keys()].filter((place) => programme.measures[place]!.whole && isCandidate(programme.measures[place]!));
    for (let turn = 0; best !== undefined && dive.runs < runs && whole.length > 0; turn++) {
      hear(dive.runs / runs);
      const free = neighbourhood(model, best.choice, fair, whole, random, turn);
      const found = choiceOf(dive.point(costs, best.choice, free)?.values);
      if (found !== undefined && compareStanding(moves.standing(found), best.standing) < 0) consider(found);
    }
    best ??= startFromInteger(model, moves);
    if (best === undefined) return undefined;
    const bounds = boundsOf(model, dive, best, moves, floors, fair);
    return { choice: moves.improved(withShares(highs, model, dive, fair, best.choice)), bounds };
  } finally {
    dive.dispose();
  }
}

const keeps = (model: WholeModel, choice: Choice): boolean => [...model.kept.keys()].length === 0
  || model.built.started.every((variables, place) => variables.every((variable, start) => (model.kept.get(variable) ?? 0) <= choice[place]!.reduce((sum, part) => (part.start === start ? sum + part.millionths / 1e6 : sum), 0)));

/** What is kept cannot be moved or dropped. */
function holding({ programme }: WholeModel, kept: Choice) {
  return { ...programme, measures: programme.measures.map((measure, place) => (kept[place]!.length > 0 && measure.whole ? { ...measure, running: true } : measure)) };
}

/** Where no dive came ashore: whatever the integer model finds first. */
function startFromInteger(model: WholeModel, moves: Moves): { choice: Choice; standing: Standing } | undefined {
  const { choice } = model.find(model.aims.classes[0]?.late ?? [], 5000, 1e9);
  if (choice === undefined) return undefined;
  const better = moves.improved(choice);
  return { choice: better, standing: moves.standing(better) };
}

/** 15 to 70 % of the measures: those of the goal that is furthest behind, and others by chance. */
function neighbourhood(model: WholeModel, choice: Choice, fair: readonly number[], whole: readonly number[], random: ReturnType<typeof seeded>, turn: number): Set<number> {
  const { programme, classes } = model;
  const short = shortages(programme, choice);
  const goals = classes.flatMap(({ goals: own }) => [...own].sort((one, other) => (short[other]! - fair[other]!) - (short[one]! - fair[one]!)));
  const goal = goals[turn % Math.max(1, Math.min(4, goals.length))];
  const share = 0.15 + 0.55 * random.share();
  const free = new Set<number>();
  for (const place of whole) {
    const serves = programme.measures[place]!.yields.some((each) => each.goal === goal);
    if (random.share() < (serves ? Math.min(1, share + 0.35) : share * 0.8)) free.add(place);
  }
  return free;
}

/** Class after class what was proven, each given what the programme reached in those before. */
function boundsOf(model: WholeModel, dive: Dive, best: { choice: Choice; standing: Standing }, moves: Moves, floors: readonly number[], fair: readonly number[]): Bounds[] {
  const integer = binariesOf(model.programme) <= MOST_INTEGER;
  if (integer) model.setLevels(floors, fair);
  let point = integer ? dive.pointOf(dive.together, best.choice)?.values : undefined;
  for (const place of model.programme.measures.keys()) for (const variable of [model.built.chosen[place], ...model.built.started[place]!]) if (variable !== undefined) dive.live.bound(variable, model.kept.get(variable) ?? model.built.model.variables[variable]!.lower, 1);
  return model.aims.classes.map(({ late, short }, place): Bounds => {
    let lateBound = dive.live.minimise(late)?.value ?? -Infinity;
    if (integer) {
      const found = model.find(late, NODES, Math.max(1e-6, 1e-3 * best.standing.classes[place]!.late), point);
      lateBound = Math.max(lateBound, found.bound);
      if (found.choice !== undefined) {
        const better = moves.improved(found.choice);
        const standing = moves.standing(better);
        if (compareStanding(standing, best.standing) < 0) [best.choice, best.standing, point] = [better, standing, found.values];
      }
      model.hold(late, best.standing.classes[place]!.late + 2e-6);
    }
    dive.live.constrain(late, { atMost: best.standing.classes[place]!.late + 2e-6 });
    const shortBound = dive.live.minimise(short)?.value ?? -Infinity;
    dive.live.constrain(short, { atMost: best.standing.classes[place]!.short + 2e-6 });
    return { late: lateBound, short: shortBound };
  });
}

/** With the whole measures as they are, the shares of what divides by all goals in turn. */
function withShares(highs: Highs, model: WholeModel, dive: Dive, fair: readonly number[], choice: Choice): Choice {
  const point = dive.pointOf(dive.together, choice)?.values;
  const exact = point === undefined ? undefined : withExactShares(highs, model, fair, point);
  return exact !== undefined && compareStanding(model.standing(exact, fair), model.standing(choice, fair)) < 0 ? exact : choice;
}
