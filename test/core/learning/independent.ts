/**
 * Learned norms once more, written from the formulas of the specification and from nothing of the core: roots by halving on a fine grid,
 * Student's t by the finite sums for whole degrees of freedom (Abramowitz and Stegun 26.7.3 and 26.7.4).
 */
export type Method = "PM" | "REML" | "DL";

/** Rows of an area: value and standard error, or value alone. */
export interface Area {
  readonly name: string;
  readonly rows: readonly (readonly [value: number, error?: number | undefined])[];
}

export interface Answer {
  readonly mean: number;
  readonly between: number;
  readonly norm: readonly [learned: number, low: number, high: number, expected: number];
  readonly newArea: readonly [low: number, high: number];
  readonly areas: readonly { readonly learned: number; readonly low: number; readonly high: number; readonly expected: number; readonly weight: number; readonly without: number | undefined }[];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** The chance within ± t of Student's distribution with whole degrees of freedom. */
function within(t: number, freedom: number): number {
  const angle = Math.atan(t / Math.sqrt(freedom));
  const [s, c] = [Math.sin(angle), Math.cos(angle)];
  let term = freedom % 2 === 1 ? c : 1;
  let all = freedom === 1 ? 0 : term;
  for (let n = freedom % 2 === 1 ? 2 : 1; n <= freedom - 3; n += 2) all += term *= c * c * n / (n + 1);
  return freedom % 2 === 1 ? 2 / Math.PI * (angle + s * all) : s * all;
}

function halving(isBelow: (x: number) => boolean, low: number, high: number): number {
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export function student(certainty: number, freedom: number): number {
  let high = 1;
  while (within(high, freedom) < certainty) high *= 2;
  return halving((t) => within(t, freedom) < certainty, 0, high);
}

interface Values { readonly y: readonly number[]; readonly v: readonly number[] }

const weighedMean = ({ y, v }: Values, t: number): number => sum(y.map((value, i) => value / (v[i]! + t))) / sum(v.map((variance) => 1 / (variance + t)));
const q = (values: Values, t: number): number => sum(values.y.map((value, i) => (value - weighedMean(values, t)) ** 2 / (values.v[i]! + t)));

function between(values: Values, method: Method): number {
  const { y, v } = values;
  const k = y.length;
  const mean = sum(y) / k;
  const spread = sum(y.map((value) => (value - mean) ** 2)) / (k - 1);
  if (v[0] === 0) return spread;
  if (method === "DL") {
    const u = v.map((variance) => 1 / variance);
    return Math.max(0, (q(values, 0) - (k - 1)) / (sum(u) - sum(u.map((weight) => weight ** 2)) / sum(u)));
  }
  if (method === "PM") {
    if (q(values, 0) <= k - 1) return 0;
    let high = spread;
    while (q(values, high) > k - 1) high *= 2;
    return halving((t) => q(values, t) > k - 1, 0, high);
  }
  const slope = (t: number): number => {
    const weights = v.map((variance) => 1 / (variance + t));
    const m = weighedMean(values, t);
    return -(sum(weights) - sum(weights.map((w) => w * w)) / sum(weights) - sum(weights.map((w, i) => w * w * (y[i]! - m) ** 2))) / 2;
  };
  const height = (t: number): number =>
    -(sum(v.map((variance) => Math.log(variance + t))) + Math.log(sum(v.map((variance) => 1 / (variance + t)))) + q(values, t)) / 2;
  const grid = Array.from({ length: 313 }, (_, place) => spread * 10 ** (-10 + place / 24));
  const tops = slope(0) <= 0 ? [0] : [];
  [0, ...grid].forEach((low, place) => {
    const high = grid[place];
    if (high !== undefined && slope(low) > 0 && slope(high) <= 0) tops.push(halving((t) => slope(t) > 0, low, high));
  });
  return tops.reduce((best, top) => (height(top) > height(best) + 1e-12 * Math.abs(height(best)) ? top : best));
}

function pool(values: Values, method: Method): { readonly mean: number; readonly between: number; readonly se2: number } {
  const t = between(values, method);
  const k = values.y.length;
  if (t === 0 && values.v[0] === 0) return { mean: values.y[0]!, between: 0, se2: 0 };
  return { mean: weighedMean(values, t), between: t, se2: Math.max(1, q(values, t) / (k - 1)) / sum(values.v.map((variance) => 1 / (variance + t))) };
}

/** Two areas or more, on the scale of proportions unless `difference`. */
export function learn(areas: readonly Area[], method: Method = "PM", certainty = 0.95, difference = false): Answer {
  const [to, back] = difference ? [(x: number) => x, (x: number) => x] : [Math.log, Math.exp];
  const hasErrors = areas[0]!.rows[0]![1] !== undefined;
  const scaled = areas.map(({ rows }) => rows.map(([value, error]) => ({ y: to(value), se: error === undefined ? NaN : difference ? error : error / value })));
  const means = scaled.map((rows) => (hasErrors ? sum(rows.map(({ y, se }) => y / se ** 2)) / sum(rows.map(({ se }) => 1 / se ** 2)) : sum(rows.map(({ y }) => y)) / rows.length));
  const freedom = sum(scaled.map((rows) => rows.length - 1));
  const s2 = hasErrors || freedom === 0 ? 0 : sum(scaled.map((rows, i) => sum(rows.map(({ y }) => (y - means[i]!) ** 2)))) / freedom;
  const values: Values = { y: means, v: scaled.map((rows) => (hasErrors ? 1 / sum(rows.map(({ se }) => 1 / se ** 2)) : s2 / rows.length)) };
  const k = areas.length;
  const all = pool(values, method);
  const c = student(certainty, k - 1);
  const mean = (m: number, variance: number): number => (difference ? m : Math.exp(m + (variance + s2) / 2));
  const reach = c * Math.sqrt(all.between + all.se2);
  return {
    mean: all.mean, between: all.between,
    norm: [back(all.mean), back(all.mean - c * Math.sqrt(all.se2)), back(all.mean + c * Math.sqrt(all.se2)), mean(all.mean, all.between + all.se2)],
    newArea: [back(all.mean - reach), back(all.mean + reach)],
    areas: areas.map((_, i) => {
      const lambda = values.v[i]! / (values.v[i]! + all.between);
      const theta = lambda * all.mean + (1 - lambda) * values.y[i]!;
      const variance = (1 - lambda) * values.v[i]! + lambda ** 2 * all.se2;
      const others = k < 4 ? undefined : pool({ y: values.y.filter((_value, j) => j !== i), v: values.v.filter((_value, j) => j !== i) }, method);
      const z = others && Math.abs(values.y[i]! - others.mean) / Math.sqrt(values.v[i]! + others.between + others.se2);
      return {
        learned: back(theta), low: back(theta - c * Math.sqrt(variance)), high: back(theta + c * Math.sqrt(variance)), expected: mean(theta, variance), weight: 1 - lambda,
        without: z !== undefined && z > student(0.95, k - 2) ? back(others!.mean) : undefined,
      };
    }),
  };
}
