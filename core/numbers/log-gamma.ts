/** ln sqrt(2 pi). */
const HALF_LOG_TWO_PI = 0.9189385332046727418;

/** From here on Stirling's series with eight terms is as exact as a double. */
const STIRLING_FROM = 10;

/** B(2n) / (2n (2n - 1)), the terms of Stirling's series (Abramowitz and Stegun 6.1.41), the last one first. */
const STIRLING = [-3617 / 122400, 1 / 156, -691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];

/** What ln Gamma(x) is above (x - 1/2) ln x - x + ln sqrt(2 pi), for x from 10. */
function stirlingRest(x: number): number {
  const square = 1 / (x * x);
  return STIRLING.reduce((sum, term) => sum * square + term, 0) / x;
}

/** The natural logarithm of the gamma function of x > 0: Stirling's series, from below 10 by Gamma(x + 1) = x Gamma(x). */
export function logGamma(x: number): number {
  let product = 1;
  let shifted = x;
  for (; shifted < STIRLING_FROM; shifted++) product *= shifted;
  return (shifted - 0.5) * Math.log(shifted) - shifted + HALF_LOG_TWO_PI + stirlingRest(shifted) - Math.log(product);
}

/**
 * ln B(a, b) = ln Gamma(a) + ln Gamma(b) - ln Gamma(a + b), for a, b > 0. Of large ones the leading terms are taken away by hand:
 * three logarithms of millions leave no decimals.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b);
  const large = Math.max(a, b);
  if (large < STIRLING_FROM) return logGamma(a) + logGamma(b) - logGamma(a + b);
  const rest = stirlingRest(large) - stirlingRest(large + small);
  const power = -(large - 0.5) * Math.log1p(small / large);
  if (small < STIRLING_FROM) return logGamma(small) + small - small * Math.log(large + small) + power + rest;
  return HALF_LOG_TWO_PI - 0.5 * Math.log(small) + small * Math.log(small / (large + small)) + power + stirlingRest(small) + rest;
}
