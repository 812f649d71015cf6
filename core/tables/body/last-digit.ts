/**
 * What one step in the last written digit of an amount is worth: 1 for 170, 0.1 for 33.3, 0.01 for "1,50". Parts that were each
 * rounded in that digit may add up to a whole that is some halves of it away.
 */
export function lastDigit(cell: unknown, amount: number): number {
  const typed = typeof cell === "string" ? decimalsTyped.exec(cell)?.[1]?.length ?? 0 : 0;
  // Three digits behind a point or comma may be thousands: then the amount itself tells.
  return 10 ** -Math.max(typed === 3 ? 0 : typed, decimalsOf(amount));
}

const decimalsTyped = /[.,](\d+)\D*$/u;

function decimalsOf(amount: number): number {
  if (Number.isInteger(amount) && Math.abs(amount) < 1e15) return 0;
  const [digits, exponent = "0"] = String(amount).split("e");
  return Math.max(0, (digits!.split(".")[1]?.length ?? 0) - Number(exponent));
}
