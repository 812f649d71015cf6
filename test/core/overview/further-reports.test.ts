import type { Cells, FurtherFunction, FurtherOptions, Report, ReportCell, SourceTable } from "../../../core";
import { moneyNeededReport, reservesReport, structuralBalanceReport } from "../../../core/balance";
import { peopleNeededReport } from "../../../core/capacity";
import { explained } from "../../../core/explained";
import { furtherReport } from "../../../core/needed";
import { landNeededReport } from "../../../core/stacking";
import { madeOf } from "../explanations";

const opgaven: Cells = [
  ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"],
  ["natuur", "Polder", 30, 1, 10, 2027, 2028, 200.05, 10], ["energie", "Polder", 25, 2, 7, 2027, 2028, 99.99, 3], ["wonen", "Stad", 20, 1, 10, 2028, 2028, 100, 0],
];
const grond: Cells = [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 25], ["Polder", "natuur", 10], ["Stad", "bebouwd", 12]];
const middelen: Cells = [["Bron", "Soort", "Oormerk", "Aard", "Meenemen", "Minimum", 2027, 2028], ["Algemeen", "algemeen", "", "structureel", "", "", 900, 700], ["Reserve", "reserve", "", "incidenteel", "ja", 100, 300, 0]];
const werk: Cells = [["Werkpakket", "Rol", "Uren", "Start", "Eind"], ["A", "ecoloog", 3500, 2027, 2028], ["B", "jurist", 500, 2027, 2028]];
const bezetting: Cells = [["Organisatie", "Rol", "Fte", "Inhuur fte", "Inhuurtarief"], ["provincie", "ecoloog", 1, 1, 100], ["provincie", "jurist", 1, "", ""]];
const begroting: Cells = [["Post", 2027, 2028, 2029], ["Baten", 100, 100, 110], ["Lasten", 105, 99, 100], ["Incidentele baten", 5, 5, 5], ["Incidentele lasten", 1, 4, 0]];
const investeringen: Cells = [["Investering", "Termijn", "Bijdrage derden", 2027, 2028], ["Brug", 7, 300_000, 1_000_000, 500_000]];
const tables: SourceTable[] = [
  { kind: "opgaven", cells: opgaven }, { kind: "grond", cells: grond }, { kind: "middelen", cells: middelen }, { kind: "werk", cells: werk }, { kind: "bezetting", cells: bezetting },
  { kind: "begroting", cells: begroting }, { kind: "investeringen", cells: investeringen },
];
const ask = async (name: FurtherFunction, options: FurtherOptions = { norm: 1363 }) => (await furtherReport(tables, options, name))!;
const total = ({ columns, rows }: Report, header: string, isAsked: (row: readonly ReportCell[]) => boolean): number =>
  rows.filter(isAsked).reduce((sum, row) => sum + Number(row[columns.findIndex((column) => column.header === header)]), 0);

it("gives what the functions answer, and says what it comes to", async () => {
  const years = { from: 2027, to: 2028 };
  const money = await ask("GELDNODIG");
  expect(money.answer!.report).toEqual(await moneyNeededReport({ tasks: opgaven, funding: middelen, ...years }));
  const last = money.answer!.report.rows.at(-1)!;
  expect(money.answer!.says).toEqual([{ code: "moneyNeeded", params: { extra: last[1], structural: last[2], short: last[3] } }]);

  const land = await ask("GRONDNODIG");
  expect(land.answer!.report).toEqual(await landNeededReport({ tasks: opgaven, land: grond }));
  expect(land.answer!.says).toEqual([{ code: "landNeeded", params: { hectares: expect.closeTo(total(land.answer!.report, "Extra ha", ([, type]) => type === "Totaal"), 6) as number, most: "natuur" } }]);
  expect((await ask("GRONDNODIG", { area: "Stad" })).answer!.report.rows.map(([area]) => area)).toEqual(["Stad", "Stad"]);

  const people = await ask("MENSENNODIG");
  expect(people.answer!.report).toEqual(await peopleNeededReport({ work: werk, staffing: bezetting, ...years, norm: 1363 }));
  expect(people.answer!.says).toEqual([{ code: "peopleNeeded", params: { fte: expect.closeTo(Number(people.answer!.report.rows.at(-1)![1]), 9) as number, most: "ecoloog" } }]);

  const reserves = await ask("RESERVES");
  expect(reserves.answer!.report).toEqual(await reservesReport({ tasks: opgaven, funding: middelen, ...years }));
  const closings = reserves.answer!.report.rows.filter(([name]) => name === "Reserve").map((row) => Number(row[5]));
  expect(reserves.answer!.says).toMatchObject([{ code: "reserveLowest", params: { reserve: "Reserve", closing: Math.min(...closings), minimum: 100 } }]);
});

it("gives the verdict of art. 193 on the budget year, and since when there is balance", async () => {
  const balance = await ask("EVENWICHT");
  expect(balance.answer!.report).toEqual(structuralBalanceReport({ budget: begroting }));
  // Structural: 2027 95 - 104, 2028 95 - 95, 2029 105 - 100.
  expect(balance.answer!.says).toEqual([{ code: "structuralBalance", params: { verdict: "later", budgetYear: 2027, last: 2029, since: 2028 } }]);
  const with193 = async (lasten: number[]): Promise<unknown> => (await furtherReport([{ kind: "begroting", cells: [["Post", 2027, 2028], ["Baten", 100, 100], ["Lasten", ...lasten]] }], {}, "EVENWICHT"))!.answer!.says;
  expect(await with193([100, 110])).toMatchObject([{ params: { verdict: "now" } }]);
  expect(await with193([110, 101])).toMatchObject([{ params: { verdict: "no", since: undefined } }]);
});

it("asks the interest of investments that have none, also where it is none", async () => {
  expect(await ask("KAPITAALLASTEN")).toMatchObject({ standing: { state: "unreadable" } });
  const charges = await ask("KAPITAALLASTEN", { interest: 2, from: 2027, to: 2030 });
  expect(charges.answer!.says).toEqual([{ code: "chargesPerYear", params: { first: { year: 2027, charge: 0 }, highest: { year: 2029, charge: 195_428.58 } } }]);
  expect(charges.answer!.report.rows.map(([year]) => year)).toEqual([2027, 2028, 2029, 2030]);
  expect(total((await ask("KAPITAALLASTEN", { interest: 0 })).answer!.report, "Rente", () => true)).toBe(0);
});

it("answers nothing where its tables are not there, or there is no reserve", async () => {
  for (const name of ["GELDNODIG", "GRONDNODIG", "MENSENNODIG", "EVENWICHT", "RESERVES", "KAPITAALLASTEN"] as const) expect(await furtherReport([], {}, name)).toBeUndefined();
  const without = tables.map((table): SourceTable => (table.kind === "middelen" ? { ...table, cells: middelen.slice(0, 2) } : table));
  expect(await furtherReport(without, {}, "RESERVES")).toMatchObject({ standing: { state: "noAnswer" } });
});

it("leads from what falls short without hiring to its rows", async () => {
  const { report } = (await ask("MENSENNODIG")).answer!;
  for (const row of report.rows) {
    const role = row[0] === "Totaal" ? undefined : String(row[0]);
    const found = await explained(tables, { norm: 1363 }, { about: "people", figure: "shortage", withoutHiring: true, role });
    expect(madeOf(found!)).toBeCloseTo(Number(row[4]), 5);
  }
});
