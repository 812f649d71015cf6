import { Decimal } from "decimal.js";

/**
 * Money inside the core: whole cents in a Number, at most 15 digits, as many as a cell of Excel keeps.
 * Floats never decide a cent: amounts come in and are multiplied as exact decimals, and are rounded once,
 * half away from zero (as people do on paper).
 */
export type Cents = number;

/** Ten trillion euros, less a cent. */
export const LARGEST_CENTS: Cents = 999_999_999_999_999;

/** Decimals whose sums and products are exact: no product of rates in a workbook has as many digits. */
export const Exact = Decimal.clone({ precision: 100_000, rounding: Decimal.ROUND_HALF_UP, maxE: 9e15, minE: -9e15 });
export type Exact = Decimal;

/** Euros as read from a cell, by their shortest decimal (1.005 is 1,005 and becomes 1,01). RangeError beyond LARGEST_CENTS. */
export function toCents(euros: number): Cents {
  return roundedToCents(new Exact(euros));
}

/** Cents as the number that reads the same in a cell. */
export function toEuros(cents: Cents): number {
  return cents / 100;
}

/**
 * `numerator / denominator` euros, rounded once to whole cents. Division comes last, so that an amount
 * like 100/3 x 300 is exactly 10.000. RangeError beyond LARGEST_CENTS.
 */
export function roundedToCents(numerator: Exact, denominator: Exact = new Exact(1)): Cents {
  const twice = numerator.abs().times(200);
  const whole = denominator.abs();
  // floor((2a + b) / 2b) rounds a / b half up, and no quotient is ever cut off.
  const size = twice.plus(whole).divToInt(whole.times(2)).toNumber();
  if (!(size <= LARGEST_CENTS)) throw new RangeError("an amount of more than 15 digits");
  const negative = numerator.isNegative() !== denominator.isNegative();
  return negative && size !== 0 ? -size : size;
}
