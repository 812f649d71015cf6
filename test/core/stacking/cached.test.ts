import { choicesReport, landPressure, sharedPairsReport, stackingReport } from "../../../core/stacking";
import * as optimise from "../../../core/optimise";
import { nation } from "../../bench/nation";

/** Counts the models that HiGHS is given. */
async function solvesOf(ask: () => Promise<unknown>): Promise<number> {
  const highs = await optimise.loadHighs();
  const counted = jest.spyOn(highs, "createModel");
  try {
    await ask();
    return counted.mock.calls.length;
  } finally {
    counted.mockRestore();
  }
}

describe("the same tables again", () => {
  const copy = () => structuredClone(nation(3, { seed: 5 }));

  it("are solved once, however often a sheet asks and whatever copy it hands over", async () => {
    const first = await solvesOf(() => stackingReport(copy()));
    expect(first).toBe(3);
    expect(await solvesOf(() => Promise.all(Array.from({ length: 1000 }, () => stackingReport(copy()))))).toBe(0);
  });

  it("are solved once per area, together or apart", async () => {
    const tables = nation(3, { seed: 6 });
    const areas = ["gebied 1", "gebied 2", "gebied 3"];
    expect(await solvesOf(() => stackingReport({ ...tables, area: "gebied 2" }))).toBe(1);
    expect(await solvesOf(() => Promise.all(areas.map((area) => stackingReport({ ...tables, area }))))).toBe(2);
    expect(await solvesOf(() => stackingReport(tables))).toBe(0);
    expect(await solvesOf(() => stackingReport({ ...tables, layers: 2 }))).toBe(3);
  });

  it("are other tables when a figure, a layer or a question differs", async () => {
    const tables = nation(1, { seed: 7 });
    const [header, [area, type, hectares], ...rest] = tables.land as [unknown[], unknown[], ...unknown[][]];
    const more = { ...tables, land: [header, [area, type, Number(hectares) + 1], ...rest] };
    const before = await stackingReport(tables);
    expect(await stackingReport(more)).not.toEqual(before);
    expect(await stackingReport({ ...tables, layers: 1 })).not.toEqual(before);
    for (const question of [landPressure, sharedPairsReport, choicesReport]) {
      expect(await solvesOf(() => question(tables))).toBeGreaterThan(0);
      expect(await solvesOf(() => question(tables))).toBe(0);
    }
    expect(await stackingReport(tables)).toEqual(before);
  });
});
