import { Decimal } from "decimal.js";

/**
 * A number as people read it: its shortest decimal, exactly `digits x 10^exponent`. 0.1 is one tenth
 * here, not the binary fraction beside it, so that what a user typed is what is computed with.
 */
export interface ShortestDecimal {
  readonly digits: bigint;
  readonly exponent: number;
}

export function shortestDecimal(value: number): ShortestDecimal {
  if (!Number.isFinite(value)) throw new RangeError(`no finite number: ${value}`);
  const decimal = new Decimal(value);
  const places = decimal.decimalPlaces();
  return { digits: BigInt(decimal.times(Decimal.pow(10, places)).toFixed()), exponent: 0 - places };
}

/** All values as integers on one scale: value = integer x 10^exponent, exactly. */
export function commonScale(values: readonly number[]): { integers: bigint[]; exponent: number } {
  const decimals = values.map(shortestDecimal);
  const exponent = decimals.reduce((lowest, decimal) => Math.min(lowest, decimal.exponent), 0);
  const integers = decimals.map((decimal) => decimal.digits * 10n ** BigInt(decimal.exponent - exponent));
  return { integers, exponent };
}

/** The number nearest to `digits x 10^exponent`. */
export const fromDecimal = ({ digits, exponent }: ShortestDecimal): number => Number(`${digits}e${exponent}`);
