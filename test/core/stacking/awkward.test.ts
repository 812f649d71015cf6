import { choicesReport, landPressure, sharedPairsReport, stackingReport } from "../../../core/stacking";

/** Numerically awkward tables, each through all four functions. */
const all = async (input: Parameters<typeof stackingReport>[0]) => ({
  stacking: (await stackingReport(input)).rows,
  pairs: (await sharedPairsReport(input)).rows,
  choices: (await choicesReport(input)).rows,
  pressure: await landPressure(input).catch((error: unknown) => String(error)),
});
const near = (value: number, digits = 6) => expect.closeTo(value, digits) as number;

describe("awkward figures", () => {
  it("0,01 ha beside 1.000.000 ha: both count", async () => {
    const found = await all({
      tasks: [["Opgave", "Ruimteclaim"], ["bankje", 0.01], ["natuur", 1_000_000]],
      land: [["Grondsoort", "Oppervlakte"], ["landbouw", 500_000]],
      combinations: [["Opgave A", "Opgave B", "Aandeel"], ["bankje", "natuur", 0.2]],
    });
    // A fifth of the bench lies in nature, and takes no land of its own.
    const part = 1 - (500_000 + 0.002) / 1_000_000.01;
    expect(found.stacking.map((row) => row[6])).toEqual([near(part, 9), near(part, 9), near(part, 9), ""]);
    expect(found.pairs).toEqual([["", "bankje", "natuur", near(0.002, 9), 0.002, "ja", expect.closeTo(0.003, 1)]]);
    // With a hectare more the whole bench lies in nature.
    expect(found.choices).toEqual([
      ["", "landbouw", "grond", 500_000, near(1)], ["", "bankje + natuur", "combinatie", 0.002, near(0.008)],
    ]);
    expect(found.pressure).toBeCloseTo(2, 7);
  });

  it("shares of 0 and 1: a pair that shares nothing is no pair, one that shares all lies within the larger", async () => {
    const found = await all({
      tasks: [["Opgave", "Ruimteclaim"], ["a", 100], ["b", 40], ["c", 30]],
      land: [["Grondsoort", "Oppervlakte"], ["l", 500]],
      combinations: [["Opgave A", "Opgave B", "Aandeel"], ["a", "b", 1], ["a", "c", "0%"]],
    });
    expect(found.stacking.at(-1)).toEqual(["", "Netto grond", "", near(130), "", "", ""]);
    expect(found.pairs).toEqual([["", "a", "b", near(40), 40, "ja", near(0)]]);
    expect(found.choices).toEqual([]);
    expect(found.pressure).toBeCloseTo(0.26, 9);
  });

  it("no land at all: everything falls short, a hectare more serves a hectare", async () => {
    const found = await all({
      tasks: [["Opgave", "Ruimteclaim", "Prioriteit"], ["a", 100, 1], ["b", 40, 2]],
      land: [["Grondsoort", "Oppervlakte"], ["klei", 0], ["zand", "0%"]],
      combinations: [["Opgave A", "Opgave B", "Aandeel"], ["a", "b", 0.5]],
    });
    expect(found.stacking.map((row) => row[5])).toEqual([100, 40, 140, ""]);
    expect(found.pairs).toEqual([["", "a", "b", 0, 20, "nee", ""]]);
    // The hectare carries both tasks, for b as much as a pair may share.
    expect(found.choices).toEqual([["", "klei", "grond", 0, near(2)], ["", "zand", "grond", 0, near(2)]]);
    expect(found.pressure).toContain("noLand");
  });

  it("fourteen tasks that may all share, in every number of layers", async () => {
    const names = Array.from({ length: 14 }, (_, i) => `opgave ${i + 1}`);
    const input = {
      tasks: [["Opgave", "Ruimteclaim"], ...names.map((name) => [name, 100])],
      land: [["Grondsoort", "Oppervlakte"], ["l", 120]],
      combinations: [["Opgave A", "Opgave B", "Aandeel"], ...names.flatMap((one, i) => names.slice(i + 1).map((other) => [one, other, 1]))],
    };
    for (const layers of [1, 2, 3, 4]) {
      const found = await all({ ...input, layers });
      const total = found.stacking.find((row) => row[1] === "Totaal")!;
      expect(total[5]).toBeCloseTo(1400 - 120 * layers, 5);
      expect(found.choices).toEqual([["", "l", "grond", 120, near(layers, 5)]]);
      expect(found.pairs).toHaveLength(layers > 1 ? 91 : 0);
      expect(found.pressure).toBeCloseTo(1400 / layers / 120, 6);
    }
  });

  it("a claim of nothing, and an area where nobody asks anything", async () => {
    const found = await all({
      tasks: [["Opgave", "Ruimteclaim"], ["a", 0], ["b", null]],
      land: [["Grondsoort", "Oppervlakte"], ["l", 10]],
      combinations: [["Opgave A", "Opgave B", "Aandeel"], ["a", "b", 1]],
    });
    expect(found.stacking.map((row) => row.slice(2, 6))).toEqual([[0, 0, 0, 0], [0, 0, 0, 0], [0, 0, 0, 0], ["", 0, "", ""]]);
    expect([found.pairs, found.choices, found.pressure]).toEqual([[], [], 0]);
  });
});
