import { betaQuantile } from "../../numbers/beta-quantile";
import type { Range, Uncertainty } from "./model";

/** The factor of a row at a draw from 0 up to 1: as it is drawn by whoever shares that draw. */
export type FactorAt = (u: number) => number;

/**
 * By the inverse of its distribution function, so that a larger draw is never a smaller factor. A row with a chance applies in the upper
 * part of the draws, spread over its own range there.
 */
export function factorAt({ factor, chance = 1 }: Pick<Uncertainty, "factor" | "chance">): FactorAt {
  const quantile = quantileOf(factor);
  return (u) => (u >= 1 - chance ? quantile(Math.min(1, (u - 1 + chance) / chance)) : 1);
}

function quantileOf(range: Range): FactorAt {
  switch (range.shape) {
    case "fixed": return () => range.most;
    case "uniform": return (u) => tidy(range.least + u * (range.most - range.least));
    case "triangular": {
      const { least, mode, most } = range;
      const [width, rising, falling] = [most - least, mode - least, most - mode];
      return (u) => tidy(u * width < rising ? least + Math.sqrt(u * width * rising) : most - Math.sqrt((1 - u) * width * falling));
    }
    case "pert": {
      const { least, mode, most } = range;
      const width = most - least;
      const share = betaQuantile(1 + (4 * (mode - least)) / width, 1 + (4 * (most - mode)) / width);
      return (u) => tidy(least + width * share(u));
    }
  }
}

/** Without the last digits, in which the arithmetic of engines may differ. */
const tidy = (value: number): number => Math.round(value * 1e12) / 1e12;

/** Whether a row can turn out in more than one way. */
export const varies = ({ factor, chance = 1 }: Pick<Uncertainty, "factor" | "chance">): boolean =>
  chance > 0 && (factor.shape !== "fixed" || (chance < 1 && factor.most !== 1));
