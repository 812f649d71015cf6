import fc from "fast-check";
import { largestRemainder } from "../../../core/numbers/largest-remainder";

const total = (parts: readonly number[]) => parts.reduce((sum, part) => sum + part, 0);
const wholes = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 });
const weights = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 0, max: 99_999 }).map((n) => n / 1000)), {
    minLength: 1,
    maxLength: 12,
  })
  .filter((list) => list.some((weight) => weight > 0));

test("what cannot be divided evenly goes to the first of equals", () => {
  expect(largestRemainder(100, [1, 1, 1])).toEqual([34, 33, 33]);
  expect(largestRemainder(285, [1, 1, 1, 1, 1, 1])).toEqual([48, 48, 48, 47, 47, 47]);
});

test("equal remainders: the larger weight first, wherever it stands", () => {
  expect(largestRemainder(2, [1, 3])).toEqual([0, 2]);
  expect(largestRemainder(2, [3, 1])).toEqual([2, 0]);
});

test("weights are the decimals that people see, not the binary fractions beside them", () => {
  expect(largestRemainder(1, [0.1, 0.2, 0.3])).toEqual([0, 0, 1]);
  // 0.1 + 0.2 reads 0.30000000000000004: the larger of the two, wherever it stands.
  expect(largestRemainder(1, [0.3, 0.1 + 0.2])).toEqual([0, 1]);
  expect(largestRemainder(10, [1e-7, 3e-7, 1e21])).toEqual([0, 0, 10]);
});

test("a whole of billions of cents over awkward weights stays exact", () => {
  const parts = largestRemainder(9_007_199_254_740_991, [1 / 3, 2 / 3, 0.123456789]);
  expect(parts.reduce((sum, part) => sum + BigInt(part), 0n)).toBe(9_007_199_254_740_991n);
});

test("a weight of zero gets nothing, a whole of zero gives zeros", () => {
  expect(largestRemainder(7, [0, 2, 0])).toEqual([0, 7, 0]);
  expect(largestRemainder(0, [1, 2])).toEqual([0, 0]);
});

test("what cannot be split is refused", () => {
  expect(() => largestRemainder(1, [0, 0])).toThrow(RangeError);
  expect(() => largestRemainder(1, [])).toThrow(RangeError);
  expect(() => largestRemainder(1, [2, -1])).toThrow(RangeError);
  expect(() => largestRemainder(1, [NaN])).toThrow(RangeError);
  expect(() => largestRemainder(0.5, [1])).toThrow(RangeError);
});

test("the parts add up to the whole", () => {
  fc.assert(fc.property(wholes, weights, (whole, list) => {
    expect(total(largestRemainder(whole, list))).toBe(whole);
  }));
});

test("every part is its quota rounded down or up", () => {
  fc.assert(fc.property(wholes, weights, (whole, list) => {
    const sum = total(list);
    largestRemainder(whole, list).forEach((part, index) => {
      expect(Math.abs(part - (whole * list[index]!) / sum)).toBeLessThan(1 + 1e-6);
    });
  }));
});

test("a negative whole mirrors the positive one", () => {
  fc.assert(fc.property(wholes, weights, (whole, list) => {
    expect(largestRemainder(-whole, list)).toEqual(largestRemainder(whole, list).map((part) => 0 - part));
  }));
});

test("the order of the parts decides only between equals", () => {
  const byWeight = (whole: number, list: readonly number[]) => {
    const parts = largestRemainder(whole, list);
    return list.map((weight, index) => [weight, parts[index]!]).sort((a, b) => a[0]! - b[0]! || a[1]! - b[1]!);
  };
  fc.assert(fc.property(wholes, weights, (whole, list) => {
    expect(byWeight(whole, [...list].reverse())).toEqual(byWeight(whole, list));
  }));
});
