import fc from "fast-check";
import { blocksOf, possibleScale } from "../../../core/risk/dependence";
import { distributionOf } from "../../../core/risk/distribution";
import { gridded } from "../../../core/risk/grid/gridded";
import type { Correlation, Loss, Portfolio } from "../../../core/risk/model";
import { simulated } from "../../../core/risk/simulation";
import { orderStatistic } from "../../../core/numbers/order-statistic";
import { fixed } from "./oracle";

const ranges: readonly Loss[] = [
  { occurrence: { kind: "once", chance: 0.6 }, amount: { shape: "triangular", least: 1e6, mode: 2e6, most: 9e6 } },
  { occurrence: { kind: "once", chance: 0.9 }, amount: { shape: "pert", least: 0, mode: 3e6, most: 8e6 } },
  { occurrence: { kind: "once", chance: 0.4 }, amount: { shape: "uniform", least: 2e6, most: 5e6 } },
  { occurrence: { kind: "often", mean: 1.5 }, amount: { shape: "uniform", least: 0, most: 4e6 } },
  { occurrence: { kind: "once", chance: 1 }, amount: { shape: "triangular", least: 0, mode: 0, most: 1e6 } },
];
const names = ["dijk", "brug", "polder", "storm", "rente"];
const portfolio = (own: Partial<Portfolio> = {}): Portfolio => ({ names, losses: ranges, correlations: [{ one: 0, other: 1, value: 1e-12 }], draws: 20_000, seed: 1, ...own });

test("with correlations that do nothing, draws lie around the grid", () => {
  const grid = gridded(ranges);
  const exact = [0.5, 0.8, 0.9, 0.95].map((q) => grid.percentile(q));
  const off = Array.from({ length: 40 }, (_, seed) => {
    const engine = simulated(portfolio({ seed: seed + 1, draws: 4000 }));
    return [0.5, 0.8, 0.9, 0.95].map((q, place) => (engine.percentile(q) - exact[place]!) / engine.error(q));
  });
  for (const place of [0, 1, 2, 3]) {
    const own = off.map((each) => each[place]!);
    expect(own.filter((errors) => Math.abs(errors) > 4).length).toBe(0);
    // No lean to one side, and as wide as is said.
    expect(Math.abs(own.reduce((sum, value) => sum + value, 0) / 40)).toBeLessThan(0.6);
    const spread = Math.sqrt(own.reduce((sum, value) => sum + value * value, 0) / 40);
    expect(spread).toBeGreaterThan(0.6);
    expect(spread).toBeLessThan(1.4);
  }
});

test("the same input gives the same figures, in whatever order the rows stand", () => {
  const correlations: Correlation[] = [{ one: 0, other: 1, value: 0.5 }, { one: 1, other: 3, value: -0.3 }];
  const given = portfolio({ correlations, draws: 3000 });
  const groups = names.map((_, place) => [place]);
  const controlled = ranges.map((_, place) => (place < 2 ? fixed(0.2, 1e6) : undefined));
  const first = simulated(given);
  const shares = first.shares(0.9, groups, controlled);
  fc.assert(fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4], { minLength: 5 }), (order) => {
    const at = (place: number): number => order.indexOf(place);
    const engine = simulated({
      ...given, names: order.map((place) => names[place]!), losses: order.map((place) => ranges[place]!),
      correlations: correlations.map(({ one, other, value }) => ({ one: Math.min(at(one), at(other)), other: Math.max(at(one), at(other)), value })),
    });
    for (const q of [0.5, 0.9, 0.99]) expect([engine.percentile(q), engine.interval(q), engine.error(q)]).toEqual([first.percentile(q), first.interval(q), first.error(q)]);
    const own = engine.shares(0.9, groups, order.map((place) => controlled[place]));
    expect(own.allControlled).toBe(shares.allControlled);
    order.forEach((place, row) => {
      expect([own.without[row], own.controlled[row]]).toEqual([shares.without[place], shares.controlled[place]]);
      expect(own.means[row]! / shares.means[place]!).toBeCloseTo(1, 12);
    });
  }), { numRuns: 6 });
});

test("a risk that is taken away leaves the draws of those that do not depend on it", () => {
  const all = portfolio({ correlations: [{ one: 0, other: 1, value: 0.6 }], draws: 5000 });
  const { without } = simulated(all).shares(0.9, [[2], [4]], ranges.map(() => undefined));
  const left = (place: number) => simulated({ ...all, names: names.filter((_, item) => item !== place), losses: ranges.filter((_, item) => item !== place) }).percentile(0.9);
  expect(without).toEqual([left(2), left(4)]);
});

test("a group is left out as its members together, and the parts are those of one draw after another", () => {
  const given = portfolio({ correlations: [{ one: 0, other: 3, value: 0.8 }], draws: 2000 });
  const engine = simulated(given);
  const none = ranges.map(() => undefined);
  const whole = engine.shares(0.9, [[0, 1, 2, 3, 4]], none);
  expect(whole.without).toEqual([0]);
  const nothing = engine.shares(0.9, [[0], [1, 2]], [fixed(0.5, 0), undefined, undefined, undefined, undefined]);
  expect(nothing.controlled).toEqual([nothing.without[0], undefined]);
  expect(nothing.allControlled).toBe(nothing.without[0]);
});

test("two risks of 20 %: both at once with the chance that the normal distribution in two dimensions gives", () => {
  for (const [value, both] of [[0.5, 0.087151], [0.9, 0.149932], [-0.5, 0.008438]] as const) {
    const engine = simulated({ names: ["a", "b"], losses: [fixed(0.2, 1), fixed(0.2, 1)], correlations: [{ one: 0, other: 1, value }], draws: 400_000, seed: 7 });
    const margin = 5 * Math.sqrt(both * (1 - both) / 400_000);
    expect([engine.percentile(1 - both - margin), engine.percentile(1 - both + margin)]).toEqual([1, 2]);
  }
});

test("correlations that cannot be had together are scaled to where they just can", () => {
  const pairs = (a: number, b: number, c: number): Correlation[] => [{ one: 0, other: 1, value: a }, { one: 0, other: 2, value: b }, { one: 1, other: 2, value: c }];
  expect(possibleScale(["a", "b", "c"], pairs(0.3, 0.2, 0.5))).toBe(1);
  expect(possibleScale(["a", "b", "c"], pairs(0.9, 0.9, -0.9))).toBeCloseTo(5 / 9, 8);
  expect(possibleScale(["a", "b"], [{ one: 0, other: 1, value: 1 }])).toBeCloseTo(1 - 1e-9, 11);
  fc.assert(fc.property(fc.tuple(...[0, 1, 2].map(() => fc.double({ min: -1, max: 1, noNaN: true }))), ([a, b, c]) => {
    const given = pairs(a!, b!, c!);
    const scale = possibleScale(["a", "b", "c"], given);
    // The smallest root of x^3 - (a² + b² + c²) x - 2abc, the eigenvalues of what stands beside the diagonal.
    const [square, product] = [a! ** 2 + b! ** 2 + c! ** 2, 2 * a! * b! * c!];
    const radius = 2 * Math.sqrt(square / 3);
    const least = Math.min(...[0, 1, 2].map((turn) => radius * Math.cos((Math.acos(Math.max(-1, Math.min(1, radius < 1e-9 ? 0 : 4 * product / radius ** 3))) - 2 * Math.PI * turn) / 3)));
    expect(scale).toBeCloseTo(Math.min(1, least > -1e-9 ? 1 : (1 - 1e-9) / -least), 6);
    const blocks = blocksOf(["a", "b", "c"], given.map((each) => ({ ...each, value: each.value * scale })));
    expect(blocks.flatMap(({ members }) => members).sort()).toEqual([0, 1, 2]);
  }));
});

test("only what depends is drawn", () => {
  const losses = [fixed(0.5, 100), fixed(0.5, 200)];
  const of = (value: number) => distributionOf({ names: ["a", "b"], losses, correlations: [{ one: 0, other: 1, value }], draws: 1000, seed: 1 }).method;
  expect([of(0), of(0.1), of(-0.1)]).toEqual(["exact", "simulation", "simulation"]);
  expect(distributionOf(portfolio({ correlations: [] })).method).toBe("grid");
});

test("an order statistic is what stands there after sorting", () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 200 }), fc.nat(), (values, place) => {
    const at = place % values.length;
    expect(orderStatistic(Float64Array.from(values), at)).toBe(Float64Array.from(values).sort()[at]);
  }));
});
