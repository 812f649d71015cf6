import { total } from "../numbers/sum";
import { billOf } from "./amounts";
import { countsIn, isAsked } from "./counts";
import { WHOLE, type Case, type Choice, type Goal } from "./model";

/** What of a measure is in a programme: the share (0-1), the first start and the last end. */
export interface Span {
  readonly share: number;
  readonly start: number;
  readonly end: number;
}

/** Undefined where nothing of it is chosen. */
export function spanOf({ measures }: Case, choice: Choice, place: number): Span | undefined {
  const parts = choice[place]!;
  if (parts.length === 0) return undefined;
  const { starts, duration } = measures[place]!;
  const years = parts.map(({ start }) => starts[start]!.year);
  return { share: total(parts, ({ millionths }) => millionths) / WHOLE, start: Math.min(...years), end: Math.max(...years) + duration - 1 };
}

/** What it costs over all years, in cents. */
export const costOver = (programme: Case, choice: Choice, place: number, layer: "incidental" | "structural"): number =>
  (choice[place]!.length === 0 ? 0 : total(programme.years.map((_, year) => year), (year) => billOf(programme, place, choice[place]!, layer, year)));

/** Whether some of it is there in time for a goal. */
export function servesGoal({ measures, goals }: Case, choice: Choice, place: number, goal: number): boolean {
  const measure = measures[place]!;
  return isAsked(goals[goal]!) && measure.yields.some((each) => each.goal === goal
    && choice[place]!.some(({ start }) => countsIn(measure, measure.starts[start]!.year, each.delay, goals[goal]!.year)));
}

/** With its area where the name alone does not tell. */
export function goalName({ name, area }: Goal, goals: readonly Goal[]): string {
  return area !== undefined && goals.filter((each) => each.name === name).length > 1 ? `${name} (${area})` : name;
}
