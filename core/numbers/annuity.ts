import { Decimal } from "decimal.js";
import type { Cents } from "./cents";

/** Digits enough for a rate of a millionth over three centuries. */
const Exact = Decimal.clone({ precision: 60 });

/**
 * The equal charge per year (interest and depreciation together) that brings a debt of `base + residual` down to `residual` in so many
 * years: base x r / (1 - (1 + r)^-n) + residual x r, rounded to the cent, half away from zero.
 * @param rate a fraction above 0
 */
export function annuityOf(base: Cents, residual: Cents, rate: number, years: number): Cents {
  const r = new Exact(rate);
  const factor = r.div(new Exact(1).minus(r.plus(1).pow(-years)));
  return factor.times(base).plus(r.times(residual)).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).toNumber();
}
