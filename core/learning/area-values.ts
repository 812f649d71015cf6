import type { AreaValues, ObservedArea, Scale } from "./model";

/** Values this near each other differ by rounding: logarithms have fifteen digits, and prices moved along an index a few less. */
const SAME = 1e-12;

const toScale: Readonly<Record<Scale, (value: number) => number>> = { ratio: Math.log, difference: (value) => value };
const fromScale: Readonly<Record<Scale, (value: number) => number>> = { ratio: Math.exp, difference: (value) => value };

/** From the scale on which areas are compared to the unit of the norm: exp of logarithms. */
export const inUnits = (scale: Scale): ((value: number) => number) => fromScale[scale];

/** Rows of one area on the scale of the norm; moved by `factor` per row. */
interface OnScale {
  /** The first row in the unit of the norm. */
  readonly moved: number;
  readonly values: readonly number[];
  readonly errors: readonly number[] | undefined;
}

function onScale({ values, errors, priceLevels }: ObservedArea, scale: Scale, factor: (priceLevel: number) => number): OnScale {
  const factors = priceLevels?.map(factor);
  return {
    moved: values[0]! * (factors?.[0] ?? 1),
    values: values.map((value, row) => toScale[scale](factors === undefined ? value : value * factors[row]!)),
    // Of a logarithm the error is relative, and a price level does not change it.
    errors: errors?.map((error, row) => (scale === "ratio" ? error / values[row]! : error * (factors?.[row] ?? 1))),
  };
}

/**
 * A value and the variance of its error per area. With standard errors rows are weighed by them (inverse variance); without them each
 * project has one vote, and the spread of projects within areas (pooled) says how sure a mean is.
 */
export function areaValues(areas: readonly ObservedArea[], scale: Scale, factor: (priceLevel: number) => number): AreaValues {
  const rows = areas.map((area) => onScale(area, scale, factor));
  const size = scale === "ratio" ? 1 : Math.max(...rows.map(({ values }) => Math.max(...values.map(Math.abs))));
  const weighed = rows.map(({ values, errors }) => (errors === undefined ? mean(values) : weightedMean(values, errors)));
  // What one project measured is shown as it is, not by way of its logarithm.
  const measured = rows.map(({ values, moved }, area) => (values.every((value) => value === values[0]) ? moved : fromScale[scale](weighed[area]![0])));
  if (rows.some(({ errors }) => errors !== undefined)) {
    return { measured, values: weighed.map(([value]) => value), variances: weighed.map(([, variance]) => variance), within: 0 };
  }
  const freedom = rows.reduce((sum, { values }) => sum + values.length - 1, 0);
  const squares = rows.reduce((sum, { values }, area) => sum + values.reduce((own, value) => own + (value - weighed[area]![0]) ** 2, 0), 0);
  const pooled = freedom === 0 ? 0 : squares / freedom;
  const within = Math.sqrt(pooled) <= SAME * size ? 0 : pooled;
  return {
    measured,
    values: within > 0 ? weighed.map(([value]) => value) : levelled(weighed.map(([value]) => value), SAME * size),
    variances: rows.map(({ values }) => within / values.length), within,
  };
}

/** The plain mean, taken around the first value so that equal values have exactly that mean. */
function mean(values: readonly number[]): readonly [number, number] {
  const first = values[0]!;
  return [first + values.reduce((sum, value) => sum + (value - first), 0) / values.length, 0];
}

function weightedMean(values: readonly number[], errors: readonly number[]): readonly [number, number] {
  const first = values[0]!;
  let [weights, sum] = [0, 0];
  values.forEach((value, row) => {
    const weight = 1 / errors[row]! ** 2;
    weights += weight;
    sum += weight * (value - first);
  });
  return [first + sum / weights, 1 / weights];
}

/** Values that differ by rounding only are the first one: no spread, instead of one that means nothing. */
function levelled(values: readonly number[], same: number): readonly number[] {
  return values.every((value) => Math.abs(value - values[0]!) <= same) ? values.map(() => values[0]!) : values;
}
