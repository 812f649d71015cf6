import { robustnessReport } from "../../../../core/futures";
import { orderOfKeeping } from "../../../../core/overview/futures/order-of-falling";
import { readRobustCase } from "../../../../core/overview/futures/robust-case";
import { ofChoice } from "../../../../core/overview/futures/robustness";
import { loadHighs } from "../../../../core/optimise";
import { cachedOutcome } from "../../../../core/programme/cached";
import { broken, fits } from "../../../../core/programme/fits";
import type { Case, Choice } from "../../../../core/programme/model";
import { headerOf } from "../../../../core/tables";
import { goldenCases } from "../../../golden/cases";
import { asTables, randomProgramme } from "../../programme/random-programme";
import { TIMES } from "../../../runs";

const columns = ["Betreft", "Naam", "Soort", "Minimaal", "Meest waarschijnlijk", "Maximaal", "Verdeling", "Kans", "Vanaf", "Groep"];
const [, measures, tasks, yields, funding, from, to, effort, staffing, norm, land] = goldenCases.find(({ id, name }) => id === "BESTENDIGHEID" && name === "cost-factor-on-all")!.input;
const example = { measures, tasks, yields, funding, from, to, effort, staffing, norm, land };

const ask = async (tables: object, rows: readonly unknown[][], seed = 1, count = 100) => {
  const report = await robustnessReport({ ...tables, uncertainties: [columns, ...rows], seed, count } as never);
  return report.rows.map((row) => Object.fromEntries(row.map((cell, at) => [headerOf(report)[at]!, cell])));
};

it("example 8: within four standard errors of what integration says, whatever the seed", async () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    const rows = await ask(example, [["kosten", "", "factor", 0.9, 1, 1.3, "driehoek", "", "", ""]], seed, 1000);
    const chance = (name: string): number => Number(rows.find(({ Naam }) => Naam === name)!["Kans"]);
    for (const name of ["Binnenstad", "Woningbouw", "Totaal"]) expect([seed, name, Math.abs(chance(name) - 0.25) < 4 * Math.sqrt(0.25 * 0.75 / 1000)]).toEqual([seed, name, true]);
    expect([chance("Beekdal"), chance("Wijk aan het water")]).toEqual([1, 1]);
    expect(rows.find(({ Naam }) => Naam === "Binnenstad")!["Meestal door"]).toBe("geld");
    expect(["P10", "P50", "P90"].map((column) => rows.find(({ Naam }) => Naam === "Woningbouw")![column])).toEqual([60, 60, 100]);
  }
});

it("without anything that varies all stays, in whatever programme: what was chosen can be paid by some division", async () => {
  for (let seed = 0; seed < 10 * TIMES; seed++) {
    const rows = await ask(asTables(randomProgramme(seed)), [["kosten", "", "factor", 1, "", 1, "", "", "", ""]]);
    expect([seed, ...rows.map(({ Kans }) => Kans)]).toEqual([seed, ...rows.map(() => 1)]);
  }
});

/** The case with these figures in it, in whole cents as tables have them. */
const changed = (programme: Case, cost: number, source: number, staff: number): Case => ({
  ...programme,
  measures: programme.measures.map((measure) => ({ ...measure, starts: measure.starts.map((start) => ({ ...start, incidental: start.incidental.map((cents) => cents * cost), structural: start.structural.map((cents) => cents * cost) })) })),
  sources: programme.sources.map((each, at) => (at === 0 ? { ...each, amounts: each.amounts.map((cents) => cents * source) } : each)),
  roles: programme.roles.map((role) => ({ ...role, own: role.own.map((hours) => hours * staff) })),
});

it("keeps, with one figure for each factor, what fits when measures are added one by one to the changed case", async () => {
  const highs = await loadHighs();
  let fell = 0;
  for (let seed = 0; seed < 24 * TIMES; seed++) {
    const [cost, source, staff] = [[1.25, 1.5, 2][seed % 3]!, [1, 0.5, 0][seed % 2 + (seed % 5 === 0 ? 1 : 0)]!, [1, 0.75, 0.5][seed % 4 % 3]!];
    const fixed = (about: string, factor: number) => [about, about === "bron" ? "Algemeen" : "", "factor", factor || "0%", "", factor || "0%", "", "", "", ""];
    const { given } = readRobustCase({ ...asTables(randomProgramme(seed)), uncertainties: [columns, fixed("kosten", cost), fixed("bron", source), fixed("bezetting", staff)], count: 100 } as never);
    const { choice } = await cachedOutcome(given.programme);
    const there = changed(given.programme, cost, source, staff);
    const sources = given.programme.sources.findIndex(({ name }) => name === "Algemeen");
    expect(sources).toBe(0);
    const kept = new Set<number>();
    const reasons = new Map<number, string>();
    for (const measure of orderOfKeeping(given.programme, choice)) {
      const tried: Choice = choice.map((parts, place) => (kept.has(place) || place === measure ? parts : []));
      if (there.measures[measure]!.after.some((earlier) => !kept.has(earlier))) reasons.set(measure, "after");
      else if (fits(highs, there, tried)) kept.add(measure);
      else reasons.set(measure, broken(highs, there, tried).money !== undefined ? "money" : "people");
    }
    fell += reasons.size;
    const found = ofChoice(given, choice);
    expect([seed, found.measures.map(({ measure, stays, mostly }) => [measure, stays, mostly?.why])])
      .toEqual([seed, found.measures.map(({ measure }) => [measure, kept.has(measure) ? 1 : 0, reasons.get(measure)])]);
    expect([seed, found.whole.stays]).toEqual([seed, reasons.size === 0 ? 1 : 0]);
  }
  expect(fell).toBeGreaterThan(8);
});

it("puts what another waits for before it, whatever it serves itself", async () => {
  for (let seed = 0; seed < 12; seed++) {
    const { given: { programme } } = readRobustCase({ ...asTables(randomProgramme(seed)), uncertainties: [columns] } as never);
    const { choice } = await cachedOutcome(programme);
    const order = orderOfKeeping(programme, choice);
    order.forEach((measure, at) => { for (const earlier of programme.measures[measure]!.after) expect([seed, order.slice(0, at)]).toEqual([seed, expect.arrayContaining([earlier])]); });
  }
});

const varying = [
  ["kosten", "", "factor", 0.9, 1, 1.4, "PERT", "", "", ""], ["bron", "Algemeen", "factor", 0.7, "", 1.1, "gelijk", 0.8, "", "geld"], ["bron", "Fonds", "stopt", "", "", "", "", 0.3, 2029, ""],
  ["bezetting", "", "factor", 0.7, 1, 1, "", "", "", ""], ["opbrengst", "", "factor", 0.8, 1, 1.1, "", "", "", "geld"],
];

it("decides nothing by the order of rows", async () => {
  for (let seed = 0; seed < 4 * TIMES; seed++) {
    const tables = asTables(randomProgramme(seed)) as unknown as Record<string, unknown>;
    const turned = Object.fromEntries(Object.entries(tables).map(([key, value]) => [key, Array.isArray(value) ? [value[0], ...(value as unknown[]).slice(1).reverse()] : value]));
    const byName = (rows: Awaited<ReturnType<typeof ask>>) => Object.fromEntries(rows.map((row) => [`${row["Soort"]} ${row["Naam"]}`, row]));
    expect([seed, byName(await ask(turned, [...varying].reverse()))]).toEqual([seed, byName(await ask(tables, varying))]);
  }
});

it("leaves in a reserve what must stay there, whatever is in it", async () => {
  const tables = {
    measures: [["Maatregel", "Kosten"], ["Haven", 6_000_000]], tasks: [["Opgave", "Doel", "Doeljaar"], ["Kade", 1, 2027]], yields: [["Maatregel", "Opgave", "Hoeveelheid"], ["Haven", "Kade", 1]],
    funding: [["Bron", "Soort", "Minimum", 2027], ["Reserve", "reserve", 4_000_000, 10_000_000]], from: 2027, to: 2027,
  };
  const stays = async (factor: number) => (await ask(tables, [["bron", "Reserve", "factor", factor, "", factor, "", "", "", ""]]))[0]!;
  expect([await stays(1), await stays(0.99)].map((row) => [row["Kans"], row["Meestal door"]])).toEqual([[1, ""], [0, "geld"]]);
});
