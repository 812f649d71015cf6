import { areaOverview, ratiosOfTables, type SourceTable } from "../../../../core";
import { ambitionFutures, programmeFutures } from "../../../../core/futures";
import { goldenCases } from "../../../golden/cases";

const inputOf = (id: string, name: string) => goldenCases.find((golden) => golden.id === id && golden.name === name)!.input as never[];
const asTables = (cells: readonly (readonly [SourceTable["kind"], unknown])[]): SourceTable[] => cells.map(([kind, own]) => ({ kind, cells: own as never }));

const [tasks, funding, uncertain, from, to, index] = inputOf("AMBITIEKANS", "two-priorities-and-prices");
const money = asTables([["opgaven", tasks], ["middelen", funding], ["onzekerheden", uncertain], ["index", index]]);
const [rows, measures, goals, yields, sources, , , effort, staffing, norm, land] = inputOf("BESTENDIGHEID", "people-and-a-source");
const programme = asTables([["maatregelen", measures], ["opgaven", goals], ["opbrengsten", yields], ["middelen", sources], ["inzet", effort], ["bezetting", staffing], ["grond", land], ["onzekerheden", rows]]);

it("draws the room of each class on one scale, with the line of what is enough in view", async () => {
  const heard: number[] = [];
  const { answer, standing } = (await ambitionFutures(money, { from, to, count: 200 }, (done) => heard.push(done)))!;
  expect(standing).toEqual({ state: "answered", remarks: 2 });
  expect(answer!.rows.map(({ priority }) => priority)).toEqual([1, 2, undefined]);
  const part = (css: string): number => Number(css.replace("%", ""));
  for (const { p10, p50, p90, budgeted, place } of answer!.rows) {
    const scale = part(answer!.enough);
    expect([part(place.from), part(place.middle), part(place.from) + part(place.width), part(place.budgeted)].map((at) => at / scale)).toEqual([p10, p50, p90, budgeted].map((room) => expect.closeTo(room, 9)));
    expect(part(place.from) + part(place.width)).toBeLessThanOrEqual(100 + 1e-9);
  }
  expect(answer!.end).toBeGreaterThanOrEqual(1.2);
  expect([heard[0], heard.at(-1)! <= 1, [...heard].sort((a, b) => a - b)]).toEqual([0, true, heard]);
});

it("shows one class once", async () => {
  const [one, two, three] = inputOf("AMBITIEKANS", "one-task-one-source");
  const { answer } = (await ambitionFutures(asTables([["opgaven", one], ["middelen", two], ["onzekerheden", three]]), { count: 100 }))!;
  expect(answer!.rows.map(({ priority }) => priority)).toEqual([undefined]);
});

it("says what of the programme stays, what falls most first, in names and euros", async () => {
  const heard: number[] = [];
  const { answer } = (await programmeFutures(programme, { norm, count: 300 }, (done) => heard.push(done)))!;
  expect(answer!.measures.map(({ name }) => name)).toEqual(["Binnenstad", "Wijk aan het water", "Beekdal"]);
  expect(answer!.weakest!.name).toBe("Binnenstad");
  expect(answer!.measures.map(({ stays, falls }) => stays + falls)).toEqual([1, 1, 1]);
  expect(answer!.measures.find(({ name }) => name === "Wijk aan het water")).toMatchObject({ mostly: { why: "people", name: "Projectleider" }, p50: 6_000_000 });
  expect(answer!.goals.map(({ name, unit, promised }) => [name, unit, promised])).toEqual([["Woningbouw", "woningen", 100], ["Natuurherstel", "ha", 50]]);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
});

it("has no answer without its tables, and says how many problems stand in its way", async () => {
  expect(await ambitionFutures(money.filter(({ kind }) => kind !== "onzekerheden"))).toBeUndefined();
  expect(await programmeFutures(money)).toBeUndefined();
  const wrong = money.map((table) => (table.kind === "onzekerheden" ? { ...table, cells: [...table.cells as unknown[][], ["bron", "Nergens", "factor", 1, "", 2, "", "", "", ""]] as never } : table));
  expect((await ambitionFutures(wrong))!.standing).toMatchObject({ state: "unreadable", problems: 1, tables: ["Onzekerheden"] });
});

it("tells the whole pane what Onzekerheden names that is not there; what counts for one question is no news in another", async () => {
  const codes = async (tables: readonly SourceTable[]) => {
    const { problems, remarks } = await areaOverview(tables, { norm });
    return [...problems, ...remarks].filter(({ table }) => table === "Onzekerheden").map(({ row, code }) => [row, code]);
  };
  // Rows on hours and staff count for the programme; here everything counts for something.
  expect(await codes(programme)).toEqual([]);
  // Without a programme nobody asks for yields; and "Brug" is nothing.
  expect(await codes(money)).toEqual([[6, "uncertainUnused"], [7, "uncertainElsewhere"]]);
  const misspelt = programme.map((table) => (table.kind === "onzekerheden" ? { ...table, cells: [...table.cells as unknown[][], ["kosten", "Binenstad", "factor", 1, "", 2, "", "", "", ""]] as never } : table));
  expect(await codes(misspelt)).toEqual([[6, "unknownUncertain"]]);
});

it("gives the ratios of Balansposten with their signals, and nothing without it", async () => {
  const [posts] = inputOf("KENGETALLEN", "example");
  const { answer, standing } = (await ratiosOfTables(asTables([["balansposten", posts]])))!;
  expect(standing).toEqual({ state: "answered", remarks: 0 });
  expect(answer!.ratios.map(({ ratio, values }) => [ratio, values[0]!.signal])).toEqual(["netDebt", "netDebtCorrected", "solvency", "structuralRoom", "landDevelopment", "taxCapacity"].map((ratio) => [ratio, "least"]));
  expect(await ratiosOfTables(money)).toBeUndefined();
});
