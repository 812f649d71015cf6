import fc from "fast-check";
import { seeded } from "../../../core/numbers/seeded";
import { learnedOf } from "./as-tables";
import { learn, student, type Area, type Method } from "./independent";
import { studentQuantile } from "../../../core/numbers/student";

/** How far the two may be apart; what both take from a root is as exact as that root. */
const NEAR = 1e-8;

function expectNear(value: number, expected: number): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(NEAR * Math.max(1e-6, Math.abs(expected)));
}

/** Areas with figures that look like observed ones: nearly alike, far apart, in small and large units. */
function areasFrom(seed: number): { readonly areas: Area[]; readonly method: Method; readonly certainty: number; readonly difference: boolean } {
  const random = seeded(seed);
  const spread = [0, 0.02, 0.2, 1][random.below(4)]!;
  const noise = [0.01, 0.05, 0.3][random.below(3)]!;
  const unit = 10 ** (random.below(9) - 3);
  const withErrors = random.below(2) === 0;
  const bell = (): number => random.share() + random.share() + random.share() - 1.5;
  const k = 2 + random.below(12);
  const areas = Array.from({ length: k }, (_, place): Area => {
    const centre = unit * Math.exp(spread * bell());
    return {
      name: `Gebied ${place}`,
      rows: Array.from({ length: 1 + random.below(withErrors ? 3 : 6) }, () => {
        const value = centre * Math.exp(noise * bell());
        return withErrors ? [value, value * noise * (0.3 + random.share())] : [value];
      }),
    };
  });
  return { areas, method: (["PM", "REML", "DL"] as const)[random.below(3)]!, certainty: [0.5, 0.8, 0.95, 0.999][random.below(4)]!, difference: random.below(3) === 0 };
}

const seeds = Array.from({ length: 200 }, (_, seed) => seed);

test("200 random sets agree with formulas written anew, to 1e-8", () => {
  let [zero, apart] = [0, 0];
  for (const seed of seeds) {
    const { areas, method, certainty, difference } = areasFrom(seed);
    const expected = learn(areas, method, certainty, difference);
    const actual = learnedOf(areas, method, certainty, difference);
    expectNear(actual.between!, Math.sqrt(expected.between));
    const { system, newArea } = actual;
    [system!.learned, system!.interval!.low, system!.interval!.high, system!.expected].forEach((value, place) => { expectNear(value, expected.norm[place]!); });
    expectNear(newArea!.interval!.low, expected.newArea[0]);
    expectNear(newArea!.interval!.high, expected.newArea[1]);
    expected.areas.forEach((own, place) => {
      const area = actual.areas[place]!;
      if (actual.inseparable) return expect(area.learned).toBeUndefined();
      expectNear(area.learned!.learned, own.learned);
      expectNear(area.learned!.interval!.low, own.low);
      expectNear(area.learned!.interval!.high, own.high);
      expectNear(area.learned!.expected, own.expected);
      expectNear(area.ownWeight!, own.weight);
      expect(area.without === undefined).toBe(own.without === undefined);
      if (own.without !== undefined) expectNear(area.without!, own.without);
    });
    if (expected.between === 0) zero++;
    if (expected.areas.some(({ without }) => without !== undefined)) apart++;
  }
  // Both sides of every fork were seen.
  expect(zero).toBeGreaterThan(10);
  expect(apart).toBeGreaterThan(10);
});

test("the finite sums for Student's t agree with the quantile of the core", () => {
  fc.assert(fc.property(fc.double({ min: 0.5, max: 0.999, noNaN: true }), fc.integer({ min: 1, max: 60 }), (certainty, freedom) => {
    expectNear(student(certainty, freedom), studentQuantile((1 + certainty) / 2, freedom));
  }));
});
