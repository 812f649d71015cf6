import { brentRoot } from "../numbers/root";
import type { Method } from "./model";
import { sampleVariance, weighted } from "./weighted";

type Estimator = (values: readonly number[], variances: readonly number[], start: number) => number;

/** More steps than Newton ever needed; each one doubles the digits. */
const MOST_STEPS = 100;
/** The last step of Newton leaves an error of its square. */
const LAST_STEP = 1e-9;

/**
 * Paule and Mandel (1982): the variance between areas at which q is what chance would give, k - 1; 0 when it is less than that
 * already. q falls and is convex, so that Newton from below never passes the root, and from above comes below it in one step.
 */
const pauleMandel: Estimator = (values, variances, start) => {
  const freedom = values.length - 1;
  if (weighted(values, variances, 0).q <= freedom) return 0;
  let between = start;
  for (let step = 0; step < MOST_STEPS; step++) {
    const { q, slope } = weighted(values, variances, between);
    const next = Math.max(0, between + (q - freedom) / slope);
    const settled = Math.abs(next - between) <= LAST_STEP * next;
    between = next;
    if (settled) break;
  }
  return between;
};

/** DerSimonian and Laird (1986): by the moments of q at between = 0. */
const derSimonianLaird: Estimator = (values, variances) => {
  const { q, weights, squares } = weighted(values, variances, 0);
  return Math.max(0, (q - (values.length - 1)) / (weights - squares / weights));
};

/** The grid on which the likelihood is looked at, in parts of the variance of the values: ten to a decade. */
const FIRST_DECADE = -10;
const LAST_DECADE = 3;
const PER_DECADE = 10;
/** A likelihood is not higher by less than this. */
const AS_HIGH = 1e-12;

/**
 * Restricted maximum likelihood (Viechtbauer, 2005): the highest maximum of
 * -1/2 (sum ln(v + t) + ln sum w + sum w (y - mean)²) over t >= 0, of equal ones the smallest.
 */
const restrictedLikelihood: Estimator = (values, variances) => {
  const spread = sampleVariance(values);
  if (spread === 0) return 0;
  const height = (t: number): number => {
    const { weights, q } = weighted(values, variances, t);
    return -0.5 * (variances.reduce((sum, variance) => sum + Math.log(variance + t), 0) + Math.log(weights) + q);
  };
  const slope = (t: number): number => {
    const { weights, squares, slope: falls } = weighted(values, variances, t);
    return -0.5 * (weights - squares / weights - falls);
  };
  const count = (LAST_DECADE - FIRST_DECADE) * PER_DECADE + 1;
  const grid = [0, ...Array.from({ length: count }, (_, place) => spread * 10 ** (FIRST_DECADE + place / PER_DECADE))];
  const slopes = grid.map(slope);
  const tops = grid.flatMap((t, place) => {
    if (place === 0) return slopes[0]! <= 0 ? [0] : [];
    return slopes[place - 1]! > 0 && slopes[place]! <= 0 ? [brentRoot(slope, grid[place - 1]!, t)] : [];
  });
  return tops.reduce((best, top) => (height(top) > height(best) + AS_HIGH * Math.abs(height(best)) ? top : best), tops[0] ?? 0);
};

const estimators: Readonly<Record<Method, Estimator>> = { PM: pauleMandel, REML: restrictedLikelihood, DL: derSimonianLaird };

/**
 * The variance between areas (tau²). Where nothing is known of chance (all variances 0) every method takes the sample variance.
 * @param start where Paule-Mandel begins to look: an answer for nearly the same areas
 */
export function betweenAreas(values: readonly number[], variances: readonly number[], method: Method, start = 0): number {
  return variances[0] === 0 ? sampleVariance(values) : estimators[method](values, variances, start);
}
