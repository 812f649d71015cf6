import { logBeta } from "./log-gamma";

/** Where the fraction's terms no longer change anything. */
const SETTLED = 1e-16;
/** The fraction needs some sqrt(a + b) terms: enough for parameters of a hundred million. */
const MOST_TERMS = 50_000;
/** Instead of a denominator of zero (Lentz). */
const TINY = 1e-300;

/** The regularised incomplete beta of one a and b: for who asks it many times. */
export interface BetaDistribution {
  /** I_x(a, b): the chance of at most x, from 0 to 1. */
  below(x: number): number;
  /** The same, and of more than x, of a distribution in which also 1 - x is known: near 1 no digit of it is lost. */
  sides(x: number, rest: number): readonly [below: number, above: number];
  /** The density at x. */
  density(x: number): number;
}

/** @throws RangeError unless a and b are above 0 */
export function betaDistribution(a: number, b: number): BetaDistribution {
  if (!(a > 0 && b > 0)) throw new RangeError("a beta distribution has parameters above 0");
  const whole = logBeta(a, b);
  const log = (part: number, rest: number): number => part < 0.5 ? Math.log(part) : Math.log1p(-rest);
  const power = (x: number, rest: number): number => Math.exp(a * log(x, rest) + b * log(rest, x) - whole);
  const sides = (x: number, rest: number): readonly [number, number] => {
    if (x <= 0) return [0, 1];
    if (rest <= 0) return [1, 0];
    // The fraction settles soon on the side of the mean where x lies; the other side is the complement.
    if (x * (a + b + 2) < a + 1) {
      const below = power(x, rest) * fraction(a, b, x) / a;
      return [below, 1 - below];
    }
    const above = power(x, rest) * fraction(b, a, rest) / b;
    return [1 - above, above];
  };
  return {
    sides,
    below: (x) => sides(x, 1 - x)[0],
    density: (x) => x <= 0 || x >= 1 ? 0 : power(x, 1 - x) / (x * (1 - x)),
  };
}

/** I_x(a, b), the regularised incomplete beta function, for 0 <= x <= 1 and a, b > 0 (DLMF 8.17). */
export function incompleteBeta(x: number, a: number, b: number): number {
  return betaDistribution(a, b).below(x);
}

/** The continued fraction of DLMF 8.17.22, from the front (Lentz, as in Press et al., Numerical Recipes, 6.4). */
function fraction(a: number, b: number, x: number): number {
  const inverse = (value: number): number => 1 / (Math.abs(value) < TINY ? TINY : value);
  let c = 1;
  let d = inverse(1 - (a + b) * x / (a + 1));
  let product = d;
  for (let m = 1; m < MOST_TERMS; m++) {
    const even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
    d = inverse(1 + even * d);
    c = 1 + even / (Math.abs(c) < TINY ? TINY : c);
    product *= d * c;
    const odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
    d = inverse(1 + odd * d);
    c = 1 + odd / (Math.abs(c) < TINY ? TINY : c);
    product *= d * c;
    if (Math.abs(d * c - 1) <= SETTLED) break;
  }
  return product;
}
