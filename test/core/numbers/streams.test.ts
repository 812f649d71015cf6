import fc from "fast-check";
import { stream } from "../../../core/numbers/streams";

const seeds = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
const normals = (seed: number, name: string, count: number): Float64Array => {
  const draws = new Float64Array(count);
  stream(seed, name).normals(draws);
  return draws;
};
const mean = (values: Float64Array, of: (value: number) => number): number => values.reduce((sum, value) => sum + of(value), 0) / values.length;

test("the same seed and name give the same numbers; how a name is written does not matter", () => {
  fc.assert(fc.property(seeds, fc.string(), (seed, name) => {
    expect(normals(seed, name, 40)).toEqual(normals(seed, ` ${name.toUpperCase().toLowerCase()} `, 40));
    const [one, other] = [stream(seed, name), stream(seed, name)];
    for (let count = 0; count < 10; count++) expect(one.uniform()).toBe(other.uniform());
  }));
});

test("one by one, at once and in pieces are the same draws", () => {
  fc.assert(fc.property(seeds, fc.nat(500), fc.nat(500), (seed, first, then) => {
    const all = normals(seed, "x", first + then);
    const [pieces, single] = [stream(seed, "x"), stream(seed, "x")];
    const filled = new Float64Array(first + then);
    pieces.normals(filled, first);
    pieces.normals(filled, then, first);
    expect(filled).toEqual(all);
    expect(Float64Array.from(all, () => single.normal())).toEqual(all);
  }));
});

/** These stand here so that another engine, or another version of this file, gives the same: a seed is stored in workbooks. */
test("the numbers as they were", () => {
  expect(Array.from({ length: 3 }, ((source) => () => source.uniform())(stream(1, "Grondprijs")))).toEqual([0.04099489416945046, 0.530510956607632, 0.8454744329930978]);
  expect([...normals(1, "Grondprijs", 3)]).toEqual([0.07152976214850602, 1.240304777402989, -0.5123966497653494]);
  expect([...normals(-7, "", 2)]).toEqual([-1.035766189017953, 0.35704367053338126]);
  expect(stream(2 ** 40, "é").uniform()).toBe(0.254491819203458);
});

test("names and seeds beside each other do not resemble each other", () => {
  const count = 20_000;
  const rows = [normals(1, "a", count), normals(1, "b", count), normals(2, "a", count), normals(1, "", count), normals(1, "aa", count), normals(1 + 2 ** 32, "a", count)];
  rows.forEach((row, one) => rows.slice(0, one).forEach((earlier) => {
    const together = row.reduce((sum, value, index) => sum + value * earlier[index]!, 0) / count;
    expect(Math.abs(together)).toBeLessThan(5 / Math.sqrt(count));
  }));
  const firsts = new Set(Array.from({ length: 20_000 }, (_, index) => stream(1, `Risico ${index}`).uniform()));
  expect(firsts.size).toBe(20_000);
});

test("normal draws have the moments and the tails of the normal distribution", () => {
  const count = 2_000_000;
  const draws = normals(2026, "moments", count);
  const within = (found: number, expected: number, variance: number): void => expect(Math.abs(found - expected)).toBeLessThan(5 * Math.sqrt(variance / count));
  within(mean(draws, (z) => z), 0, 1);
  within(mean(draws, (z) => z * z), 1, 2);
  within(mean(draws, (z) => z ** 3), 0, 15);
  within(mean(draws, (z) => z ** 4), 3, 96);
  // Chances below, in the middle, at the edge of the lowest layer and in the tail (tables of the normal distribution).
  for (const [bound, below] of [[-3.5, 0.000232629079], [-1, 0.158655253931], [0, 0.5], [0.2, 0.579259709439], [1.959963984540, 0.975], [3.442619855899, 0.999711959], [4, 0.999968328758]] as const) {
    within(mean(draws, (z) => (z < bound ? 1 : 0)), below, below * (1 - below));
  }
});

test("uniform draws fill every part alike", () => {
  const [source, count, parts] = [stream(5, "uniform"), 500_000, 64];
  const found = new Float64Array(parts);
  for (let draw = 0; draw < count; draw++) found[Math.floor(source.uniform() * parts)]!++;
  const off = found.reduce((sum, times) => sum + (times - count / parts) ** 2 / (count / parts), 0);
  // Chi-square of 63 degrees of freedom, beyond 0,0001 on both sides.
  expect(off).toBeGreaterThan(28);
  expect(off).toBeLessThan(112);
});

test("a seed is a whole number", () => {
  for (const seed of [0.5, Number.NaN, Infinity, 2 ** 53]) expect(() => stream(seed, "x")).toThrow(RangeError);
});
