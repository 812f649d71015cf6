import fc from "fast-check";
import { normalQuantile } from "../../../core/numbers/normal";
import { studentQuantile } from "../../../core/numbers/student";
import { expectNear } from "./near";

describe("the quantile of Student's distribution", () => {
  // Worked out with thirty digits by mpmath 1.3, by integrating the density.
  it.each([
    [0.975, 1, 12.706204736174694],
    [0.975, 2, 4.302652729749462],
    [0.975, 4, 2.7764451051977934],
    [0.975, 5, 2.5705818356363146],
    [0.9995, 3, 12.923978636687965],
    [0.75, 1, 1.0],
    [0.75, 12, 0.6954828655117926],
    [0.95, 39, 1.6848751217112248],
    [0.51, 7, 0.02597794156951689],
    [0.975, 399, 1.9659272959208818],
    [0.975, 20000, 1.9600826051581348],
    [0.9, 2.5, 1.7302509288071768],
    [0.995, 10000000.0, 2.5758297952037488],
  ])("at %d with %d degrees of freedom is %d", (chance, freedom, expected) => expectNear(studentQuantile(chance, freedom), expected, 1e-11));

  // Abramowitz and Stegun, table 26.10, as printed.
  it.each([[0.975, 3, 3.182], [0.995, 10, 3.169], [0.95, 20, 1.725], [0.9995, 5, 6.869], [0.75, 2, 0.816]])(
    "at %d with %d degrees of freedom is %d in the printed table",
    (chance, freedom, printed) => expect(studentQuantile(chance, freedom)).toBeCloseTo(printed, 3),
  );

  it("has closed forms with one and two degrees of freedom", () => {
    fc.assert(fc.property(fc.double({ min: 0.001, max: 0.9999, noNaN: true }), (p) => {
      expect(Math.atan(studentQuantile(p, 1)) / Math.PI + 0.5).toBeCloseTo(p, 12);
      const two = (2 * p - 1) * Math.sqrt(2 / (4 * p * (1 - p)));
      expect(Math.abs(studentQuantile(p, 2) - two)).toBeLessThan(1e-10 * (1 + Math.abs(two)));
    }));
  });

  it("is symmetric, rises with the chance, and is wider than the normal one", () => {
    const chance = fc.double({ min: 0.501, max: 0.9999, noNaN: true });
    fc.assert(fc.property(chance, chance, fc.integer({ min: 1, max: 2000 }), (p, other, freedom) => {
      expect(studentQuantile(1 - p, freedom) / studentQuantile(p, freedom)).toBeCloseTo(-1, 9);
      expect(studentQuantile(Math.min(p, other), freedom)).toBeLessThanOrEqual(studentQuantile(Math.max(p, other), freedom));
      expect(studentQuantile(p, freedom)).toBeGreaterThan(normalQuantile(p));
    }));
    expect(studentQuantile(0.5, 4)).toBe(0);
  });

  it("refuses a chance that is none, and no degrees of freedom", () => {
    expect(() => studentQuantile(1, 4)).toThrow(RangeError);
    expect(() => studentQuantile(0.9, 0)).toThrow(RangeError);
  });
});
