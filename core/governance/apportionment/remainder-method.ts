import { roundQuotas } from "../../numbers/largest-remainder";
import { level } from "./level";
import { within, type Split } from "./model";

/**
 * The largest remainder (Hamilton, Hare-Niemeyer) within bounds: bounded quotas, rounded down, and what
 * is left one by one to the largest remainders. Bounds are whole steps, so a quota at a bound has no
 * remainder and rounding cannot pass it.
 */
export function byLargestRemainder(split: Split): bigint[] {
  const { numerator, denominator } = level(split);
  const quotas = split.shares.map((share) => within(share, share.weight * numerator, denominator));
  return roundQuotas(quotas, denominator, split.shares.map(({ weight }) => weight));
}
