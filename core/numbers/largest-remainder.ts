import { commonScale } from "./shortest-decimal";

/**
 * Splits a whole over parts by weight with the method of the largest remainder (Hamilton,
 * Hare-Niemeyer): every part gets its quota rounded down, what is left goes one by one to the largest
 * remainders. The parts always add up to the whole, and every part is its quota rounded down or up.
 *
 * @param whole in integer units (cents, homes), possibly negative: mirrors the positive split.
 * @param weights zero or above, not all zero; read as their shortest decimals, so the split is exact.
 * @throws RangeError when the whole is no safe integer, or the weights cannot carry it.
 */
export function largestRemainder(whole: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(whole)) throw new RangeError(`the whole must be a safe integer: ${whole}`);
  const { integers } = commonScale(weights);
  if (integers.some((weight) => weight < 0n)) throw new RangeError("a weight is below zero");
  const total = sum(integers);
  if (total === 0n) throw new RangeError("all weights are zero");

  const size = BigInt(Math.abs(whole));
  const parts = roundQuotas(integers.map((weight) => size * weight), total, integers);
  return parts.map((part) => (whole < 0 && part !== 0n ? -Number(part) : Number(part)));
}

/**
 * Rounds quotas `numerators / denominator`, all zero or above and together an integer, to integers
 * with the same sum by largest remainder. Ties: larger weight first, then order.
 */
export function roundQuotas(numerators: readonly bigint[], denominator: bigint, weights: readonly bigint[]): bigint[] {
  const parts = numerators.map((numerator) => numerator / denominator);
  const left = Number(sum(numerators) / denominator - sum(parts));
  if (left === 0) return parts;

  const remainders = numerators.map((numerator) => numerator % denominator);
  const order = [...parts.keys()].sort(
    (a, b) => descending(remainders[a]!, remainders[b]!) || descending(weights[a]!, weights[b]!) || a - b,
  );
  for (const index of order.slice(0, left)) parts[index]! += 1n;
  return parts;
}

export const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

export const descending = (a: bigint, b: bigint): number => (a > b ? -1 : a < b ? 1 : 0);
