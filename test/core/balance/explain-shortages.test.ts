import fc from "fast-check";
import { coverageTableOf, shortagesBySource } from "../../../core/balance";
import { reasonsForShortages } from "../../../core/balance/explain-shortages";
import { reasonsTable } from "../../../core/balance/report";
import { yearBalances } from "../../../core/balance/years";
import { fund } from "../../../core/funding";
import { toEuros } from "../../../core/numbers/cents";
import { runs } from "../../runs";
import { programmes, sum } from "./programmes";

const cases = programmes(1, 0.5, 0.3333);

it("adds up in every row, pays this task what DEKKING per year says, and has every shortage once", () => fc.assert(
  fc.asyncProperty(cases, async ({ costs, sources }) => {
    const funded = { costs, sources, payments: await fund(costs, sources) };
    const reasons = reasonsForShortages(funded);
    const coverage = coverageTableOf(funded, true);
    for (const { task, year, beside } of reasons) {
      const covered = coverage.rows.find(([name, at]) => name === task.name && at === year)!;
      for (const { source, available, toThis, toHigher, toOthers, left } of beside) {
        expect(available).toBe(toThis + toHigher + toOthers + left);
        expect(Math.min(toThis, toHigher, toOthers, left)).toBeGreaterThanOrEqual(0);
        expect(toEuros(toThis)).toBe(covered[coverage.columns.findIndex(({ header }) => header === source.name)]);
      }
    }
    const short = sum(yearBalances(costs, sources, funded.payments).map(({ shortage }) => shortage));
    expect(sum(reasons.map(({ shortage }) => shortage))).toBe(short);
    expect(reasonsTable(reasons).rows.at(-1)![3]).toBe(toEuros(short));
  }), runs(40),
));

it("finds nothing left, within its rules, with which a source that may pay a whole bill could still pay", () => fc.assert(
  fc.asyncProperty(cases, async ({ costs, sources }) => {
    const reasons = reasonsForShortages({ costs, sources, payments: await fund(costs, sources) });
    for (const { beside } of reasons) {
      // What may be spent freely and lapses, though something falls short, would be money left on the table.
      expect(beside.filter(({ source, standing, left }) => standing === "left" && left > 0 && source.largestShare === 1 && source.carriedUntil === -Infinity)).toEqual([]);
    }
  }), runs(40),
));

it("gives the pane of any figure the same rows as WAAROM, words first, which add up to what falls short", () => fc.assert(
  fc.asyncProperty(cases, async ({ costs, sources }) => {
    const funded = { costs, sources, payments: await fund(costs, sources) };
    const whole = reasonsTable(reasonsForShortages(funded));
    const shown = shortagesBySource(funded, { figure: "shortage" });
    if (whole.rows.length === 1) {
      expect(shown).toBeUndefined();
      return;
    }
    expect(shown!.columns.map(({ header }) => header).slice(0, 6)).toEqual(["Opgave", "Jaar", "Aard", "Bron", "Toestand", "Tekort"]);
    expect(shown!.rows.map(([task, year, nature, source, standing, ...amounts]) => [task, year, nature, amounts[0], source, ...amounts.slice(1), standing])).toEqual(whole.rows.slice(0, -1));
    // Years and tasks apart are the same rows together.
    const { years } = costs;
    expect(years.flatMap((year) => shortagesBySource(funded, { figure: "coverage", year })?.rows ?? [])).toHaveLength(shown!.rows.length);
    const names = costs.tasks.map(({ task: { name, area } }) => ({ name, area }));
    expect(names.flatMap((task) => shortagesBySource(funded, { figure: "shortage", task })?.rows ?? [])).toEqual(shown!.rows);
  }), runs(40),
));
