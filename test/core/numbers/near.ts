/** As near to what was expected as this share of it; exactly where that is 0. */
export function expectNear(value: number, expected: number, relative: number): void {
  if (expected === 0) expect(value).toBeCloseTo(0, 14);
  else expect(Math.abs(value / expected - 1)).toBeLessThanOrEqual(relative);
}
