import fc from "fast-check";
import { brentRoot, newtonRoot } from "../../../core/numbers/root";

const cubic = (root: number) => (x: number): number => (x - root) * (1 + (x - root) ** 2);

describe("a root", () => {
  it("of Brent's method is where the function is zero, in few steps", () => {
    let asked = 0;
    const root = brentRoot((x) => {
      asked++;
      return Math.cos(x) - x;
    }, 0, 1);
    expect(root).toBeCloseTo(0.7390851332151607, 15);
    expect(asked).toBeLessThan(12);
  });

  it("is found in any range that holds it, by both methods", () => {
    const part = fc.double({ min: 0.001, max: 1000, noNaN: true });
    fc.assert(fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), part, part, part, (root, left, right, place) => {
      const [low, high] = [root - left, root + right];
      const near = 1e-9 * (1 + Math.abs(root));
      expect(Math.abs(brentRoot(cubic(root), low, high) - root)).toBeLessThan(near);
      const start = low + (high - low) * place / 1000;
      const newton = newtonRoot((x) => [cubic(root)(x), 1 + 3 * (x - root) ** 2], low, high, start);
      expect(Math.abs(newton - root)).toBeLessThan(near);
    }));
  });

  it("may lie at an end, and has to lie between them", () => {
    expect(brentRoot((x) => x, 0, 3)).toBe(0);
    expect(brentRoot((x) => x - 3, 0, 3)).toBe(3);
    expect(() => brentRoot((x) => x + 1, 0, 3)).toThrow(RangeError);
  });

  it("is found where Newton alone would run away, or the slope is zero", () => {
    expect(newtonRoot((x) => [Math.atan(x - 1), 1 / (1 + (x - 1) ** 2)], -1e6, 1e6, 5e5)).toBeCloseTo(1, 12);
    expect(newtonRoot((x) => [Math.cbrt(x - 2), 1 / (3 * Math.cbrt(x - 2) ** 2)], -10, 100, 90)).toBeCloseTo(2, 9);
    expect(newtonRoot((x) => [x ** 3 - 8, 3 * x * x], -5, 100, 0)).toBeCloseTo(2, 12);
  });
});
