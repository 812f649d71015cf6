import fc from "fast-check";
import { gridded } from "../../../core/risk/grid/gridded";
import { cellsOf } from "../../../core/risk/grid/cells";
import { largestLoss, poissonChances } from "../../../core/risk/losses";
import type { Amount, Loss } from "../../../core/risk/model";
import { fixed, outcomes, percentileOf } from "./oracle";

const cents = fc.integer({ min: 0, max: 1e9 });
const range = fc.tuple(cents, cents, cents, fc.constantFrom("uniform" as const, "triangular" as const, "pert" as const))
  .map(([a, b, c, shape]): Amount => {
    const [least, mode, most] = [a, b, c + 1000].sort((x, y) => x - y) as [number, number, number];
    return shape === "uniform" ? { shape, least, most: most + 1000 } : { shape, least, mode, most: most + 1000 };
  });
const chance = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const certainty = fc.integer({ min: 500, max: 999 }).map((promille) => promille / 1000);

const meanOf = (amount: Amount): number => amount.shape === "fixed" ? amount.most : amount.shape === "uniform" ? (amount.least + amount.most) / 2
  : amount.shape === "triangular" ? (amount.least + amount.mode + amount.most) / 3 : (amount.least + 4 * amount.mode + amount.most) / 6;

test("an amount over cells keeps its mean, and adds up to 1", () => {
  fc.assert(fc.property(range, fc.integer({ min: 100, max: 60_000 }), (amount, steps) => {
    const cell = amount.most / steps;
    const { first, chances } = cellsOf(amount, cell);
    expect(chances.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 11);
    expect(chances.reduce((sum, value, place) => sum + value * (first + place), 0) * cell / meanOf(amount)).toBeCloseTo(1, 7);
    expect(first * cell).toBeLessThanOrEqual(amount.shape === "fixed" ? Infinity : amount.least + 1e-6);
    expect(Math.min(...chances)).toBeGreaterThanOrEqual(0);
  }), { numRuns: 25 });
});

/** Fixed amounts that no step divides: the grid against all sums. */
test("odd fixed amounts lie within two cells of an enumeration, percentiles and those without each", () => {
  fc.assert(fc.property(fc.array(fc.tuple(chance, fc.integer({ min: 1000, max: 1e8 })), { minLength: 2, maxLength: 9 }), certainty, (given, q) => {
    const losses = given.map(([p, amount]) => fixed(p, amount));
    const engine = gridded(losses);
    const error = engine.error(q);
    const near = (found: number, of: readonly Loss[], at: number): void => {
      const all = outcomes(of);
      // A certainty that is just reached may be just missed: then the next sum is as right.
      const [low, high] = [percentileOf(all, at - 1e-9), percentileOf(all, at + 1e-9)];
      expect(found).toBeGreaterThanOrEqual(low - error);
      expect(found).toBeLessThanOrEqual(high + error);
    };
    near(engine.percentile(q), losses, q);
    engine.shares(q, losses.map((_, place) => [place]), losses.map(() => undefined)).without
      .forEach((found, place) => { near(found, losses.filter((_, other) => other !== place), q); });
  }), { numRuns: 6 });
});

/** Midpoints of small strips, convolved one by one on a grid of 200 times as many cells as the answer may be off. */
function fineGrid(losses: readonly Loss[], cell: number): number[] {
  let row = [1];
  for (const { occurrence, amount } of losses) {
    if (occurrence.kind !== "once") throw new Error("chances only");
    const own = new Array<number>(Math.ceil(amount.most / cell) + 2).fill(0);
    own[0]! += 1 - occurrence.chance;
    const parts = 4000;
    const upTo = cumulative(amount);
    for (let part = 0; part < parts; part++) {
      const [low, high] = [amount.most * part / parts, amount.most * (part + 1) / parts];
      const mass = amount.shape === "fixed" ? (part === parts - 1 ? 1 : 0) : upTo(high) - upTo(low);
      own[Math.round((amount.shape === "fixed" ? amount.most : (low + high) / 2) / cell)]! += occurrence.chance * mass;
    }
    const next = new Array<number>(row.length + own.length).fill(0);
    row.forEach((value, a) => { if (value > 0) own.forEach((mass, b) => { if (mass > 0) next[a + b]! += value * mass; }); });
    row = next;
  }
  return row;
}

const cumulative = (amount: Amount) => (x: number): number => {
  if (amount.shape === "fixed" || amount.shape === "pert") throw new Error("not here");
  if (x <= amount.least) return 0;
  if (x >= amount.most) return 1;
  const width = amount.most - amount.least;
  if (amount.shape === "uniform") return (x - amount.least) / width;
  return x < amount.mode ? (x - amount.least) ** 2 / (width * (amount.mode - amount.least)) : 1 - (amount.most - x) ** 2 / (width * (amount.most - amount.mode));
};

test("ranges lie near a convolution of another make", () => {
  const losses: Loss[] = [
    { occurrence: { kind: "once", chance: 0.5 }, amount: { shape: "triangular", least: 50, mode: 100, most: 300 } },
    { occurrence: { kind: "once", chance: 0.3 }, amount: { shape: "uniform", least: 20, most: 120 } },
    { occurrence: { kind: "once", chance: 0.1 }, amount: { shape: "fixed", most: 400 } },
  ].map((loss) => ({ ...loss, amount: Object.fromEntries(Object.entries(loss.amount).map(([key, value]) => [key, typeof value === "number" ? value * 1e4 : value])) as never as Amount })) as Loss[];
  const cell = 1500;
  const row = fineGrid(losses, cell);
  const engine = gridded(losses);
  for (const q of [0.5, 0.8, 0.9, 0.95, 0.99]) {
    let rank = 0;
    const place = row.findIndex((chance) => (rank += chance) >= q);
    expect(Math.abs(engine.percentile(q) - place * cell)).toBeLessThan(3 * cell + engine.error(q));
  }
});

test("what may happen often: Poisson sums of one amount, and the mean of ranges", () => {
  const often: Loss = { occurrence: { kind: "often", mean: 2 }, amount: { shape: "fixed", most: 5e7 } };
  const engine = gridded([often]);
  expect(engine.method).toBe("exact");
  expect([0.13, 0.14, 0.9, 0.999].map((q) => engine.percentile(q) / 5e7)).toEqual([0, 1, 4, 8]);
  expect(poissonChances(2).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 11);
  expect(poissonChances(400).reduce((sum, chance, times) => sum + times * chance, 0)).toBeCloseTo(400, 6);
  expect(largestLoss({ ...often, occurrence: { kind: "often", mean: 0 } })).toBe(0);

  const ranged: Loss = { occurrence: { kind: "often", mean: 3 }, amount: { shape: "uniform", least: 100_00, most: 300_00 } };
  const shares = gridded([ranged, fixed(0.5, 12_345)]).shares(0.95, [[0], [1]], [undefined, undefined]);
  // All outcomes of rank 0,9 to 1: their mean is that of both parts together.
  expect(shares.means[0]! + shares.means[1]!).toBeGreaterThan(0.1 * 3 * 200_00);
});

test("the parts around a percentile add up to the mean of the sums there", () => {
  fc.assert(fc.property(fc.array(fc.tuple(chance, range), { minLength: 1, maxLength: 5 }), (given) => {
    const losses = given.map(([p, amount], place): Loss => ({ occurrence: place === 1 ? { kind: "often", mean: 2 * p } : { kind: "once", chance: p }, amount }));
    const engine = gridded(losses);
    // At 0,95 the band goes up to 1: ten times its mean is what is lost in the worst tenth.
    const { means } = engine.shares(0.95, losses.map((_, place) => [place]), losses.map(() => undefined));
    const tail = Array.from({ length: 200 }, (_, step) => engine.percentile(0.9 + (step + 0.5) / 2000)).reduce((sum, amount) => sum + amount, 0) / 200;
    expect(means.reduce((sum, mean) => sum + mean, 0) * 10 / Math.max(1, tail)).toBeCloseTo(1, 2);
  }), { numRuns: 4 });
});
