import fc from "fast-check";
import { normalBelow, normalQuantile } from "../../../core/numbers/normal";
import { expectNear } from "./near";

// Worked out with thirty digits by mpmath 1.3.
describe("the normal distribution", () => {
  it.each([
    [-37, 5.725571222524577e-300],
    [-10, 7.619853024160525e-24],
    [-8, 6.220960574271784e-16],
    [-7, 1.279812543885835e-12],
    [-5, 2.866515718791939e-07],
    [-3.3, 0.0004834241423837775],
    [-1, 0.15865525393145705],
    [-0.1, 0.460172162722971],
    [0, 0.5],
    [0.7, 0.758036347776927],
    [2, 0.9772498680518208],
    [6, 0.9999999990134123],
  ])("has below %d a chance of %d", (z, expected) => expectNear(normalBelow(z), expected, 1e-12));

  it.each([
    [1e-300, -37.0470962993612],
    [1e-12, -7.034483825301132],
    [0.001, -3.0902323061678136],
    [0.025, -1.9599639845400543],
    [0.07, -1.4757910281791706],
    [0.3, -0.5244005127080408],
    [0.5, 0.0],
    [0.925, 1.4395314709384561],
    [0.975, 1.9599639845400538],
    [0.9999, 3.7190164854557084],
    [0.999999999999, 7.0344869100478356],
  ])("has its quantile of %d at %d", (chance, expected) => expectNear(normalQuantile(chance), expected, 2e-15));

  it("goes there and back, and has no end", () => {
    fc.assert(fc.property(fc.double({ min: -8, max: 5, noNaN: true }), (z) => expect(normalQuantile(normalBelow(z))).toBeCloseTo(z, 9)));
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
  });
});
