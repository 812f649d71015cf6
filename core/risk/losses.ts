import type { Cents } from "../numbers/cents";
import { logGamma } from "../numbers/log-gamma";
import { exactSum, ratio, rounded, times, type Ratio } from "../numbers/ratio";
import type { Amount, Loss } from "./model";

/** A chance so small that nobody would look for it; also how near to a certainty counts as reached (0,95 built from eighths). */
export const NO_CHANCE = 1e-12;

/** An amount that counts so many times; a fixed one in whole cents. */
export function manyTimes(amount: Amount, years: number): Amount {
  if (years === 1) return amount;
  if (amount.shape === "fixed") return { ...amount, most: Number(rounded(times(ratio(amount.most), ratio(years)))) };
  const scaled = { ...amount, least: amount.least * years, most: amount.most * years };
  return "mode" in scaled ? { ...scaled, mode: scaled.mode * years } : scaled;
}

export const overYears = (loss: Loss, years: number): Loss => ({ ...loss, amount: manyTimes(loss.amount, years) });

/** The mean of an amount in cents, exactly. */
function meanAmount(amount: Amount): Ratio {
  switch (amount.shape) {
    case "fixed": return ratio(amount.most);
    case "uniform": return mean([amount.least, amount.most], [1, 1]);
    case "triangular": return mean([amount.least, amount.mode, amount.most], [1, 1, 1]);
    case "pert": return mean([amount.least, amount.mode, amount.most], [1, 4, 1]);
  }
}

/** A mean by whole weights. */
function mean(values: readonly number[], weights: readonly number[]): Ratio {
  const times = values.flatMap((value, index) => Array.from({ length: weights[index]! }, () => value));
  const { over, under } = exactSum(times);
  return { over, under: under * BigInt(times.length) };
}

/** What one time costs on average, so many years, in whole cents. */
export const expectedAmount = ({ amount }: Loss, years: number): Cents => Number(rounded(times(meanAmount(amount), ratio(years))));

/** Chance or expected number. */
export const expectedTimes = ({ occurrence }: Loss): number => (occurrence.kind === "once" ? occurrence.chance : occurrence.mean);

/** The expected loss over so many years, in whole cents. */
export const expectedLoss = (loss: Loss, years: number): Cents =>
  Number(rounded(times(times(meanAmount(loss.amount), ratio(years)), ratio(expectedTimes(loss)))));

/** The largest amount, so many years; what may happen often counts as often as is expected, at least once. */
export const grossLoss = (loss: Loss, years: number): Cents =>
  Number(rounded(times(times(ratio(loss.amount.most), ratio(years)), ratio(loss.occurrence.kind === "once" ? 1 : Math.max(1, loss.occurrence.mean)))));

/** The chance that it happens at least once. */
export const chanceOf = ({ occurrence }: Loss): number => (occurrence.kind === "once" ? occurrence.chance : -Math.expm1(-occurrence.mean));

/** The most that can be lost, but for a chance of 1e-12. */
export const largestLoss = ({ occurrence, amount }: Loss): number => amount.most * (occurrence.kind === "once" ? 1 : mostTimes(occurrence.mean));

/** The chances of 0, 1, 2, … times, up to where nothing is left. */
export function poissonChances(mean: number): number[] {
  return Array.from({ length: mostTimes(mean) + 1 }, (_, times) => poissonChance(mean, times));
}

const poissonChance = (mean: number, times: number): number => Math.exp(times * Math.log(mean) - mean - logGamma(times + 1));

/** The number of times that is exceeded with a chance of 1e-12 at most. */
function mostTimes(mean: number): number {
  if (mean === 0) return 0;
  let times = Math.ceil(mean + 10 * Math.sqrt(mean) + 40);
  for (let above = 0; times > 0; times--) {
    above += poissonChance(mean, times);
    if (above > NO_CHANCE) return times;
  }
  return 0;
}
