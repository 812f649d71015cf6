import { betaQuantile } from "../numbers/beta-quantile";
import { betaDistribution } from "../numbers/incomplete-beta";
import type { Amount } from "./model";

export type Range = Exclude<Amount, { readonly shape: "fixed" }>;

/** How large an amount is when it comes. */
export interface Severity {
  /** The integral of the distribution function from `least` up to x: what splits it over cells with the mean exact. */
  integrated(x: number): number;
  /** The amount that is not exceeded with this chance; `rest` is 1 - chance, for amounts near the most. */
  quantile(chance: number, rest: number): number;
}

export function severityOf(range: Range): Severity {
  switch (range.shape) {
    case "uniform": return uniform(range);
    case "triangular": return triangular(range);
    case "pert": return pert(range);
  }
}

function uniform({ least, most }: Range): Severity {
  const width = most - least;
  return {
    integrated: (x) => (x <= least ? 0 : x >= most ? x - least - width / 2 : (x - least) ** 2 / (2 * width)),
    quantile: (chance) => least + chance * width,
  };
}

function triangular({ least, mode, most }: Extract<Range, { readonly mode: number }>): Severity {
  const width = most - least;
  const [rising, falling] = [mode - least, most - mode];
  const mean = (least + mode + most) / 3;
  return {
    integrated: (x) => {
      if (x <= least) return 0;
      if (x >= most) return x - mean;
      return x < mode ? (x - least) ** 3 / (3 * width * rising) : x - mean + (most - x) ** 3 / (3 * width * falling);
    },
    quantile: (chance, rest) => (chance * width < rising ? least + Math.sqrt(chance * width * rising) : most - Math.sqrt(rest * width * falling)),
  };
}

/** A beta distribution over the range whose mean is (least + 4 mode + most) / 6 (Malcolm et al., Operations Research 7, 1959). */
function pert({ least, mode, most }: Extract<Range, { readonly mode: number }>): Severity {
  const width = most - least;
  const alpha = 1 + (4 * (mode - least)) / width;
  const beta = 1 + (4 * (most - mode)) / width;
  const share = betaDistribution(alpha, beta);
  const mean = alpha / (alpha + beta);
  const quantile = betaQuantile(alpha, beta);
  const mirrored = betaQuantile(beta, alpha);
  return {
    integrated: (x) => {
      if (x <= least) return 0;
      if (x >= most) return x - least - mean * width;
      const part = (x - least) / width;
      const below = share.below(part);
      // I_x(alpha + 1, beta) from I_x(alpha, beta) (DLMF 8.17.20).
      return width * (part * below - mean * (below - (share.density(part) * part * (1 - part)) / alpha));
    },
    quantile: (chance, rest) => (chance <= 0 ? least : chance < 0.5 ? least + width * quantile(chance) : most - width * mirrored(rest)),
  };
}
