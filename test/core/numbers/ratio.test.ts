import fc from "fast-check";
import { exactSum, ONE, plus, ratio, type Ratio } from "../../../core/numbers/ratio";

/** Fractions in lowest terms, for they may be written in more ways. */
function lowest({ over, under }: Ratio): string {
  let [one, other] = [over < 0n ? -over : over, under];
  while (other > 0n) [one, other] = [other, one % other];
  return `${over / one}/${under / one}`;
}

describe("the exact sum of numbers as people read them", () => {
  test("is three tenths for 0.1 + 0.2, and nothing for nothing", () => {
    expect(exactSum([0.1, 0.2])).toEqual({ over: 30n, under: 100n });
    expect(exactSum([])).toEqual({ over: 0n, under: 100n });
    expect(lowest(exactSum([0.001, 0.999]))).toBe(lowest(ONE));
  });

  const cents = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((all) => all / 100);
  const wide = fc.oneof(cents, fc.double({ min: -1e15, max: 1e15, noNaN: true }), fc.constantFrom(9_999_999_999_999.99, 1e15, 0.005));

  test.each([["cents", cents], ["any", wide]])("is that of their fractions, in whatever order (%s)", (_, amount) => {
    fc.assert(fc.property(fc.array(amount, { minLength: 1, maxLength: 12 }), (values) => {
      const sum = lowest(exactSum(values));
      expect(sum).toBe(lowest(values.map(ratio).reduce(plus)));
      expect(lowest(exactSum([...values].reverse()))).toBe(sum);
    }));
  });
});
