import { betaDistribution } from "./incomplete-beta";
import { logBeta } from "./log-gamma";
import { normalQuantile } from "./normal";
import { newtonRoot } from "./root";

/**
 * The t of which Student's distribution has `chance` below it, to 1e-10 relative and better: the root of its distribution function, by
 * the regularised incomplete beta function (Abramowitz and Stegun 26.7.1).
 * @param chance above 0 and below 1
 * @param freedom degrees of freedom, above 0
 * @throws RangeError outside these
 */
export function studentQuantile(chance: number, freedom: number): number {
  if (!(chance > 0 && chance < 1)) throw new RangeError("a quantile is of a chance between 0 and 1");
  if (chance < 0.5) return -studentQuantile(1 - chance, freedom);
  if (chance === 0.5) return 0;
  const { sides } = betaDistribution(freedom / 2, 0.5);
  // 2 (1 - chance) of the distribution lies further from 0 than t.
  const beyond = 2 * (1 - chance);
  const whole = Math.log(freedom) / 2 + logBeta(freedom / 2, 0.5);
  const error = (t: number): number => {
    const square = t * t;
    const [outside, inside] = sides(freedom / (freedom + square), square / (freedom + square));
    return beyond > 0.5 ? inside - (1 - beyond) : beyond - outside;
  };
  const slope = (t: number): number => 2 * Math.exp(-(freedom + 1) / 2 * Math.log1p(t * t / freedom) - whole);
  let high = normalQuantile(chance);
  const start = high;
  while (error(high) < 0) high *= 2;
  return newtonRoot((t) => [error(t), slope(t)], 0, high, start);
}
