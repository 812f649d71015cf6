import { taskMeans, type SourceTable } from "../../../core";

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

const land = table("grond", ["Gebied", "Grondsoort", "Oppervlakte"], ["Vallei", "akker", 10], ["Vecht", "akker", 10]);
const nothing = { land: undefined, capacity: undefined, knowledge: undefined, instruments: undefined };

describe("the five means of each task", () => {
  it("stand side by side, and the weakest decides", async () => {
    const claims = table("opgaven", ...tasks.cells.map((row, index) => [...row, ["Ruimteclaim", 20, "0%"][index]]));
    expect(await taskMeans([claims, land, funding, ...people, conditions], { norm: 100 })).toEqual([
      { task: "Wonen", area: "Vallei", shares: { land: 0.5, money: 1, capacity: 0.5, knowledge: 0.25, instruments: undefined }, known: 4, unknown: [], lowest: 0.25, lacking: 0.75, weakest: "knowledge" },
      { task: "Natuur", area: "Vecht", shares: { ...nothing, money: 1, instruments: 1 }, known: 2, unknown: [], lowest: 1, lacking: 0, weakest: undefined },
    ]);
  });

  it("are those of one area when it is asked for", async () => {
    expect((await taskMeans([tasks, funding], { area: "vecht" }))!.map(({ task }) => task)).toEqual(["Natuur"]);
  });

  it("leave a means out that is not asked for, and say of one that cannot be read that it is unknown", async () => {
    expect(await taskMeans([funding])).toBeUndefined();
    expect((await taskMeans([tasks]))![0]).toMatchObject({ shares: { ...nothing, money: undefined }, known: 0, unknown: [], lowest: undefined });
    const [wrong] = (await taskMeans([tasks, table("middelen", ["Bron", 2027], ["algemeen", "veel"]), ...people], { norm: 100 }))!;
    expect(wrong).toMatchObject({ shares: { money: undefined, capacity: 0.5 }, known: 1, unknown: ["money"], weakest: "capacity" });
  });

  it("judge people in the quarters in which the work is planned", async () => {
    const quarter = people.map((each) => (each.kind === "werk" ? table("werk", each.cells[0] as unknown[], ["Plan", "Wonen", "planner", 50, "2027K1", "2027K1"]) : each));
    expect((await taskMeans([tasks, ...quarter], { norm: 100 }))![0]!.shares.capacity).toBe(0.5);
  });
});
