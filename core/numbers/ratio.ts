import { commonScale, shortestDecimal } from "./shortest-decimal";

/** An exact fraction: what is only known by division (a third of a price, a factor) need not be rounded on the way. */
export interface Ratio {
  readonly over: bigint;
  /** Above 0. */
  readonly under: bigint;
}

/** A number as people read it: 0.1 is one tenth. RangeError when it is not finite. */
export function ratio(value: number): Ratio {
  const { digits, exponent } = shortestDecimal(value);
  return exponent < 0 ? { over: digits, under: 10n ** BigInt(-exponent) } : { over: digits * 10n ** BigInt(exponent), under: 1n };
}

export const ONE: Ratio = { over: 1n, under: 1n };

/** The exact sum of numbers as people read them, in whatever order: 0.1 + 0.2 is three tenths. */
export function exactSum(values: readonly number[]): Ratio {
  const hundredths = sumOfHundredths(values);
  if (hundredths !== undefined) return { over: BigInt(hundredths), under: 100n };
  const { integers, exponent } = commonScale(values);
  return { over: integers.reduce((sum, each) => sum + each, 0n), under: 10n ** BigInt(-exponent) };
}

/** Of amounts in whole cents, which nearly all are, the sum in cents; undefined where one is not, or they do not stay exact. */
function sumOfHundredths(values: readonly number[]): number | undefined {
  let [sum, size] = [0, 0];
  for (const value of values) {
    const hundredths = Math.round(value * 100);
    size += Math.abs(hundredths);
    // At most 15 digits: then the decimal that reads as the same number is the number as people read it.
    if (hundredths / 100 !== value || size > LARGEST_EXACT) return undefined;
    sum += hundredths;
  }
  return sum;
}

const LARGEST_EXACT = 999_999_999_999_999;

export const product = (...factors: readonly Ratio[]): Ratio => factors.reduce(times, ONE);

export const times = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.over, under: a.under * b.under });

export const plus = (a: Ratio, b: Ratio): Ratio => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under });

/** 1 / a, for a above 0. */
export const inverse = (a: Ratio): Ratio => ({ over: a.under, under: a.over });

/** Whether a is the smaller of the two, exactly. */
export const isBelow = (a: Ratio, b: Ratio): boolean => a.over * b.under < b.over * a.under;

/** The number nearest to it, to 15 digits. */
export const toNumber = ({ over, under }: Ratio): number => {
  const scaled = rounded({ over: over * SCALE, under });
  return Number(`${scaled}e-${DIGITS}`);
};

const DIGITS = 24;
const SCALE = 10n ** BigInt(DIGITS);

/** The nearest integer, half away from zero. */
export function rounded({ over, under }: Ratio): bigint {
  const size = (2n * (over < 0n ? -over : over) + under) / (2n * under);
  return over < 0n ? -size : size;
}

/** More digits than this a Number cannot hold, nor needs. */
const MOST_BITS = 1000;

/** The number nearest to a fraction, as near as a quotient of two numbers comes. */
export function asNumber({ over, under }: Ratio): number {
  const bits = Math.max(over.toString(16).length, under.toString(16).length) * 4 - MOST_BITS;
  if (bits <= 0) return Number(over) / Number(under);
  const shift = BigInt(bits);
  return Number(over >> shift) / Number(under >> shift);
}
