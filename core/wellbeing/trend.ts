import { studentQuantile } from "../numbers/student";
import type { Arrow, Colour, Indicator, Observation } from "./model";

/** Fewer values than this tell no trend. */
const FEWEST = 4;
/** A slope below so much of the largest value is what rounding leaves. */
const NO_SLOPE = 1e-12;

export interface Trend {
  /** Per year, in the unit of the indicator; undefined: too few years. */
  readonly slope: number | undefined;
  readonly colour: Colour;
  /** Which way the indicator itself goes. */
  readonly arrow: Arrow;
}

/**
 * The least-squares slope through the values, and whether it differs from 0 at a two-sided certainty: |slope / standard error| above
 * Student's t with n - 2 degrees of freedom. Green in the favourable direction, else red; grey where it cannot be told from level.
 *
 * @param values of one area, at most one a year
 * @param certainty above 0 and below 1
 */
export function trend(values: readonly Pick<Observation, "year" | "value">[], favourable: Indicator["favourable"], certainty: number): Trend {
  const count = values.length;
  if (count < FEWEST) return { slope: undefined, colour: "grey", arrow: "level" };
  const [meanYear, mean] = [average(values.map(({ year }) => year)), average(values.map(({ value }) => value))];
  let [across, along] = [0, 0];
  for (const { year, value } of values) {
    across += (year - meanYear) ** 2;
    along += (year - meanYear) * (value - mean);
  }
  const fitted = along / across;
  const largest = Math.max(...values.map(({ value }) => Math.abs(value)));
  const slope = Math.abs(fitted) < NO_SLOPE * largest ? 0 : fitted;
  if (slope === 0) return { slope, colour: "grey", arrow: "level" };
  const squares = values.reduce((sum, { year, value }) => sum + (value - mean - slope * (year - meanYear)) ** 2, 0);
  const error = Math.sqrt(squares / (count - 2) / across);
  const differs = error === 0 || Math.abs(slope / error) > studentQuantile((1 + certainty) / 2, count - 2);
  if (!differs) return { slope, colour: "grey", arrow: "level" };
  return { slope, colour: (slope > 0) === (favourable === "higher") ? "green" : "red", arrow: slope > 0 ? "up" : "down" };
}

const average = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
