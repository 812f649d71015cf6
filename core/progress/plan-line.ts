import type { Profile } from "../domain/profiles";
import { profileWeights } from "../numbers/profile";
import type { Moment } from "./time";
import { ROUNDING } from "../numbers/tolerances";
import { sum } from "../numbers/sum";

/** What should have been reached by when (cumulative): straight between its points, level before and after. */
export type PlanLine = readonly [Point, ...Point[]];

export interface Point {
  readonly at: Moment;
  readonly value: number;
}

/**
 * From 0 at the start to the goal at the end, by Verloop: a weight per year, straight within a year. A start within a
 * year cuts the time into as many equal parts as there are years or parts of years.
 */
export function lineByProfile(start: Moment, end: Moment, goal: number, profile: Profile): PlanLine {
  const parts = Math.max(1, Math.ceil(end - start - ROUNDING));
  const weights = profileWeights(profile, parts);
  const total = sum(weights);
  let done = 0;
  return [{ at: start, value: 0 }, ...weights.map((weight, index) => {
    done += weight;
    return { at: start + ((end - start) * (index + 1)) / parts, value: (goal * done) / total };
  })];
}

/** Through the milestones, from 0 at the start and to the goal at the end where no milestone stands there. */
export function lineByMilestones(start: Moment | undefined, end: Moment, goal: number, milestones: readonly [Point, ...Point[]]): PlanLine {
  const first = milestones[0];
  const last = milestones.at(-1)!;
  const tail = last.at < end ? [{ at: end, value: goal }] : [];
  return start !== undefined && start < first.at ? [{ at: start, value: 0 }, ...milestones, ...tail] : [...milestones, ...tail];
}

/** The planned value at a moment (PV). */
export function plannedAt(line: PlanLine, moment: Moment): number {
  const next = firstIndex(line.length, (index) => line[index]!.at > moment);
  if (next === 0) return line[0].value;
  const before = line[next - 1]!;
  const after = line[next];
  return after === undefined ? before.value : before.value + ((after.value - before.value) * (moment - before.at)) / (after.at - before.at);
}

/**
 * The moment at which the plan reached a value; where it stays there for a while, the moment of that stretch nearest to `near`.
 * The plan's start for a value below it, and its end for a value that it never reaches.
 */
export function reachedAt(line: PlanLine, value: number, near: Moment): Moment {
  const { highest, flatTo } = shapeOf(line);
  const slack = ROUNDING * Math.abs(value);
  const next = firstIndex(line.length, (index) => highest[index]! >= value - slack);
  const [before, after] = [line[next - 1], line[next]];
  if (after === undefined) return line.at(-1)!.at;
  if (before !== undefined && after.value > value + slack) {
    return before.at + ((after.at - before.at) * (value - before.value)) / (after.value - before.value);
  }
  return Math.min(Math.max(near, after.at), line[flatTo[next]!]!.at);
}

interface Shape {
  /** Per point the highest value up to it. */
  readonly highest: Float64Array;
  /** Per point the last one up to which the plan stays at its value. */
  readonly flatTo: Int32Array;
}

const shapes = new WeakMap<PlanLine, Shape>();

/** A thousand measurements ask the same of a line of a thousand milestones: it is walked once. */
function shapeOf(line: PlanLine): Shape {
  let shape = shapes.get(line);
  if (shape === undefined) {
    shape = { highest: new Float64Array(line.length), flatTo: new Int32Array(line.length) };
    let most = -Infinity;
    line.forEach(({ value }, index) => (shape!.highest[index] = most = Math.max(most, value)));
    for (let index = line.length - 1; index >= 0; index--) {
      const goesOn = index + 1 < line.length && Math.abs(line[index + 1]!.value - line[index]!.value) <= ROUNDING * Math.abs(line[index]!.value);
      shape.flatTo[index] = goesOn ? shape.flatTo[index + 1]! : index;
    }
    shapes.set(line, shape);
  }
  return shape;
}

/** The first index for which something holds that holds for all after it; `length` when for none. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
