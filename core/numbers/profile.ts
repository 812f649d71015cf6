import type { Profile } from "../domain/profiles";

/** The part of each of `periods` periods, as whole weights: exact, so that no split starts from a rounded share. */
export function profileWeights(profile: Profile, periods: number): number[] {
  const weigh = weights[profile];
  return Array.from({ length: periods }, (_, index) => weigh(index + 1, periods));
}

const weights: Record<Profile, (k: number, n: number) => number> = {
  even: () => 1,
  rising: (k) => k,
  falling: (k, n) => n + 1 - k,
  sCurve: (k, n) => smooth(k, n) - smooth(k - 1, n),
};

/** n³ x (3u² - 2u³) at u = k/n: a slow start, a fast middle and a slow end, in whole numbers. */
function smooth(k: number, n: number): number {
  return 3 * k * k * n - 2 * k * k * k;
}
