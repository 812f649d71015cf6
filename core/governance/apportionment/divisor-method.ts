import { descending, sum } from "../../numbers/largest-remainder";
import { Heap } from "../../numbers/heap";
import type { Fraction } from "./fraction";
import { level } from "./level";
import { within, type Method, type Share, type Split } from "./model";

/**
 * A divisor method by its signpost d(n): the quotient from which n rounds up to n + 1. Kept as
 * 4 d(n)^2, a whole number for all three, so that no root is ever taken.
 */
export type Signpost = (n: bigint) => bigint;

export const signposts: Record<Exclude<Method, "grootste rest">, Signpost> = {
  /** Jefferson: round down. */
  dhondt: (n) => 4n * (n + 1n) * (n + 1n),
  /** Webster: round at the arithmetic mean, a half. */
  "sainte-lague": (n) => (2n * n + 1n) * (2n * n + 1n),
  /** Round at the geometric mean; d(0) = 0 gives every part its first unit before any gets a second. */
  "huntington-hill": (n) => 4n * n * (n + 1n),
};

/**
 * Every part is the median of its least, its rounded weight / divisor and its most, for a divisor at
 * which the parts add up to the whole (Balinski and Young, Fair Representation, 1982). Units go one by
 * one to the part with the largest weight / d(n); ties: larger weight first, then order.
 */
export function byDivisor(split: Split, signpost: Signpost): bigint[] {
  const parts = safeStart(split, signpost);
  const open = (index: number) => {
    const { weight, most } = split.shares[index]!;
    return weight > 0n && (most === undefined || parts[index]! < most);
  };
  const claims = (a: number, b: number) => {
    const [one, other] = [split.shares[a]!.weight, split.shares[b]!.weight];
    const priority = descending(one * one * signpost(parts[b]!), other * other * signpost(parts[a]!));
    return priority || descending(one, other) || a - b;
  };

  const queue = new Heap([...parts.keys()].filter(open), claims);
  for (let left = split.whole - sum(parts); left > 0n; left -= 1n) {
    const first = queue.first;
    parts[first]! += 1n;
    if (open(first)) queue.firstChanged();
    else queue.removeFirst();
  }
  return parts;
}

/**
 * A start that no unit has to come back from, a few units per part below the end, so that a whole of a
 * billion cents is no billion steps. Rounding adds at most one unit per part; the quotas of a whole
 * that is smaller by one unit per part therefore stay within the whole when rounded.
 */
function safeStart({ whole, shares }: Split, signpost: Signpost): bigint[] {
  const smaller = whole - BigInt(shares.length);
  if (smaller < sum(shares.map(({ least }) => least))) return shares.map(({ least }) => least);
  const unit = level({ whole: smaller, shares });
  return shares.map((share) => within(share, rounded(share, unit, signpost)));
}

function rounded({ weight }: Share, { numerator, denominator }: Fraction, signpost: Signpost): bigint {
  const quotient = weight * numerator;
  const down = quotient / denominator;
  const up = quotient > 0n && 4n * quotient * quotient >= signpost(down) * denominator * denominator;
  return up ? down + 1n : down;
}
