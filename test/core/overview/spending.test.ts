import { areaOverview, moreMoneyOf, overviewReports, taskMeans, type SourceTable } from "../../../core";
import { explained } from "../../../core/explained";
import { linesOf } from "../explanations";

/** One task says what it costs, of the other it stands in Uitgaven. */
const opgaven = [
  ["Opgave", "Gebied", "Ruimteclaim", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"],
  ["natuur", "Polder", 5, "", "", "", ""], ["wonen", "Polder", 5, 10, 2027, 2028, 10],
];
const uitgaven = [
  ["Opgave", "Aard", 2027, 2028], ["natuur", "", 60, 40], ["natuur", "structureel", 0, 20], ["natuur", "", 40, 0],
];
const land: SourceTable[] = [{ kind: "opgaven", cells: opgaven }, { kind: "grond", cells: [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "bos", 50]] }];
const middelen: SourceTable = { kind: "middelen", cells: [["Bron", "Aard", 2027, 2028], ["Algemeen", "structureel", 75, 75]] };
const spending: SourceTable = { kind: "uitgaven", cells: uitgaven };
const all = [...land, middelen, spending];

test("every answer about money counts what Uitgaven says", async () => {
  const { money, problems, remarks } = await areaOverview(all);
  expect(money).toMatchObject({ cost: 260, covered: 150, shortage: 110, ambition: expect.closeTo(75 / 150, 6) as number });
  expect([problems, remarks]).toEqual([[], []]);
  const reports = await overviewReports(all, { only: ["KOSTEN", "BALANS"] });
  expect(reports.map(({ report }) => report.rows.at(-1)!.slice(-1 - 8).find((cell) => cell === 260))).toEqual([260, 260]);
  expect((await taskMeans(all))!.map(({ shares }) => shares.money)).toEqual([expect.closeTo(150 / 260, 2), expect.closeTo(150 / 260, 2)]);
  expect((await moreMoneyOf(all))!.map(({ source, covers }) => [source, Math.round(covers)])).toEqual([["Algemeen", 1], ["Algemeen", 1]]);
});

test("a figure leads to the rows of Uitgaven that make it", async () => {
  const of = async (figure: "cost" | "shortage", year: number) => linesOf((await explained(all, {}, { about: "money", figure, year, task: { name: "natuur", area: "Polder" } }))!)
    .map(({ amount, rows }) => [amount, rows.map(({ table, row }) => `${table} ${row}`).join(", ")]);
  expect(await of("cost", 2027)).toEqual([[100, "opgaven 2, uitgaven 2, uitgaven 4"]]);
  expect(await of("cost", 2028)).toEqual([[40, "opgaven 2, uitgaven 2"], [20, "opgaven 2, uitgaven 3"]]);
  expect((await of("shortage", 2027)).map(([, rows]) => rows)).toEqual(["opgaven 2, uitgaven 2, uitgaven 4", "middelen 2, opgaven 2, uitgaven 2, uitgaven 4"]);
});

test("costs that stand in Uitgaven are no remark on Opgaven, whichever question reads it", async () => {
  const kept = [{ kind: "opgaven", cells: [...opgaven, ["water", "Polder", 1, 2, 2027, 2027, "0%"], ["lucht", "Polder", 1, "", "", "", ""]] }] as const;
  const remarks = async (tables: readonly SourceTable[]) => (await areaOverview(tables)).remarks.filter(({ table }) => table === "Opgaven").map(({ row, rows, code }) => [code, row, rows]);
  expect(await remarks(land)).toEqual([["nothingIsZero", 2, undefined]]);
  expect(await remarks([...land, spending])).toEqual([]);
  expect((await areaOverview([...land, spending])).standing.land).toEqual({ state: "answered", remarks: 0 });
  // Nobody asks for land or money: Opgaven is looked at by itself.
  expect(await remarks([...kept, spending])).toEqual([["blankWithoutCosts", 5, undefined], ["blankWithoutCosts", 5, undefined], ["blankWithoutCosts", 5, undefined], ["nothingIsZero", 5, undefined]]);
  expect(await remarks([...kept, land[1]!, spending])).toEqual([["nothingIsZero", 5, undefined]]);
  expect(await remarks([...kept, land[1]!])).toEqual([["nothingIsZero", 2, [2, 5]]]);
});

test("what is wrong in Uitgaven stands in the way of money alone", async () => {
  const typo: SourceTable = { kind: "uitgaven", cells: [uitgaven[0]!, ["natur", "", 60, 40]] };
  const { land: answer, standing, problems } = await areaOverview([...land, middelen, typo]);
  expect(answer).toBeDefined();
  expect(standing.money).toMatchObject({ state: "unreadable", tables: expect.arrayContaining(["Uitgaven", "Opgaven"]) as string[] });
  expect(problems.map(({ table, code }) => `${table} ${code}`)).toContain("Uitgaven notInTasks");
  expect((await areaOverview([...land, typo])).problems.map(({ code }) => code)).toEqual(["notInTasks"]);
});
