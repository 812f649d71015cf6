import type { Amount } from "../../risk/model";
import { severityOf } from "../../risk/severity";
import type { Uncertainty } from "./model";

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

function quantileOf(factor: Amount): FactorAt {
  if (factor.shape === "fixed") return () => factor.most;
  const { quantile } = severityOf(factor);
  return (u) => tidy(quantile(u, 1 - u));
}

/** Without the last digits, in which the arithmetic of engines may differ. */
const tidy = (value: number): number => Math.round(value * 1e12) / 1e12;
