/** Verloop: how a whole is spread over its periods. The names are those in the user's tables. */
export const profiles = ["gelijkmatig", "oplopend", "aflopend", "s-curve"] as const;
export type Profile = (typeof profiles)[number];

/** The part of each of `periods` periods, as whole weights: exact, so that no split starts from a rounded share. */
export function profileWeights(profile: Profile, periods: number): number[] {
  const weigh = weights[profile];
  return Array.from({ length: periods }, (_, index) => weigh(index + 1, periods));
}

const weights: Record<Profile, (k: number, n: number) => number> = {
  gelijkmatig: () => 1,
  oplopend: (k) => k,
  aflopend: (k, n) => n + 1 - k,
  "s-curve": (k, n) => smooth(k, n) - smooth(k - 1, n),
};

/** n³ x (3u² - 2u³) at u = k/n: a slow start, a fast middle and a slow end, in whole numbers. */
function smooth(k: number, n: number): number {
  return 3 * k * k * n - 2 * k * k * k;
}
