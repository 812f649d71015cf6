import { fourMeansInDetail, type SourceTable } from "../../../core";

const table = (kind: SourceTable["kind"], ...cells: unknown[][]): SourceTable => ({ kind, cells: cells as SourceTable["cells"] });

/** Two tasks of 100 euros; the money covers all, the people half of the homes, the knowledge a quarter of them. */
const tasks = table("opgaven",
  ["Opgave", "Gebied", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], ["Wonen", "Vallei", 1, 2027, 2027, 100], ["Natuur", "Vecht", 1, 2027, 2027, 100]);
const funding = table("middelen", ["Bron", 2027], ["algemeen", 200]);
const people = [
  table("werk", ["Werkpakket", "Opgave", "Rol", "Uren", "Start", "Eind"], ["Plan", "Wonen", "planner", 200, 2027, 2027]),
  table("bezetting", ["Organisatie", "Rol", "Fte"], ["gemeente", "planner", 1]),
];
const conditions = table("randvoorwaarden", ["Opgave", "Middel", "Gewicht", "Aanwezig"], ["Wonen", "kennis", 3, "nee"], ["Wonen", "kennis", 1, "ja"], ["Natuur", "instrument", 1, "ja"]);

describe("the four means in detail", () => {
  it("stand side by side per task, and the weakest decides", async () => {
    const detail = await fourMeansInDetail([tasks, funding, ...people, conditions], { norm: 100 });
    expect(detail).toEqual([
      { task: "Wonen", area: "Vallei", shares: { money: 1, capacity: 0.5, knowledge: 0.25, instruments: undefined }, lowest: 0.25, lacking: 0.75, weakest: "knowledge" },
      { task: "Natuur", area: "Vecht", shares: { money: 1, capacity: undefined, knowledge: undefined, instruments: 1 }, lowest: 1, lacking: 0, weakest: undefined },
    ]);
  });

  it("are those of one area when it is asked for", async () => {
    expect((await fourMeansInDetail([tasks, funding], { area: "vecht" }))!.map(({ task }) => task)).toEqual(["Natuur"]);
  });

  it("have no answer without funding, nor with a cell that cannot be read; do without people or conditions", async () => {
    expect(await fourMeansInDetail([tasks])).toBeUndefined();
    expect(await fourMeansInDetail([tasks, table("middelen", ["Bron", 2027], ["algemeen", "veel"])])).toBeUndefined();
    expect((await fourMeansInDetail([tasks, funding, people[0]!]))!.map(({ weakest }) => weakest)).toEqual([undefined, undefined]);
  });
});
