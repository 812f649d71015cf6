import fc from "fast-check";
import { ambitionShare } from "../../../../core";
import { ambitionChanceReport, type AmbitionInput } from "../../../../core/futures";
import { InputReader } from "../../../../core/tables";
import { runs } from "../../../runs";

const columns = ["Betreft", "Naam", "Soort", "Minimaal", "Meest waarschijnlijk", "Maximaal", "Verdeling", "Kans", "Vanaf", "Groep"];
const costs = ["kosten", "", "factor", 0.9, 1, 1.3, "driehoek", "", "", ""];
const half = ["bron", "Algemeen", "factor", 0.5, "", 0.5, "", 0.2, "", ""];
const example = (rows: readonly unknown[][], seed = 1): AmbitionInput => ({
  tasks: [["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["Station", 1, 2027, 2027, 10_000_000]],
  funding: [["Bron", 2027], ["Algemeen", 10_000_000]], uncertainties: [columns, ...rows] as never, from: 2027, to: 2027, seed,
});
const total = async (input: AmbitionInput) => (await ambitionChanceReport(input)).rows.at(-1)! as [string, number, number, number, number, number, number, string];

it("example 7: within four standard errors of what integration says, whatever the seed", async () => {
  // How near an order statistic of 1.000 comes: sqrt(p (1 - p) / n) divided by the density of the room there, 1 / factor: of a triangle in closed form.
  const density = (room: number): number => { const factor = 1 / room; return (factor < 1 ? (factor - 0.9) / 0.02 : (1.3 - factor) / 0.06) * factor ** 2; };
  for (const seed of [1, 2, 3, 4, 5]) {
    const [, met, error, p10, p50, p90, budgeted] = await total(example([costs], seed));
    expect([seed, Math.abs(met - 0.25) < 4 * Math.sqrt(0.25 * 0.75 / 1000), budgeted]).toEqual([seed, true, 1]);
    expect(error).toBeCloseTo(Math.sqrt(met * (1 - met) / 1000), 12);
    for (const [part, exact, found] of [[0.1, 0.84, p10], [0.5, 0.9478, p50], [0.9, 1.0382, p90]] as const) {
      expect([seed, part, Math.abs(found - exact) < 4 * Math.sqrt(part * (1 - part) / 1000) / density(exact) + 5e-5]).toEqual([seed, part, true]);
    }
    expect([seed, Math.abs((await total(example([costs, half], seed)))[1] - 0.2) < 4 * Math.sqrt(0.2 * 0.8 / 1000)]).toEqual([seed, true]);
  }
});

/** Two classes of priority, earmarked and carried money, shares, structural costs and spending at several price levels. */
const amount = fc.integer({ min: 0, max: 30 }).map((many) => many * 25_000);
const money = fc.array(amount, { minLength: 3, maxLength: 3 });
const share = fc.constantFrom(0.5, 0.75, 1);
const area = fc.record({ own: money, spuk: money, reserve: amount, share, structural: fc.boolean(), carry: fc.constantFrom("ja", "nee", 2028), units: fc.integer({ min: 1, max: 12 }), spent: money });

const years = [2027, 2028, 2029];
const index = [["Jaar", "Index"], [2026, 0.03], [2028, 0.02], [2029, -0.01]];
interface Area { own: number[]; spuk: number[]; reserve: number; share: number; structural: boolean; carry: string | number; units: number; spent: number[] }
function tablesOf({ own, spuk, reserve, share: part, structural, carry, units, spent }: Area, factors: { cost?: number; nature?: number; own?: number; rate?: number } = {}) {
  const { cost = 1, nature = 1, own: ofOwn = 1, rate = 1 } = factors;
  return {
    from: 2027, to: 2029,
    tasks: [
      ["Opgave", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid", "Prijspeil"],
      ["Natuur", 1, units, 2027, 2029, 60_000 * cost * nature, 2000 * cost * nature, 2027], ["Wonen", 2, 10, 2028, 2029, 50_000 * cost, "", 2028], ["Proces", 2, "", "", "", "", "", ""],
    ],
    spending: [["Opgave", "Prijspeil", ...years], ["Proces", 2027, ...spent.map((euros) => euros * cost)], ["Proces", "", ...spent.map((euros) => euros / 2 * cost)]],
    funding: [
      ["Bron", "Soort", "Oormerk", "Aard", "Maximaal aandeel", "Meenemen", ...years],
      ["Algemeen", "algemeen", "", "structureel", 1, carry, ...own.map((euros) => euros * ofOwn)], ["SPUK", "SPUK", "Natuur", structural ? "structureel" : "incidenteel", part, "nee", ...spuk],
      ["Reserve", "reserve", "", "incidenteel", 1, "ja", reserve, 0, 0],
    ],
    index: index.map(([year, of]) => (typeof of === "number" ? [year, of * rate || "0%"] : [year, of])),
  };
}
const fixed = (about: string, name: string, factor: number) => [about, name, "factor", factor, "", factor, "", "", "", ""];

it("with one figure for each factor every future has the room of the tables with those figures in them", () => fc.assert(fc.asyncProperty(
  area, fc.constantFrom(0.8, 1, 1.25), fc.constantFrom(0.9, 1.5), fc.constantFrom(0.7, 1.2), fc.constantFrom(0.5, 2), async (own, cost, nature, ofOwn, rate) => {
    const uncertainties = [columns, fixed("kosten", "", cost), fixed("kosten", "Natuur", nature), fixed("bron", "Algemeen", ofOwn), fixed("index", "", rate)];
    const [, met, , p10, p50, p90, budgeted, cause] = await total({ ...tablesOf(own), uncertainties, count: 100 } as AmbitionInput);
    const exact = await ambitionShare(tablesOf(own, { cost, nature, own: ofOwn, rate }) as never);
    // Cents are rounded once with the figures in them and once without: half a cent of some ten thousands of euros.
    expect([p10, p50, p90].map((room) => Math.abs(room - exact) < 1e-5 * Math.max(1, exact))).toEqual([true, true, true]);
    expect(Math.abs(budgeted - await ambitionShare(tablesOf(own) as never))).toBeLessThan(1e-8);
    if (Math.abs(exact - 1) > 1e-4) expect(met).toBe(exact > 1 ? 1 : 0);
    expect(cause).toBe("");
  },
), runs(12)));

const varying = [
  ["kosten", "", "factor", 0.9, 1, 1.3, "driehoek", "", "", ""], ["index", "", "factor", 0.5, 1, 2, "PERT", "", 2028, ""], ["bron", "SPUK", "stopt", "", "", "", "", 0.3, 2028, ""],
  ["kosten", "Wonen", "factor", 0.8, "", 1.4, "gelijk", "", "", "bouw"], ["bron", "Algemeen", "factor", 0.8, 1, 1.1, "", 0.5, "", "bouw"],
];
const answer = async (tables: object, rows: readonly unknown[][]) => (await ambitionChanceReport({ ...tables, uncertainties: [columns, ...rows], count: 100 } as never)).rows;

it("decides nothing by the order of rows, and a class is never met where those before it are not", () => fc.assert(fc.asyncProperty(area, async (own) => {
  const tables = tablesOf(own);
  const turned = ([header, ...rows]: readonly unknown[][]): unknown[][] => [header!, ...rows.reverse()];
  const rows = await answer(tables, varying);
  expect(await answer({ ...tables, tasks: turned(tables.tasks), funding: turned(tables.funding), spending: turned(tables.spending), index: turned(tables.index) }, [...varying].reverse())).toEqual(rows);
  expect(rows.map(([priority]) => priority)).toEqual([1, 2, "Totaal"]);
  // The order of classes in full is harder than all of them alike, and all are carried exactly when the last class is.
  expect(rows[1]![1]).toBeLessThanOrEqual(Number(rows[0]![1]));
  expect(rows[2]![1]).toBe(rows[1]![1]);
}), runs(8)));

it("remarks what counts for nothing here, and refuses what names no source or leaves no price", async () => {
  const reader = new InputReader();
  const { index: _, ...steady } = tablesOf({ own: [9e6, 0, 0], spuk: [0, 0, 0], reserve: 0, share: 1, structural: true, carry: "ja", units: 5, spent: [0, 0, 0] });
  await ambitionChanceReport({ ...steady, uncertainties: [columns, costs, varying[1], ["uren", "", "factor", 1, "", 2, "", "", "", ""]], count: 100 } as AmbitionInput, undefined, reader);
  expect(reader.remarks.filter(({ table }) => table === "Onzekerheden").map(({ rows, code }) => [rows, code])).toEqual([[[3, 4], "uncertainUnused"]]);
  const falling = tablesOf({ own: [9e6, 0, 0], spuk: [0, 0, 0], reserve: 0, share: 1, structural: true, carry: "ja", units: 5, spent: [0, 0, 0] });
  await expect(ambitionChanceReport({ ...falling, index: [["Jaar", "Index"], [2028, -0.2], [2029, 0]], uncertainties: [columns, ["index", "", "factor", 0, 1, 6, "", "", "", ""]] } as never)).rejects.toThrow("rangeNeedsBoth");
  await expect(ambitionChanceReport({ ...falling, index: [["Jaar", "Index"], [2028, -0.2], [2029, 0]], uncertainties: [columns, ["index", "", "factor", 0.5, 1, 6, "", "", "", ""]] } as never)).rejects.toThrow("pricesToNothing");
});
