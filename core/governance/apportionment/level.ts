import { sum } from "../../numbers/largest-remainder";
import { ascending, type Fraction } from "./fraction";
import type { Split } from "./model";

/**
 * The level L at which the bounded quotas `min(most, max(least, L x weight))` add up to the whole:
 * what a unit of weight is worth once the bounds are kept. Exact.
 *
 * The sum of the quotas rises with L along straight pieces that turn where a quota leaves its lower
 * bound or meets its upper one; walking those turns from low to high finds the piece with the whole.
 * The bounds must be able to hold (`whyBoundsFail`).
 */
export function level({ whole, shares }: Split): Fraction {
  const turns = shares
    .filter(({ weight }) => weight > 0n)
    .flatMap(({ weight, least, most }) => [
      { at: { numerator: least, denominator: weight }, slope: weight, fixed: -least },
      ...(most === undefined ? [] : [{ at: { numerator: most, denominator: weight }, slope: -weight, fixed: most }]),
    ])
    .sort((a, b) => ascending(a.at, b.at));

  let slope = 0n;
  let fixed = sum(shares.map(({ least }) => least));
  for (const { at, ...turn } of turns) {
    if (slope * at.numerator >= (whole - fixed) * at.denominator) break;
    slope += turn.slope;
    fixed += turn.fixed;
  }
  // No slope: the lower bounds alone are the whole.
  return slope === 0n ? { numerator: 0n, denominator: 1n } : { numerator: whole - fixed, denominator: slope };
}
