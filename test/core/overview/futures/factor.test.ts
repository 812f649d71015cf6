import fc from "fast-check";
import { factorAt } from "../../../../core/overview/futures/factor";
import { drawn } from "../../../../core/overview/futures/drawn";
import { varies } from "../../../../core/overview/futures/varies";
import type { Uncertainty } from "../../../../core/overview/futures/model";
import type { Amount } from "../../../../core/risk/model";

const range = fc.tuple(fc.constantFrom("uniform", "triangular", "pert"), fc.double({ min: 0, max: 2, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 1e-3, max: 2, noNaN: true }))
  .map(([shape, least, part, width]): Amount => (shape === "uniform" ? { shape, least, most: least + width } : { shape: shape as "pert", least, mode: least + part * width, most: least + width }));
const u = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

it("stays within its range, and a larger draw is never a smaller factor", () => {
  fc.assert(fc.property(range, u, u, (factor, one, other) => {
    const at = factorAt({ factor, chance: undefined });
    const [low, high] = [at(Math.min(one, other)), at(Math.max(one, other))];
    const { least } = factor as { readonly least: number };
    expect(low).toBeLessThanOrEqual(high + 1e-12);
    expect(low).toBeGreaterThanOrEqual(least - 1e-12);
    expect(high).toBeLessThanOrEqual(factor.most + 1e-12);
  }));
});

it("with a chance is 1 in the lower part of the draws, and its whole range in the upper part", () => {
  fc.assert(fc.property(range, u, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (factor, draw, chance) => {
    const at = factorAt({ factor, chance });
    if (draw < 1 - chance) expect(at(draw)).toBe(1);
    else expect(at(draw)).toBeCloseTo(factorAt({ factor, chance: undefined })(Math.min(1, (draw - 1 + chance) / chance)), 12);
  }));
});

// Closed forms: of a triangle by its area, of PERT (alpha 2, beta 4 here) by I_x(2, 4) = 1 - (1 - x)^4 (1 + 4x).
it.each([
  ["triangular", 0.25, 1], ["triangular", 0.0625, 0.95], ["triangular", 0.8125, 1.15],
  ["pert", 1 - 0.5 ** 4 * 3, 1.1], ["pert", 1 - 0.75 ** 4 * 2, 1],
] as const)("%s at %d is %d", (shape, draw, expected) => {
  expect(factorAt({ factor: { shape, least: 0.9, mode: 1, most: 1.3 }, chance: undefined })(draw)).toBeCloseTo(expected, 10);
});

it("does not vary where only one thing can happen", () => {
  const fixed = (most: number, chance?: number) => varies({ factor: { shape: "fixed", most }, chance });
  expect([fixed(1), fixed(0.5), fixed(0.5, 1), fixed(1, 0.5), fixed(0.5, 0)]).toEqual([false, false, false, false, false]);
  expect([fixed(0.5, 0.5), varies({ factor: { shape: "uniform", least: 0, most: 1 }, chance: 1 })]).toEqual([true, true]);
});

const row = (draw: number, chance?: number): Uncertainty => ({ row: 2, factor: { shape: "triangular", least: 0.9, mode: 1, most: 1.3 }, chance, from: -Infinity, draw });
const draw = (key: string) => ({ key, name: key, varies: true });

it("leaves what the others drew as it was when a row is added or moved, and shares a draw within a group", () => {
  const two = drawn({ rows: [row(0), row(1)], draws: [draw("row: a"), draw("row: b")], count: 200, seed: 5 });
  const three = drawn({ rows: [row(0), row(1), row(2), row(2, 0.5)], draws: [draw("row: c"), draw("row: b"), draw("row: a")], count: 200, seed: 5 });
  expect(three.factors[1]).toEqual(two.factors[1]);
  expect(three.factors[2]).toEqual(two.factors[0]);
  expect(three.factors[0]).not.toEqual(two.factors[0]);
  expect(Array.from(three.factors[3]!, (factor, at) => (three.numbers[2]![at]! < 0.5 ? factor === 1 : factor === factorAt({ factor: row(2).factor, chance: undefined })(2 * three.numbers[2]![at]! - 1)))).not.toContain(false);
});
