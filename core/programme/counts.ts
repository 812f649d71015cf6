import type { Case, Choice, Measure } from "./model";
import { WHOLE } from "./model";

/** Whether a measure can be chosen at all: locked in, or free with a start and something to yield. */
export const isCandidate = ({ locked, yields, starts }: Measure): boolean => locked === "in" || (locked === undefined && yields.length > 0 && starts.length > 0);

/** Binaries: the allowed starts of free whole measures. How much is proven depends on how many there are, never on a clock. */
export const binariesOf = ({ measures }: Case): number =>
  measures.reduce((sum, measure) => (measure.whole && measure.locked === undefined && isCandidate(measure) ? sum + measure.starts.length : sum), 0);

/** Whether what a measure yields for a goal, started in a year, is there in time. */
export function countsIn(measure: Measure, year: number, delay: number, deadline: number | undefined): boolean {
  return deadline !== undefined && year + measure.duration - 1 + delay <= deadline;
}

/** The goals that shortages are counted of: 0 is met, and nothing is no goal. */
export const isAsked = ({ size }: Case["goals"][number]): boolean => size !== undefined && size > 0;

/** The quantity that a choice brings in time, per goal. */
export function reached({ goals, measures }: Case, choice: Choice): number[] {
  const counted = goals.map(() => 0);
  choice.forEach((parts, place) => {
    if (parts.length === 0) return;
    const measure = measures[place]!;
    for (const { goal, amount, delay } of measure.yields) {
      for (const { start, millionths } of parts) {
        if (countsIn(measure, measure.starts[start]!.year, delay, goals[goal]!.year)) counted[goal]! += millionths === WHOLE ? amount : amount * (millionths / WHOLE);
      }
    }
  });
  return counted;
}

/** The relative shortage per goal; 0 where none is asked. */
export function shortages(programme: Case, choice: Choice): number[] {
  const counted = reached(programme, choice);
  return programme.goals.map((goal, place) => (isAsked(goal) ? Math.max(0, 1 - counted[place]! / goal.size!) : 0));
}

/** A class of priority and its goals, by position. */
export interface GoalClass {
  readonly priority: number;
  readonly goals: readonly number[];
}

export function classesOf({ goals }: Case): GoalClass[] {
  const asked = [...goals.keys()].filter((place) => isAsked(goals[place]!));
  return [...new Set(asked.map((place) => goals[place]!.priority))].sort((one, other) => one - other)
    .map((priority) => ({ priority, goals: asked.filter((place) => goals[place]!.priority === priority) }));
}

/** Where lateness becomes heavier, and its slope from there: a large setback of one goal weighs more than small ones of several. */
export const PHI = [{ from: 0, slope: 1 }, { from: 0.05, slope: 2 }, { from: 0.15, slope: 4 }, { from: 0.35, slope: 8 }] as const;

export function phi(lateness: number): number {
  return PHI.reduce((sum, { from, slope }, place) => {
    const until = PHI[place + 1]?.from ?? Infinity;
    return sum + slope * Math.max(0, Math.min(lateness, until) - from);
  }, 0);
}
