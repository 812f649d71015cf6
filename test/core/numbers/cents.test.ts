import fc from "fast-check";
import { Exact, LARGEST_CENTS, roundedToCents, toCents, toEuros } from "../../../core/numbers/cents";

describe("euros to cents", () => {
  it.each([
    [1.005, 101], [-1.005, -101], [0.285, 29], [2.675, 268], [159181.2, 15918120],
    [0, 0], [-0, 0], [0.004, 0], [-0.004, 0], [-0.005, -1], [1e10, 1e12], [9999999999999.99, LARGEST_CENTS],
  ])("%d euros is %d cents", (euros, cents) => {
    expect(toCents(euros)).toBe(cents);
  });

  it("refuses what a Number cannot hold exactly", () => {
    expect(() => toCents(1e13)).toThrow(RangeError);
    expect(() => toCents(Infinity)).toThrow(RangeError);
    expect(() => toCents(NaN)).toThrow(RangeError);
  });

  it("comes back as it was", () => {
    fc.assert(fc.property(fc.integer({ min: -LARGEST_CENTS, max: LARGEST_CENTS }), (cents) => {
      expect(toCents(toEuros(cents))).toBe(cents);
    }));
  });
});

describe("a quotient rounded to cents", () => {
  it("divides last: a third of 100 times 300 is 10.000", () => {
    expect(roundedToCents(new Exact(100).times(300), new Exact(3))).toBe(10_000_00);
  });

  it("rounds half away from zero on both sides", () => {
    expect(roundedToCents(new Exact(1), new Exact(200))).toBe(1);
    expect(roundedToCents(new Exact(-1), new Exact(200))).toBe(-1);
    expect(roundedToCents(new Exact(1), new Exact(-201))).toBe(0);
    expect(roundedToCents(new Exact(1), new Exact("-199.9"))).toBe(-1);
  });

  it("is the nearest whole of the exact quotient", () => {
    const size = 10n ** 12n;
    fc.assert(fc.property(fc.bigInt({ min: -size, max: size }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (over, under) => {
      const cents = BigInt(roundedToCents(new Exact(over.toString()), new Exact(under.toString())));
      const error = cents * under - over * 100n;
      const distance = error < 0n ? -error : error;
      expect(distance * 2n <= under).toBe(true);
      if (distance * 2n === under) expect(error > 0n).toBe(over > 0n);
    }));
  });
});
