import fc from "fast-check";
import { costsReport } from "../../../core/balance";
import { normEffectsReport, tasksWithNormsReport } from "../../../core/overview/functions";
import { toCells } from "../../../core/tables";

const observations = [
  ["Norm", "Gebied", "Waarde", "Prijspeil"], ["Kosten per ha", "Noord", 28_000, 2027], ["Kosten per ha", "Noord", 31_000, 2026],
  ["Kosten per ha", "Zuid", 39_000, 2027], ["Kosten per ha", "Zuid", 36_500, 2025], ["Beheer per ha", "Noord", 600, 2027], ["Beheer per ha", "Oost", 750, 2027],
];
const norms = [
  ["Norm", "Gebruikt", "Prijspeil", "Telt voor", "Kolom"],
  ["Kosten per ha", 30_000, 2027, "Natuur; Bos", "Kosten per eenheid"], ["Beheer per ha", 500, 2027, "Natuur", "Structureel per eenheid"],
];
const index = [["Jaar", "Index"], ...[2026, 2027, 2028, 2029, 2030].map((year) => [year, 0.02])];

const task = fc.record({
  name: fc.constantFrom("Natuur", "Bos", "Wegen"), goal: fc.integer({ min: 1, max: 5000 }), cost: fc.integer({ min: 1, max: 90_000 }),
  structural: fc.integer({ min: 0, max: 900 }), level: fc.constantFrom(2026, 2027, 2028, null), start: fc.constantFrom(2027, 2028),
});
const header = ["Opgave", "Gebied", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid", "Prijspeil", "Aantekening"];

/** A task of each name and area at most. */
const tables = fc.uniqueArray(fc.tuple(task, fc.constantFrom("Noord", "Zuid", "West", "")), { minLength: 1, maxLength: 8, selector: ([{ name }, area]) => `${name}${area}` })
  .map((tasks) => [header, ...tasks.map(([{ name, goal, cost, structural, level, start }, area]) => [name, area, goal, start, 2030, cost, structural, level, "x"])]);

test("what NORMGEVOLG says of learned norms is what KOSTEN makes of METNORMEN", () => {
  fc.assert(fc.property(tables, (tasks) => {
    // NORMGEVOLG takes a blank Prijspeil for the first year; METNORMEN has no first year, and asks for it.
    const filled = tasks.map((row, place) => (place === 0 ? row : row.map((cell, column) => (column === 7 ? cell ?? 2027 : cell))));
    const effects = normEffectsReport({ tasks, observations, norms, from: 2027, to: 2030, index }).rows;
    const withNorms = toCells(tasksWithNormsReport({ tasks: filled, observations, norms, index }));
    const total = (cells: readonly (readonly unknown[])[]): number => costsReport({ tasks: cells, from: 2027, to: 2030, index }).rows.at(-1)!.at(-1) as number;
    const [now, then, difference] = effects.at(-1)!.slice(4, 7) as number[];
    expect(then! - now!).toBeCloseTo(difference!, 2);
    expect(total(withNorms) - total(filled)).toBeCloseTo(difference!, 1);
    // All else is as it was given.
    withNorms.forEach((row, place) => row.forEach((cell, column) => {
      if (column !== 5 && column !== 6) expect(cell).toBe(filled[place]![column]);
    }));
  }));
});
