import fc from "fast-check";
import { trend } from "../../../core/wellbeing";

/** Tenths over distinct years. */
const series = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2010, max: 2021 }), tenths: fc.integer({ min: -500, max: 500 }) }), { selector: ({ year }) => year, minLength: 4, maxLength: 12 });

/** Student's t at a two-sided certainty of 0,95, from a printed table, for 2 to 10 degrees of freedom. */
const printed = [4.30265, 3.18245, 2.77645, 2.57058, 2.44691, 2.36462, 2.306, 2.26216, 2.22814];

/** The least-squares line by its normal equations in whole numbers: slope and its standard error squared, in tenths. */
function independent(points: readonly { readonly year: number; readonly tenths: number }[]) {
  const sum = (of: (point: { readonly x: bigint; readonly y: bigint }) => bigint): bigint =>
    points.map(({ year, tenths }) => of({ x: BigInt(year), y: BigInt(tenths) })).reduce((all, each) => all + each, 0n);
  const n = BigInt(points.length);
  const [x, y, xx, xy, yy] = [sum(({ x }) => x), sum(({ y }) => y), sum(({ x }) => x * x), sum(({ x, y }) => x * y), sum(({ y }) => y * y)];
  const [over, under] = [n * xy - x * y, n * xx - x * x];
  // (n yy - y y - over over / under) / (n (n - 2)) over (under / n), all times what it takes to stay whole.
  const residual = (n * yy - y * y) * under - over * over;
  return { slope: Number(over) / Number(under), errorSquared: Number(residual) / (Number(under) * Number(under) * (points.length - 2)), isLevel: over === 0n, isExact: residual === 0n };
}

test("the slope is that of an independent least-squares line, and the colour that of the printed limits", () => {
  fc.assert(fc.property(series, fc.constantFrom("higher" as const, "lower" as const), (points, favourable) => {
    const found = trend(points.map(({ year, tenths }) => ({ year, value: tenths / 10 })), favourable, 0.95);
    const { slope, errorSquared, isLevel, isExact } = independent(points);
    expect(Math.abs(found.slope! - slope / 10)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(slope / 10)));
    if (isLevel) return expect(found).toEqual({ slope: 0, colour: "grey", arrow: "level" });
    const limit = printed[points.length - 4]!;
    const t = isExact ? Infinity : Math.abs(slope) / Math.sqrt(errorSquared);
    // So near to the limit the printed digits do not tell.
    if (Math.abs(t - limit) < 1e-3) return undefined;
    expect(found.colour === "grey").toBe(t < limit);
    if (t > limit) expect(found).toMatchObject({ arrow: slope > 0 ? "up" : "down", colour: slope > 0 === (favourable === "higher") ? "green" : "red" });
    return undefined;
  }), { numRuns: 1000 });
});

test("the order of the years and a shift of all values change nothing; a turned scale turns the arrow and keeps the meaning", () => {
  fc.assert(fc.property(series, (points) => {
    const values = points.map(({ year, tenths }) => ({ year, value: tenths / 10 }));
    const own = trend(values, "higher", 0.95);
    const turned = trend(values.map(({ year, value }) => ({ year, value: -value })), "lower", 0.95);
    expect(trend([...values].reverse(), "higher", 0.95)).toMatchObject({ colour: own.colour, arrow: own.arrow });
    expect(turned.colour).toBe(own.colour);
    expect(turned.slope).toBeCloseTo(-own.slope!, 9);
  }));
});

test("a level line has no colour, an exact one always has; three values tell nothing", () => {
  const line = (of: (year: number) => number, count: number) => Array.from({ length: count }, (_, at) => ({ year: 2020 + at, value: of(at) }));
  expect(trend(line(() => 0.1 + 0.2, 6), "higher", 0.95)).toEqual({ slope: 0, colour: "grey", arrow: "level" });
  expect(trend(line((at) => 2 * at, 4), "lower", 0.999999)).toEqual({ slope: 2, colour: "red", arrow: "up" });
  expect(trend(line((at) => 2 * at, 3), "lower", 0.95)).toEqual({ slope: undefined, colour: "grey", arrow: "level" });
});
