import fc from "fast-check";
import { moreMoney } from "../../../core/balance";
import { moreOfEach } from "../../../core/balance/more-of-each";
import { exampleCosts, exampleSources, homes, nature, source, task } from "./example";
import { exactShortages, programme, programmes, sum } from "./programmes";

describe("one more euro of each source", () => {
  it("brings a subsidy along, in the worked example", async () => {
    const found = await moreOfEach(exampleCosts(), exampleSources);
    const covers = (source: number, year: number) => found.find((one) => one.source === source && one.year === year)?.covers;
    expect(covers(1, 1)).toBeCloseTo(1.385627, 5);
    expect(covers(2, 0)).toBeGreaterThan(1);
    // The SPUK has money left in every year: more of it brings nothing.
    expect(found.filter((one) => one.source === 0)).toEqual([]);
    expect(found.map((one) => one.covers)).toEqual(found.map((one) => one.covers).sort((a, b) => b - a));
  });

  it("is asked of sources without money, too, and of as many as wanted", async () => {
    const sources = [source({ name: "leeg", amounts: [0, 0, 0, 0] })];
    const costs = exampleCosts([nature, { ...homes, priority: 2 }]);
    const found = await moreOfEach(costs, sources);
    expect(found.map(({ year }) => year).sort()).toEqual([0, 1, 2, 3]);
    for (const { covers } of found) expect(covers).toBeCloseTo(1, 6);
    expect(await moreOfEach(costs, sources, 1)).toHaveLength(1);
  });

  it("is nothing where nothing falls short or costs", async () => {
    const rich = [source({ structural: true, carriedUntil: Infinity, amounts: [1e12, 0, 0, 0] })];
    expect(await moreOfEach(exampleCosts(), rich)).toEqual([]);
    expect(await moreOfEach(exampleCosts([task({})]), rich)).toEqual([]);
  });

  it("names source and year", async () => {
    const [first] = await moreMoney({
      tasks: [["Opgave", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["a", 1, 2028, 2028, 5]],
      funding: [["Bron", 2028], ["b", 2]], from: 2028, to: 2028,
    });
    expect(first).toEqual({ source: "b", year: 2028, covers: expect.closeTo(1, 6) as number });
  });

  it("is what solving anew with that much more says", () => fc.assert(
    fc.asyncProperty(programmes(1, 0.5), async ({ tasks, sources, costs }) => {
      const before = sum(await exactShortages({ tasks, sources, costs }));
      for (const { source: which, year, covers } of (await moreOfEach(costs, sources)).slice(0, 3)) {
        const step = Math.max(100, 1e-6 * sum(costs.tasks.flatMap((cost) => [...cost.incidental, ...cost.structural])));
        const richer = sources.map((own, index) => (index === which
          ? { ...own, amounts: own.amounts.map((cents, place) => (place === year ? cents + step : cents)) } : own));
        const after = sum(await exactShortages(programme(tasks, richer)));
        expect((before - after) / step).toBeCloseTo(covers, 2);
      }
    }), { numRuns: 30 },
  ));
});
