import fc from "fast-check";
import { LARGEST_CENTS, roundedToCents, toCents, toEuros } from "../../../core/numbers/cents";
import { inverse, ONE, plus, product, ratio, rounded } from "../../../core/numbers/ratio";

describe("euros to cents", () => {
  it.each([
    [1.005, 101], [-1.005, -101], [0.285, 29], [2.675, 268], [159181.2, 15918120],
    [0, 0], [-0, 0], [0.004, 0], [-0.004, 0], [-0.005, -1], [1e10, 1e12], [1e-7, 0], [9999999999999.99, LARGEST_CENTS],
  ])("%d euros is %d cents", (euros, cents) => {
    expect(toCents(euros)).toBe(cents);
  });

  it.each([1e13, -1e13, 1e300, Infinity, NaN])("refuses %d euros, which no cell holds to the cent", (euros) => {
    expect(() => toCents(euros)).toThrow(RangeError);
  });

  it("comes back as it was", () => {
    fc.assert(fc.property(fc.integer({ min: -LARGEST_CENTS, max: LARGEST_CENTS }), (cents) => {
      expect(toCents(toEuros(cents))).toBe(cents);
    }));
  });
});

describe("exact ratios", () => {
  it("divide last: a third of 100 times 300 is 10.000", () => {
    expect(roundedToCents(product(ratio(100), ratio(300), inverse(ratio(3))))).toBe(10_000_00);
  });

  it("lose nothing on the way there and back", () => {
    const factor = product(...Array.from({ length: 40 }, () => plus(ONE, ratio(0.0185))));
    const back = product(ratio(123.45), factor, inverse(factor));
    expect(back.over * ratio(123.45).under).toBe(ratio(123.45).over * back.under);
  });

  it("round to the nearest integer, half away from zero", () => {
    const size = 10n ** 12n;
    fc.assert(fc.property(fc.bigInt({ min: -size, max: size }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (over, under) => {
      const error = rounded({ over, under }) * under - over;
      const distance = error < 0n ? -error : error;
      expect(distance * 2n <= under).toBe(true);
      if (distance * 2n === under) expect(error > 0n).toBe(over > 0n);
    }));
  });
});
