import fc from "fast-check";
import { position, type Indicator } from "../../../core/wellbeing";

const areas = "ABCDEFGHIJKL".split("");
const indicator = (values: readonly number[], favourable: Indicator["favourable"], margins: readonly (number | undefined)[] = []): Indicator => ({
  name: "x", dimension: "later", theme: undefined, unit: undefined, favourable,
  observations: values.map((value, at) => ({ area: areas[at]!, year: 2026, value, margin: margins[at] })),
});
const values = fc.array(fc.integer({ min: 0, max: 8 }), { minLength: 4, maxLength: 12 });
const same = (name: string): string => name;

test("ranks are those of counting who does better; no more than a quarter is green, or red, and never both", () => {
  fc.assert(fc.property(values, (all) => {
    const found = all.map((_, at) => position(indicator(all, "higher"), areas[at]!, areas.slice(0, all.length), same)!);
    found.forEach(({ rank, among, colour }, at) => {
      expect(rank).toBe(1 + all.filter((value) => value > all[at]!).length);
      expect(among).toBe(all.length);
      if (colour === "green") expect(rank).toBeLessThanOrEqual(all.length / 4);
    });
    // The best of them are green together, unless so many are equal that they are the worst quarter too.
    const best = found.filter(({ rank }) => rank === 1);
    expect(new Set(best.map(({ colour }) => colour)).size).toBe(1);
  }));
});

test("what is favourable turned around turns the colours and the ranks around", () => {
  fc.assert(fc.property(values, (all) => {
    all.forEach((_, at) => {
      const [one, other] = (["higher", "lower"] as const).map((way) => position(indicator(all.map((value) => (way === "higher" ? value : -value)), way), areas[at]!, areas, same));
      expect(other).toEqual(one);
    });
  }));
});

test("margins make grey and never a colour", () => {
  fc.assert(fc.property(values, fc.array(fc.option(fc.constantFrom(0.5, 1, 3), { nil: undefined }), { minLength: 12, maxLength: 12 }), (all, margins) => {
    all.forEach((_, at) => {
      const [plain, wide] = [position(indicator(all, "higher"), areas[at]!, areas, same)!, position(indicator(all, "higher", margins), areas[at]!, areas, same)!];
      if (wide.colour !== plain.colour) expect([wide.colour, wide.alike]).toEqual(["grey", expect.any(String)]);
    });
  }));
});

test("three others are needed, in one year", () => {
  expect(position(indicator([1, 2, 3], "higher"), "A", areas, same)).toBeUndefined();
  expect(position(indicator([1, 2, 3, 4], "higher"), "A", ["A", "B", "C", "D", "Z"], same)).toEqual({ year: 2026, rank: 4, among: 4, colour: "red", alike: undefined, missing: ["Z"] });
});
