import fc from "fast-check";
import { betaQuantile } from "../../../core/numbers/beta-quantile";
import { betaDistribution, incompleteBeta } from "../../../core/numbers/incomplete-beta";
import { expectNear } from "./near";

const parameter = fc.double({ min: 0.1, max: 500, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });

// Worked out with thirty digits by mpmath 1.3, large parameters by integrating the density.
describe("the regularised incomplete beta function", () => {
  it.each([
    [0.1, 0.5, 0.5, 0.20483276469913345],
    [0.3, 2, 3, 0.3483],
    [0.9, 2, 3, 0.9963],
    [0.001, 5, 1.5, 2.7059030785074794e-15],
    [0.5, 40, 60, 0.9780623532064924],
    [0.41, 4000, 6000, 0.9791808997048788],
    [0.999, 0.5, 20, 1.0],
    [0.25, 1.8, 4.2, 0.4427330931165404],
    [0.75, 300, 100, 0.49231934710172914],
  ])("at %d of %d and %d is %d", (x, a, b, expected) => expectNear(incompleteBeta(x, a, b), expected, 1e-12));

  it("is the binomial tail: I_p(k, n - k + 1)", () => {
    const [n, k, p] = [12, 4, 0.3];
    let tail = 0;
    let ways = 1;
    for (let i = 0; i <= n; i++) {
      if (i >= k) tail += ways * p ** i * (1 - p) ** (n - i);
      ways = ways * (n - i) / (i + 1);
    }
    expectNear(incompleteBeta(p, k, n - k + 1), tail, 1e-13);
  });

  it("is 0 at 0 and 1 at 1, rises, and mirrors: I_x(a, b) = 1 - I_(1-x)(b, a)", () => {
    fc.assert(fc.property(parameter, parameter, share, share, (a, b, x, y) => {
      const { below } = betaDistribution(a, b);
      expect([below(0), below(1)]).toEqual([0, 1]);
      expect(below(Math.min(x, y))).toBeLessThanOrEqual(below(Math.max(x, y)) + 1e-12);
      expect(incompleteBeta(1 - x, b, a)).toBeCloseTo(1 - incompleteBeta(1 - (1 - x), a, b), 10);
    }));
  });

  it("refuses parameters that are not above 0", () => {
    expect(() => incompleteBeta(0.5, 0, 1)).toThrow(RangeError);
    expect(() => betaQuantile(1, Number.NaN)).toThrow(RangeError);
  });
});

describe("the quantile of a beta distribution", () => {
  it.each([
    [0.1, 1.8, 4.2, 0.08990213045924167],
    [0.9, 1.8, 4.2, 0.5453340504335819],
    [0.5, 2, 3, 0.38572756813238956],
    [0.99, 5, 1, 0.9979919516614258],
    [1e-09, 2.2, 3.8, 2.7800846088497337e-05],
    [0.975, 4.9, 1.1, 0.992533895119084],
    [0.3, 60, 40, 0.5747550001784885],
    [0.25, 0.5, 0.5, 0.14644660940672624],
  ])("at %d of %d and %d is %d", (chance, a, b, expected) => expectNear(betaQuantile(a, b)(chance), expected, 1e-12));

  it("ends at 0 and 1", () => {
    expect([-1, 0, 1, 2].map(betaQuantile(2, 3))).toEqual([0, 0, 1, 1]);
  });

  it("has its chance below it", () => {
    const chance = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
    fc.assert(fc.property(fc.double({ min: 1, max: 50, noNaN: true }), fc.double({ min: 1, max: 50, noNaN: true }), chance, (a, b, p) => {
      expect(incompleteBeta(betaQuantile(a, b)(p), a, b)).toBeCloseTo(p, 12);
    }));
  });
});
