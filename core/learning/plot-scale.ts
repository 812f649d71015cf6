import type { Scale } from "./model";

/** A value and its place along the axis, from 0 to 1. */
export interface PlotMark {
  readonly value: number;
  readonly at: number;
}

/** Room on both sides of the outermost point, as a part of what lies between. */
const MARGIN = 0.12;
/** A label needs so much room to the edge. */
const LABEL = 0.06;
/** As many round values as have room in a narrow pane. */
const MOST_TICKS = 4;

/**
 * The axis of a plot through all these values: of proportions by their logarithms, as they are compared.
 * @param bounds how far intervals reach: they get as much room again on each side; what reaches further (an area of which little is known)
 * is cut off at the edge
 */
export function scaleFor(scale: Scale, values: readonly (number | undefined)[], bounds: readonly (number | undefined)[]): { mark(value: number | undefined): PlotMark | undefined; readonly ticks: readonly PlotMark[] } {
  const [to, back] = scale === "ratio" ? [Math.log, Math.exp] : [(value: number) => value, (value: number) => value];
  const finite = (some: readonly (number | undefined)[]): number[] => some.map((value) => (value === undefined ? NaN : to(value))).filter(Number.isFinite);
  const points = finite(values);
  if (points.length === 0) return { mark: () => undefined, ticks: [] };
  const [least, most] = [Math.min(...points), Math.max(...points)];
  const span = most - least;
  const ends = finite(bounds);
  const [low, high] = [Math.min(least, ...ends.map((end) => Math.max(end, least - span))), Math.max(most, ...ends.map((end) => Math.min(end, most + span)))];
  // Of one value nobody sees where it lies: it stands in the middle of a tenth to both sides.
  const around = high > low ? (high - low) * MARGIN : scale === "ratio" ? 0.1 : Math.max(1, Math.abs(high) / 10);
  const [first, last] = [low - around, high + around];
  const place = (value: number): number => Math.min(1, Math.max(0, (to(value) - first) / (last - first)));
  const mark = (value: number | undefined): PlotMark | undefined => (value === undefined ? undefined : { value, at: value <= 0 && scale === "ratio" ? 0 : place(value) });
  return { mark, ticks: roundValues(back(first), back(last)).map((value) => mark(value)!).filter(({ at }) => at >= LABEL && at <= 1 - LABEL) };
}

/** Round values between two, as near to four as 1, 2 and 5 times a power of ten come. */
function roundValues(low: number, high: number): number[] {
  const rough = (high - low) / MOST_TICKS;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((each) => each * power >= rough) ?? 10);
  const from = Math.ceil(low / step);
  return Array.from({ length: Math.max(0, Math.floor(high / step) - from + 1) }, (_, place) => Number(((from + place) * step).toPrecision(12)));
}
