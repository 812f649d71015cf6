import fc from "fast-check";
import { exactly, exactSums } from "../../../core/risk/exact";
import { gridded } from "../../../core/risk/grid/gridded";
import type { Loss } from "../../../core/risk/model";
import { fixed, meansAround, outcomes, percentileOf } from "./oracle";

const elsewhere = (): number => { throw new Error("nothing is too large here"); };
const chance = fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100);
const register = fc.array(fc.tuple(chance, fc.integer({ min: 1, max: 12 })).map(([p, amount]) => fixed(p, amount * 1000)), { minLength: 1, maxLength: 9 });
const certainty = fc.integer({ min: 500, max: 999 }).map((promille) => promille / 1000);
const singles = (losses: readonly Loss[]) => losses.map((_, place) => [place]);
const close = (found: number, expected: number, scale: number): void => { expect(Math.abs(found - expected)).toBeLessThan(1e-9 * Math.max(1, scale)); };

test("percentiles, contributions, without each and with controls are those of an enumeration", () => {
  fc.assert(fc.property(register, register, certainty, (losses, after, q) => {
    const engine = exactly(losses, elsewhere)!;
    const all = outcomes(losses);
    const needed = percentileOf(all, q);
    expect(engine.percentile(q)).toBe(needed);
    expect(engine.interval(q)).toEqual([needed, needed]);
    expect(engine.error(q)).toBe(0);

    const controlled = losses.map((_, place) => after[place]);
    const shares = engine.shares(q, singles(losses), controlled);
    const means = meansAround(all, losses, q);
    means.forEach((mean, place) => { close(shares.means[place]!, mean, all.at(-1)!.sum); });
    losses.forEach((_, place) => {
      expect(shares.without[place]).toBe(percentileOf(outcomes(losses.filter((_, other) => other !== place)), q));
      const replaced = losses.map((loss, other) => (other === place ? controlled[place] ?? loss : loss));
      expect(shares.controlled[place]).toBe(controlled[place] === undefined ? undefined : percentileOf(outcomes(replaced), q));
    });
    expect(shares.allControlled).toBe(percentileOf(outcomes(losses.map((loss, place) => controlled[place] ?? loss)), q));
  }), { numRuns: 60 });
});

test("groups are what an enumeration without them gives", () => {
  fc.assert(fc.property(register, certainty, fc.infiniteStream(fc.nat(2)), (losses, q, colours) => {
    const groups: number[][] = [[], [], []];
    losses.forEach((_, place) => groups[colours.next().value!]!.push(place));
    const filled = groups.filter((group) => group.length > 0);
    const { without } = exactly(losses, elsewhere)!.shares(q, filled, losses.map(() => undefined));
    filled.forEach((group, place) => expect(without[place]).toBe(percentileOf(outcomes(losses.filter((_, item) => !group.includes(item))), q)));
  }), { numRuns: 40 });
});

test("the grid of multiples of one amount is exact too", () => {
  fc.assert(fc.property(register, certainty, (losses, q) => {
    const [exact, grid] = [exactly(losses, elsewhere)!, gridded(losses)];
    expect(grid.method).toBe("exact");
    expect(grid.percentile(q)).toBe(exact.percentile(q));
    const [one, other] = [exact, grid].map((engine) => engine.shares(q, singles(losses), losses.map((loss) => loss)));
    expect(other!.without).toEqual(one!.without);
    expect(other!.controlled).toEqual(one!.controlled);
    one!.means.forEach((mean, place) => { close(other!.means[place]!, mean, 1e5); });
  }), { numRuns: 5 });
});

test("a certainty that eighths add up to is reached", () => {
  const losses = [0.5, 0.25, 0.125, 0.6, 0.4, 0.05].map((p, place) => fixed(p, 100 * 2 ** place));
  const all = outcomes(losses);
  let rank = 0;
  for (const { chance: own, sum } of all) {
    rank += own;
    if (rank < 1) expect(exactly(losses, elsewhere)!.percentile(rank)).toBe(sum);
  }
});

test("more sums than two to the twentieth are left to the grid, with chances and amounts that vary too", () => {
  const odd = (count: number): Loss[] => Array.from({ length: count }, (_, place) => fixed(0.3, Math.round(1e6 * Math.sqrt(3 * place + 2))));
  expect(exactSums(odd(12))!.amounts.length).toBe(4096);
  expect(exactSums(odd(12), 4095)).toBeUndefined();
  expect(exactSums([{ occurrence: { kind: "often", mean: 1 }, amount: { shape: "fixed", most: 100 } }])).toBeUndefined();
  expect(exactSums([{ occurrence: { kind: "once", chance: 1 }, amount: { shape: "uniform", least: 0, most: 100 } }])).toBeUndefined();
  // Controls that make more sums than can be kept: worked out elsewhere.
  const many = Array.from({ length: 24 }, () => fixed(0.3, 100));
  const { allControlled } = exactly(many, () => -1)!.shares(0.9, [], odd(24));
  expect(allControlled).toBe(-1);
});
