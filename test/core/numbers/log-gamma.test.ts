import fc from "fast-check";
import { logBeta, logGamma } from "../../../core/numbers/log-gamma";
import { expectNear } from "./near";

// Worked out with thirty digits by mpmath 1.3.
describe("ln Gamma", () => {
  it.each([
    [0.001, 6.907178885383853],
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [2.5, 0.2846828704729192],
    [3.75, 1.486815578593417],
    [9.99, 12.779315214350193],
    [10, 12.801827480081469],
    [33.3, 82.60372358165495],
    [171.5, 709.1431630309282],
    [5000, 37582.62631568535],
    [100000000.0, 1742068066.1038346],
  ])("of %d is %d", (x, expected) => expectNear(Math.exp(logGamma(x) - expected), 1, 2e-15 * (1 + Math.abs(expected))));

  it("is the logarithm of factorials", () => {
    let factorial = 1;
    for (let n = 1; n <= 20; n++) {
      expect(logGamma(n)).toBeCloseTo(Math.log(factorial), 13);
      factorial *= n;
    }
  });
});

describe("ln B", () => {
  it.each([
    [0.5, 0.5, 1.1447298858494002],
    [2.5, 0.5, 0.16390063283767395],
    [20000, 0.5, -4.379372583343365],
    [10000000.0, 3, -47.661140072314986],
    [50, 70, -82.26860396842366],
    [1000000.0, 2000000.0, -1909548.290968533],
    [12, 9.5, -14.660284594004006],
    [1.2, 4.8, -1.9915425568841165],
  ])("of %d and %d is %d", (a, b, expected) => expectNear(Math.exp(logBeta(a, b) - expected), 1, 5e-15 * (1 + Math.abs(expected))));

  it("is the same both ways round, and B(a + 1, b) = B(a, b) a / (a + b)", () => {
    const parameter = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(fc.property(parameter, parameter, (a, b) => {
      expect(logBeta(a, b)).toBe(logBeta(b, a));
      const next = logBeta(a, b) + Math.log(a / (a + b));
      expect(Math.abs(logBeta(a + 1, b) - next)).toBeLessThan(1e-13 * (1 + Math.abs(next)));
    }));
  });
});
