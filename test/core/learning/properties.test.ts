import fc from "fast-check";
import { learnedNorms, learningReport } from "../../../core/learning";
import { learnedOf, observationsOf } from "./as-tables";
import type { Area } from "./independent";

const value = fc.double({ min: 10, max: 1000, noNaN: true });
const share = fc.double({ min: 0.005, max: 0.5, noNaN: true });
const names = (count: number) => Array.from({ length: count }, (_, place) => `Gebied ${place}`);

/** Areas with standard errors, or with several rows each and none. */
const sure = fc.array(fc.array(fc.tuple(value, share), { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 8 })
  .map((areas): Area[] => areas.map((rows, place) => ({ name: names(8)[place]!, rows: rows.map(([own, error]) => [own, own * error]) })));
const counted = fc.array(fc.array(value, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 })
  .map((areas): Area[] => areas.map((rows, place) => ({ name: names(8)[place]!, rows: rows.map((own) => [own]) })));
const areas = fc.oneof(sure, counted);
const method = fc.constantFrom("PM" as const, "REML" as const, "DL" as const);

const near = (one: number | undefined, other: number | undefined, relative = 1e-9): void => {
  if (one === undefined || other === undefined) return expect(one).toBe(other);
  expect(Math.abs(one - other)).toBeLessThanOrEqual(relative * Math.max(1e-9, Math.abs(one)));
};

test("the order of rows decides nothing but the order of rows", () => {
  fc.assert(fc.property(areas, method, fc.infiniteStream(fc.nat()), (given, how, stream) => {
    const [header, ...rows] = observationsOf(given);
    const shuffled = rows.map((row) => ({ row, at: stream.next().value })).sort((a, b) => a.at - b.at).map(({ row }) => row);
    const [one] = learnedNorms({ observations: [header, ...rows], method: how });
    const [other] = learnedNorms({ observations: [header, ...shuffled], method: how });
    near(one!.system!.learned, other!.system!.learned);
    near(one!.system!.expected, other!.system!.expected, 1e-8);
    for (const area of one!.areas) {
      const same = other!.areas.find(({ name }) => name === area.name)!;
      near(area.learned?.learned, same.learned?.learned, 1e-8);
      expect(same.observations).toBe(area.observations);
    }
  }));
});

test("values a thousand times as large give norms a thousand times as large, with the same weights", () => {
  fc.assert(fc.property(areas, method, (given, how) => {
    const larger = given.map(({ name, rows }) => ({ name, rows: rows.map(([own, error]) => [own * 1000, error === undefined ? undefined : error * 1000] as const) }));
    const [one, other] = [learnedOf(given, how), learnedOf(larger, how)];
    near(one.system!.learned * 1000, other.system!.learned, 1e-8);
    near(one.newArea!.interval && one.newArea!.interval.low * 1000, other.newArea!.interval?.low, 1e-7);
    one.areas.forEach((area, place) => {
      near(area.ownWeight, other.areas[place]!.ownWeight, 1e-7);
      near(area.learned && area.learned.learned * 1000, other.areas[place]!.learned?.learned, 1e-8);
    });
  }));
});

test("a learned norm lies between the area's own and the system's, and what is expected is not below it", () => {
  fc.assert(fc.property(areas, method, (given, how) => {
    const { areas: learned, system, newArea } = learnedOf(given, how);
    for (const { measured, learned: own, ownWeight } of learned) {
      if (own === undefined) continue;
      const [low, high] = [Math.min(measured!, system!.learned), Math.max(measured!, system!.learned)];
      expect(own.learned).toBeGreaterThanOrEqual(low * (1 - 1e-12));
      expect(own.learned).toBeLessThanOrEqual(high * (1 + 1e-12));
      expect(own.expected).toBeGreaterThanOrEqual(own.learned);
      expect(own.interval!.low).toBeLessThanOrEqual(own.learned);
      expect(own.interval!.high).toBeGreaterThanOrEqual(own.learned);
      expect(ownWeight).toBeGreaterThanOrEqual(0);
      expect(ownWeight).toBeLessThanOrEqual(1);
    }
    for (const one of [system!, newArea!]) expect(one.expected).toBeGreaterThanOrEqual(one.learned);
    expect(newArea!.interval!.low).toBeLessThanOrEqual(system!.interval!.low);
    expect(newArea!.interval!.high).toBeGreaterThanOrEqual(system!.interval!.high);
  }));
});

test("an interval is never narrower than the plain one, and wider when it must be surer", () => {
  fc.assert(fc.property(sure, (given) => {
    const [usual, surer] = [learnedOf(given, "PM", 0.9), learnedOf(given, "PM", 0.99)];
    expect(surer.system!.interval!.low).toBeLessThan(usual.system!.interval!.low);
    expect(surer.system!.interval!.high).toBeGreaterThan(usual.system!.interval!.high);
  }));
});

test("areas that agree share one norm; far apart each keeps its own", () => {
  const alike = learnedOf([1, 2, 3].map((place) => ({ name: `${place}`, rows: [[100 + place / 10, 20]] })));
  expect(alike.between).toBe(0);
  for (const { learned, ownWeight } of alike.areas) {
    expect(ownWeight).toBe(0);
    expect(learned!.learned).toBeCloseTo(alike.system!.learned, 9);
  }
  const apart = learnedOf([1, 100, 10_000].map((own) => ({ name: `${own}`, rows: [[own, own * 1e-4]] })));
  for (const { learned, measured, ownWeight } of apart.areas) {
    expect(ownWeight).toBeGreaterThan(0.999999);
    expect(learned!.learned / measured!).toBeCloseTo(1, 6);
  }
});

test("a smaller standard error never lowers what an area weighs, while areas differ as they do", () => {
  fc.assert(fc.property(sure, fc.double({ min: 0.1, max: 0.99, noNaN: true }), (given, smaller) => {
    const { areas: learned, between } = learnedOf(given);
    const variances = given.map(({ rows }) => 1 / rows.reduce((sum, [own, error]) => sum + (own / error!) ** 2, 0));
    learned.forEach(({ ownWeight }, place) => {
      near(ownWeight, between! ** 2 / (variances[place]! + between! ** 2), 1e-7);
      expect(between! ** 2 / (variances[place]! * smaller ** 2 + between! ** 2)).toBeGreaterThanOrEqual(ownWeight! - 1e-12);
    });
  }));
});

test("bounds beyond all numbers leave a cell empty", () => {
  const { rows } = learningReport({ observations: [["Norm", "Gebied", "Waarde"], ["N", "A", 1e-9], ["N", "B", 1e9]], certainty: 0.999 });
  const [, , , , learned, low, high] = rows.at(-1)!;
  expect([learned, low, high]).toEqual([expect.closeTo(1, 9), 0, ""]);
});
