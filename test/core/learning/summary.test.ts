import fc from "fast-check";
import { normInDetail, type PlotMark } from "../../../core/learning";
import { learnedOf } from "./as-tables";

const value = fc.double({ min: 1, max: 1e6, noNaN: true });
const areas = fc.array(fc.tuple(value, fc.double({ min: 0.01, max: 0.5, noNaN: true })), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map(([own, share], place) => ({ name: `Gebied ${place}`, rows: [[own, own * share] as const] })));

test("every mark of a forest plot has its place on the axis, in the order of the values", () => {
  fc.assert(fc.property(areas, (given) => {
    const { areas: lines, newArea, system, ticks } = normInDetail(learnedOf(given));
    const marks = [...lines, newArea, system].flatMap(({ measured, learned, low, high }) => [measured, learned, low, high]).concat(ticks).filter((mark): mark is PlotMark => mark !== undefined);
    const sorted = [...marks].sort((a, b) => a.value - b.value);
    sorted.forEach(({ at }, place) => {
      expect(at).toBeGreaterThanOrEqual(Math.max(0, (sorted[place - 1]?.at ?? 0) - 1e-12));
      expect(at).toBeLessThanOrEqual(1);
    });
    // What was measured and learned is never cut off.
    for (const { measured, learned } of lines) for (const mark of [measured, learned]) if (mark !== undefined) expect([mark.at > 0, mark.at < 1]).toEqual([true, true]);
    expect(ticks.length).toBeLessThanOrEqual(12);
  }));
});

test("the example: who is too tight, what is behind a point, and a scale of differences below zero", () => {
  const detail = normInDetail(learnedOf([["A", 28_000, 2000], ["F", 39_000, 2000]].map(([name, own, error]) => ({ name: String(name), rows: [[Number(own), Number(error)]] }))));
  expect(detail.areas.map(({ name, observations }) => [name, observations])).toEqual([
    ["A", [{ row: 2, value: 28_000, priceLevel: undefined }]], ["F", [{ row: 3, value: 39_000, priceLevel: undefined }]],
  ]);
  expect([detail.tight, detail.ample, detail.inUse, detail.remarks]).toEqual([[], [], undefined, ["veryUncertain"]]);
  const differences = normInDetail(learnedOf([-2, 0, 3].map((own) => ({ name: `${own}`, rows: [[own, 1]] })), "PM", 0.95, true));
  expect(differences.areas.map(({ measured }) => measured!.value)).toEqual([-2, 0, 3]);
  expect(differences.inUse!.at).toBeGreaterThan(differences.areas[1]!.measured!.at);
});
