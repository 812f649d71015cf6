import fc from "fast-check";
import { percentiles } from "../../../core/numbers/percentiles";
import { rankCorrelation } from "../../../core/numbers/rank-correlation";

/** The rank of each: how many are smaller, and half of those that are equal. */
const ranks = (values: readonly number[]): number[] => values.map((value) => values.filter((other) => other < value).length + (values.filter((other) => other === value).length - 1) / 2);

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 })), { minLength: 2, maxLength: 25 });

it("is the correlation of ranks that are counted one by one", () => {
  fc.assert(fc.property(pairs, (both) => {
    const [a, b] = [ranks(both.map(([one]) => one)), ranks(both.map(([, other]) => other))];
    const mean = (both.length - 1) / 2;
    const product = (x: readonly number[], y: readonly number[]): number => x.reduce((sum, each, at) => sum + (each - mean) * (y[at]! - mean), 0);
    const found = rankCorrelation(both.map(([one]) => one), both.map(([, other]) => other));
    if (product(a, a) === 0 || product(b, b) === 0) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(product(a, b) / Math.sqrt(product(a, a) * product(b, b)), 12);
  }));
});

it("sees only order: the cube of a row goes with it wholly, its opposite against it", () => {
  const row = [3, -1, 4, 1, -5, 9, 2, 6];
  expect(rankCorrelation(row, row.map((value) => value ** 3))).toBe(1);
  expect(rankCorrelation(row, row.map((value) => -value))).toBe(-1);
});

it.each([[1000, 99, 499, 899], [300, 29, 149, 269], [7, 0, 3, 6], [1, 0, 0, 0]])("of %d numbers the percentiles are those at places ceil(n p), in whatever order they stand", (count, p10, p50, p90) => {
  expect(percentiles(Array.from({ length: count }, (_, at) => (at * 7919) % count))).toEqual({ p10, p50, p90 });
});
