/**
 * Sums of amounts that people typed as decimals: added with compensation for what each addition loses (Neumaier,
 * ZAMM 54, 1974) and rounded to 15 digits, as many as a cell shows. So 0.1 + 0.2 is 0.3, in whatever order.
 */
export function tidySum(values: readonly number[]): number {
  let sum = 0;
  let lost = 0;
  for (const value of values) {
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return tidy(sum + lost);
}

/** a - b with the digits that a and b have; what is only the binary shadow of a decimal or of a conversion is 0. */
export function tidyDifference(a: number, b: number): number {
  const difference = a - b;
  if (Number.isInteger(difference)) return difference;
  const scale = Math.max(Math.abs(a), Math.abs(b));
  if (Math.abs(difference) <= 1e-12 * scale) return 0;
  const decimals = 14 - Math.floor(Math.log10(scale));
  return decimals < 0 || decimals > 100 ? difference : Number(difference.toFixed(decimals));
}

function tidy(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
