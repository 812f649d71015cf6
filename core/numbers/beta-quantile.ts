import { betaDistribution } from "./incomplete-beta";
import { newtonRoot } from "./root";

/**
 * The x of which a beta distribution has `chance` below it, for 0 <= chance <= 1: the inverse of the regularised incomplete beta
 * function, by Newton within what is left of 0..1. Made once for one a and b (a range of PERT), asked for many chances.
 * @throws RangeError unless a and b are above 0
 */
export function betaQuantile(a: number, b: number): (chance: number) => number {
  const beta = betaDistribution(a, b);
  const mean = a / (a + b);
  return (chance) => {
    if (chance <= 0) return 0;
    if (chance >= 1) return 1;
    // By the smaller of both sides: a chance near 1 has few digits left.
    const error = (x: number): number => {
      const [below, above] = beta.sides(x, 1 - x);
      return chance < 0.5 ? below - chance : 1 - chance - above;
    };
    return newtonRoot((x) => [error(x), beta.density(x)], 0, 1, mean);
  };
}
