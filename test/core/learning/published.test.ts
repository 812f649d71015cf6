import { learnedOf } from "./as-tables";
import type { Area, Method } from "./independent";

/** An area per trial or batter: its value and the variance of its error. */
const areasOf = (values: readonly (readonly [value: number, variance: number])[]): Area[] =>
  values.map(([value, variance], place) => ({ name: `${place + 1}`, rows: [[value, Math.sqrt(variance)]] }));

/** Colditz et al., JAMA 271 (1994): vaccinated with and without tuberculosis, unvaccinated with and without. */
const bcg = [
  [4, 119, 11, 128], [6, 300, 29, 274], [3, 228, 11, 209], [62, 13536, 248, 12619], [33, 5036, 47, 5761], [180, 1361, 372, 1079], [8, 2537, 10, 619],
  [505, 87886, 499, 87892], [29, 7470, 45, 7232], [17, 1699, 65, 1600], [186, 50448, 141, 27197], [5, 2493, 3, 2338], [27, 16886, 29, 17825],
].map(([a, b, c, d]) => [Math.log(a! / (a! + b!) / (c! / (c! + d!))), 1 / a! - 1 / (a! + b!) + 1 / c! - 1 / (c! + d!)] as const);

/** Normand, Statistics in Medicine 18 (1999), table III: length of stay; number, mean and standard deviation of both groups. */
const stay = [
  [155, 55, 47, 156, 75, 64], [31, 27, 7, 32, 29, 4], [75, 64, 17, 71, 119, 29], [18, 66, 20, 18, 137, 48], [8, 14, 8, 13, 18, 11],
  [57, 19, 7, 52, 18, 4], [34, 52, 45, 33, 41, 34], [110, 21, 16, 183, 31, 27], [60, 30, 27, 52, 23, 20],
].map(([n, mean, sd, m, other, spread]) => {
  const pooled = ((n! - 1) * sd! ** 2 + (m! - 1) * spread! ** 2) / (n! + m! - 2);
  return [mean! - other!, pooled * (1 / n! + 1 / m!)] as const;
});

/** Efron and Morris, Scientific American 236 (1977): hits of 18 batters in their first 45 at bats. */
const hits = [18, 17, 16, 15, 14, 14, 13, 12, 11, 11, 10, 10, 10, 10, 10, 9, 8, 7].map((hit) => hit / 45);
const average = hits.reduce((all, hit) => all + hit, 0) / hits.length;
const batters = hits.map((hit) => [hit, average * (1 - average) / 45] as const);

// As metafor 3.8-1 has them with its thresholds tightened.
test.each<[string, readonly (readonly [number, number])[], Method, number, number | undefined]>([
  ["BCG trials", bcg, "REML", 0.313243, -0.714532], ["BCG trials", bcg, "DL", 0.30876, undefined], ["BCG trials", bcg, "PM", 0.318068, undefined],
  ["length of stay", stay, "DL", 218.7216, -14.0972], ["length of stay", stay, "REML", 685.1965, -15.1217], ["length of stay", stay, "PM", 728.1415, -15.1599],
  ["batters", batters, "PM", 0.00051667, 0.265432], ["batters", batters, "REML", 0.00051667, 0.265432], ["batters", batters, "DL", 0.00051667, 0.265432],
])("%s by %3$s", (_, values, method, between, mean) => {
  const learned = learnedOf(areasOf(values), method, 0.95, true);
  expect(Math.abs(learned.between! ** 2 / between - 1)).toBeLessThan(5e-6);
  if (mean !== undefined) expect(Math.abs(learned.system!.learned / mean - 1)).toBeLessThan(5e-6);
});

test("a batter's own average weighs a tenth", () => {
  for (const { ownWeight } of learnedOf(areasOf(batters), "PM", 0.95, true).areas) expect(ownWeight).toBeCloseTo(0.10654, 5);
});
