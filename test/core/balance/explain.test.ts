import fc from "fast-check";
import {
  balanceTableOf, coverageTableOf, explainBalance, explainCoverage, fundedProgramme, sumOfLines, type FundedProgramme,
} from "../../../core/balance";
import { fund } from "../../../core/funding";
import { toEuros } from "../../../core/numbers/cents";
import type { Report } from "../../../core/tables";
import { exampleCosts, exampleSources } from "./example";
import { programmes } from "./programmes";

/** Every cell of a report that is an amount, beside the sum of its lines. */
function compared({ rows }: Report, explain: (place: { row: number; column: number }) => { readonly cents: number }[] | undefined) {
  return rows.flatMap((cells, row) => cells.flatMap((cell, column) => {
    const lines = explain({ row, column });
    return lines === undefined ? [] : [{ cell, sum: toEuros(sumOfLines(lines as never)) + 0, place: `${row}/${column}` }];
  }));
}

const differing = (funded: FundedProgramme) => [
  ...compared(balanceTableOf(funded), (place) => explainBalance(funded, place)),
  ...compared(coverageTableOf(funded, false), (place) => explainCoverage(funded, place)),
  ...compared(coverageTableOf(funded, true), (place) => explainCoverage(funded, place, true)),
].filter(({ cell, sum }) => cell !== sum);

describe("the lines behind a figure", () => {
  it("add up to every amount of BALANS and DEKKING, to the cent", () => fc.assert(
    fc.asyncProperty(programmes(1, 0.5, 0.3333), async ({ costs, sources }) => {
      expect(differing({ costs, sources, payments: await fund(costs, sources) })).toEqual([]);
    }), { numRuns: 60 },
  ));

  it("name source, task, year and layer", async () => {
    const [costs, sources] = [exampleCosts(), exampleSources];
    const funded = { costs, sources, payments: await fund(costs, sources) };
    expect(differing(funded)).toEqual([]);
    expect(explainBalance(funded, { row: 2, column: 2 })).toEqual([
      { source: undefined, task: 0, year: 2029, layer: "structural", cents: 10_404_000 },
    ]);
    expect(explainCoverage(funded, { row: 0, column: 7 })).toEqual([
      { source: 2, task: 0, year: 2027, layer: "incidental", cents: 68_177_344 },
    ]);
    expect(explainBalance(funded, { row: 0, column: 6 })).toEqual([
      { source: 2, task: undefined, year: 2027, layer: undefined, cents: 300_000_000 },
      { source: 2, task: 0, year: 2027, layer: "incidental", cents: -68_177_344 },
      { source: 2, task: 1, year: 2027, layer: "incidental", cents: -231_822_656 },
    ]);
  });

  it("are not asked of names and shares, nor of what is not there", async () => {
    const funded = await fundedProgramme({
      tasks: [["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["a", 1, 2028, 2028, 5]],
      funding: [["Bron", 2028], ["b", 2]], from: 2028, to: 2028,
    });
    expect([0, 5, 9].map((column) => explainBalance(funded, { row: 0, column }))).toEqual([undefined, undefined, undefined]);
    expect([0, 4, 6].map((column) => explainCoverage(funded, { row: 0, column }))).toEqual([undefined, undefined, undefined]);
    expect(explainCoverage(funded, { row: 1, column: 5 })).toHaveLength(1);
  });
});
