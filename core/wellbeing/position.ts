import { ROUNDING } from "../numbers/tolerances";
import type { Colour, Indicator, Observation } from "./model";

/** With fewer other areas there is nothing to stand among. */
const FEWEST_OTHERS = 3;

/** Where an area stands among the others. */
export interface Position {
  /** The latest year in which this area and at least three others have a value. */
  readonly year: number;
  /** 1 = none does better; equals share the best rank. */
  readonly rank: number;
  readonly among: number;
  readonly colour: Colour;
  /** The area from which the margins do not tell it apart. */
  readonly alike: string | undefined;
  /** Areas of the monitor without a value that year. */
  readonly missing: readonly string[];
}

/**
 * The rank of an area: green in the best quarter, red in the worst, grey between them or in both. With margins, an area that cannot be told
 * from the best one outside its quarter (the worst one, from below) is grey: two values differ when their difference is more than the root of
 * the sum of their squared margins.
 *
 * @param keyOf makes names comparable
 * @returns undefined where no year has enough areas
 */
export function position({ observations, favourable }: Indicator, area: string, areas: readonly string[], keyOf: (name: string) => string): Position | undefined {
  const own = keyOf(area);
  const year = yearOf(observations, own, keyOf);
  if (year === undefined) return undefined;
  const there = observations.filter((each) => each.year === year);
  const sign = favourable === "higher" ? 1 : -1;
  const score = ({ value }: Observation): number => value * sign;
  const rankOf = (each: Observation): number => 1 + there.filter((other) => score(other) > score(each)).length;
  const rankFromBelow = (each: Observation): number => 1 + there.filter((other) => score(other) < score(each)).length;
  const self = there.find((each) => keyOf(each.area) === own)!;
  const [isGreen, isRed] = [rankOf(self) <= there.length / 4, rankFromBelow(self) <= there.length / 4];
  const seen = new Set(there.map((each) => keyOf(each.area)));
  const found = { year, rank: rankOf(self), among: there.length, missing: areas.filter((each) => !seen.has(keyOf(each))) };
  if (isGreen === isRed) return { ...found, colour: "grey", alike: undefined };
  const [ranked, better] = isGreen ? [rankOf, 1] : [rankFromBelow, -1];
  const next = there.filter((each) => ranked(each) > there.length / 4)
    .reduce<Observation | undefined>((best, each) => (best === undefined || score(each) * better > score(best) * better ? each : best), undefined);
  return next !== undefined && isAlike(self, next) ? { ...found, colour: "grey", alike: next.area } : { ...found, colour: isGreen ? "green" : "red", alike: undefined };
}

function yearOf(observations: readonly Observation[], own: string, keyOf: (name: string) => string): number | undefined {
  const counts = new Map<number, number>();
  for (const { year } of observations) counts.set(year, (counts.get(year) ?? 0) + 1);
  return observations.filter(({ area, year }) => counts.get(year)! > FEWEST_OTHERS && keyOf(area) === own)
    .reduce<number | undefined>((last, { year }) => (last === undefined || year > last ? year : last), undefined);
}

/** Not told apart by their margins; without a margin every difference is one. */
function isAlike(one: Observation, other: Observation): boolean {
  if (one.margin === undefined && other.margin === undefined) return false;
  const width = Math.hypot(one.margin ?? 0, other.margin ?? 0);
  return Math.abs(one.value - other.value) <= width * (1 + ROUNDING);
}
