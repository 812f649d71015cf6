import type { Profile } from "../domain/profiles";
import { profileWeights } from "../numbers/profile";
import type { Moment } from "./time";

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
  const parts = Math.max(1, Math.ceil(end - start - 1e-9));
  const weights = profileWeights(profile, parts);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
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
  const next = line.findIndex(({ at }) => at > moment);
  if (next === 0) return line[0].value;
  const before = line.at(next < 0 ? -1 : next - 1)!;
  if (next < 0) return before.value;
  const after = line[next]!;
  return before.value + ((after.value - before.value) * (moment - before.at)) / (after.at - before.at);
}

/** The earliest moment at which the plan reached a value; its end for a value that it never exceeds. */
export function reachedAt(line: PlanLine, value: number): Moment {
  const next = line.findIndex((point) => point.value >= value);
  if (next === 0) return line[0].at;
  if (next < 0) return line.at(-1)!.at;
  const [before, after] = [line[next - 1]!, line[next]!];
  return before.at + ((after.at - before.at) * (value - before.value)) / (after.value - before.value);
}
