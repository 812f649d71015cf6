import { balanceReport, costsReport, moneyAtAGlance } from "../../../core/balance";
import { oneMoreEuro } from "../../../core/balance/one-more-euro";
import { NoAnswer } from "../../../core/domain/findings";
import { exampleCosts, exampleSources, homes, nature } from "./example";
import { laterRefusal } from "../../in-dutch";

const tasks = [
  ["Opgave", "Gebied", "Thema", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"],
  ["Natuurherstel", "Noord", "biodiversiteit", 400, 2027, 2030, 30_000, 500],
  ["Woningbouw", "Zuid", "woningen", 2000, 2027, 2028, 5000, null],
];
const funding = [
  ["Bron", "Soort", "Oormerk", "Aard", "Maximaal aandeel", 2026, 2027, 2028, 2029, 2030],
  ["SPUK Natuur", "SPUK", "stikstof, landbouw en natuur", "incidenteel", 0.5, 9e9, 2_000_000, 2_000_000, 2_000_000, 2_000_000],
  ["Algemene middelen", "algemeen", null, "structureel", null, 9e9, 2_000_000, 2_000_000, 2_000_000, 2_000_000],
  ["Reserve", "reserve", null, null, null, 9e9, 3_000_000, null, null, null],
];
const index = [["Jaar", "Index"], [2028, 0.02], [2029, 0.02], [2030, 0.02]];

describe("money at a glance", () => {
  it("answers for the years that the tasks span; years before do not count", async () => {
    const money = await moneyAtAGlance({ tasks, funding, index });
    expect(money).toMatchObject({ from: 2027, to: 2030, cost: 22_779_045.2, covered: 14_249_818.65, shortage: 8_529_226.55 });
    expect(money.coverage).toBeCloseTo(0.625567, 6);
    expect(money.ambition).toBeCloseTo(0.532097, 6);
    expect(money.years[1]).toEqual({ year: 2028, cost: 8_211_000, covered: 2_000_000, shortage: 6_211_000 });
    expect(money.oneMore?.year).toBe(2028);
    expect(money.oneMore?.covers).toBeCloseTo(1.385627, 6);
  });

  it("answers for an area with its part of the answer for all areas together", async () => {
    const [all, north, south] = await Promise.all([undefined, "noord", "Zuid"].map((area) => moneyAtAGlance({ tasks, funding, index, area })));
    expect(north).toMatchObject({ from: 2027, to: 2030, cost: 12_679_045.2, covered: 7_931_592.09, shortage: 4_747_453.11 });
    expect(south).toMatchObject({ cost: 10_100_000, covered: 6_318_226.56 });
    for (const part of [north!, south!]) expect([part.ambition, part.oneMore]).toEqual([all!.ambition, all!.oneMore]);
    all!.years.forEach(({ year, shortage }, index) => {
      expect(north!.years[index]!.shortage + south!.years[index]!.shortage).toBeCloseTo(shortage, 6);
      expect(north!.years[index]!.year).toBe(year);
    });
  });

  it("answers for the years asked, and says when there is nothing to answer", async () => {
    await expect(moneyAtAGlance({ tasks, funding, index, from: 2029, to: 2029 })).resolves.toMatchObject({ cost: 3_100_000, from: 2029, to: 2029 });
    await expect(moneyAtAGlance({ tasks, funding, index, area: "Oost" })).rejects.toThrow(NoAnswer);
    expect(await laterRefusal(moneyAtAGlance({ tasks, funding, index, from: 2031, to: 2031 }))).toContain("Middelen rij 1: '2031' ontbreekt in de kopregel");
  });
});

describe("one more euro", () => {
  it("covers a euro of the task that comes last, and more where it brings a subsidy along", async () => {
    const last = exampleCosts([nature, { ...homes, priority: 2 }]);
    expect(await oneMoreEuro(last, exampleSources, 1)).toBeCloseTo(1, 6);
    const alone = exampleCosts([nature]);
    const [spuk, , reserve] = exampleSources;
    expect(await oneMoreEuro(alone, [spuk!, { ...reserve!, amounts: [100, 0, 0, 0] }], 1)).toBeCloseTo(2, 6);
  });
});

describe("the reports", () => {
  it("leave the coverage blank in a year without cost, and show a reserve until its last year", async () => {
    const own = [["Bron", "Soort", "Meenemen", 2026, 2027, 2028], ["Reserve", "reserve", 2027, 0, "50,25", 1]];
    const table = [["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["a", 1, 2028, 2028, 5]];
    const { rows } = await balanceReport({ tasks: table, funding: own, from: 2026, to: 2028 });
    expect(rows).toEqual([
      [2026, 0, 0, 0, 0, "", 0, 0, 0],
      [2027, 0, 0, 0, 0, "", 0, 0, 0],
      [2028, 5, 0, 1, 4, 0.2, 0, 0, 0],
      ["Totaal", 5, 0, 1, 4, 0.2, 0, 0, 0],
    ]);
    const kept = own.map((row, place) => (place === 0 ? row : row.map((cell, column) => (column === 2 ? null : cell))));
    const carried = await balanceReport({ tasks: table, funding: kept, from: 2026, to: 2028 });
    expect(carried.rows.map((row) => row[6])).toEqual([0, 50.25, 46.25, 46.25]);
  });

  it("list only the kinds of cost that a task has", () => {
    const { rows } = costsReport({ tasks, from: 2027, to: 2028 });
    expect(rows.map(([name, kind]) => `${name} ${kind}`.trim())).toEqual([
      "Natuurherstel incidenteel", "Natuurherstel structureel", "Woningbouw incidenteel",
      "Totaal incidenteel", "Totaal structureel", "Totaal",
    ]);
  });

  it("refuse amounts that are no longer exact", async () => {
    const rich = [["Bron", 2027], ["a", 6e12], ["b", 6e12]];
    expect(await laterRefusal(balanceReport({ tasks, funding: rich, from: 2027, to: 2027 }))).toContain("Middelen: de bedragen zijn samen meer dan 15 cijfers");
  });
});
