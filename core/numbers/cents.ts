import { ratio, rounded, type Ratio } from "./ratio";

/**
 * Money inside the core: whole cents in a Number, at most 15 digits, as many as a cell of Excel keeps.
 * Floats never decide a cent: amounts come in as exact decimals, are multiplied exactly, and are rounded once,
 * half away from zero (as people do on paper).
 */
export type Cents = number;

/** Ten trillion euros, less a cent. */
export const LARGEST_CENTS: Cents = 999_999_999_999_999;

/** Euros as read from a cell, by their shortest decimal (1.005 is 1,005 and becomes 1,01). RangeError beyond LARGEST_CENTS. */
export function toCents(euros: number): Cents {
  return roundedToCents(ratio(euros));
}

/** Cents as the number that reads the same in a cell. */
export function toEuros(cents: Cents): number {
  return cents / 100;
}

/** An exact amount of euros, rounded once to whole cents. RangeError beyond LARGEST_CENTS. */
export function roundedToCents({ over, under }: Ratio): Cents {
  const cents = Number(rounded({ over: over * 100n, under }));
  if (Math.abs(cents) > LARGEST_CENTS) throw new RangeError("an amount of more than 15 digits");
  return cents;
}
