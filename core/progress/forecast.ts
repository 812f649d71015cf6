import type { Point } from "./plan-line";
import type { Moment } from "./time";

/** Where the pace of late leads to. */
export interface Forecast {
  /** By the end of the goal's year; undefined without a pace. */
  readonly atEnd: number | undefined;
  /** When the goal is, or was, reached; undefined when the pace never gets there. */
  readonly ready: Moment | undefined;
  /** The pace still needed as a multiple of the present one; undefined when there is no time or no pace left. */
  readonly effort: number | undefined;
}

/** @param measured at least one, earliest first; values rise towards the goal */
export function forecast(measured: readonly Point[], goal: number, start: Moment | undefined, end: Moment): Forecast {
  const last = measured.at(-1)!;
  const pace = paceOf(measured, start);
  const left = goal - last.value;
  const time = Math.max(0, end - last.at);
  const done = left <= 0;
  const moving = pace !== undefined && pace > 0;
  return {
    atEnd: pace === undefined ? undefined : last.value + pace * time,
    ready: done ? measured.find(({ value }) => value >= goal)!.at : moving ? last.at + left / pace : undefined,
    effort: done ? 0 : moving && time > 0 ? left / time / pace : undefined,
  };
}

/** Per year: the least-squares slope through the last three measurements; with fewer the average since the start. */
export function paceOf(measured: readonly Point[], start: Moment | undefined): number | undefined {
  const points = measured.slice(-3);
  if (points.length === 3) return slope(points);
  const last = measured.at(-1)!;
  return start === undefined || last.at <= start ? undefined : last.value / (last.at - start);
}

function slope(points: readonly Point[]): number {
  const mean = (of: (point: Point) => number) => points.reduce((sum, point) => sum + of(point), 0) / points.length;
  const [at, value] = [mean((point) => point.at), mean((point) => point.value)];
  const together = points.reduce((sum, point) => sum + (point.at - at) * (point.value - value), 0);
  return together / points.reduce((sum, point) => sum + (point.at - at) ** 2, 0);
}
