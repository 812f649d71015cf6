import fc from "fast-check";
import { areaOverview, taskMeans, peopleInDetail, type Figure, type InputRow, type SourceTable } from "../../../core";
import { explained } from "../../../core/explained";
import { expectExplained, linesOf, madeOf } from "../explanations";
import { runs } from "../../runs";

const opgaven = [
  ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", "Structureel per eenheid"],
  ["natuur", "Polder", 30, 1, 10, 2027, 2028, 200.05, 10],
  ["wonen", "Stad", 20, 1, 10, 2028, 2028, 100, 0],
  [null, null, null, null, null, null, null, null, null],
  ["energie", "Polder", 15, 2, 7, 2027, 2028, 99.99, 3],
];
const tables: SourceTable[] = [
  { kind: "opgaven", cells: opgaven },
  { kind: "grond", cells: [["Gebied", "Grondsoort", "Oppervlakte"], ["Polder", "landbouw", 25], ["Polder", "natuur", 10], ["Stad", "bebouwd", 12]] },
  { kind: "combinaties", cells: [["Opgave A", "Opgave B", "Aandeel"], ["natuur", "energie", 0.5]] },
  { kind: "middelen", cells: [
    ["Bron", "Soort", "Oormerk", "Aard", 2027, 2028],
    ["Algemeen", "algemeen", "", "structureel", 900, 700],
    ["SPUK natuur", "SPUK", "natuur", "incidenteel", 500, 250],
  ] },
  { kind: "werk", cells: [
    ["Werkpakket", "Opgave", "Rol", "Uren", "Start", "Eind"],
    ["A", "natuur", "ecoloog", 3500, "2027K1", "2027K2"], ["B", "natuur", "jurist", 500, 2027, 2028], ["C", "wonen", "jurist", 100, 2028, 2028],
  ] },
  { kind: "bezetting", cells: [["Organisatie", "Rol", "Fte", "Verzuim"], ["provincie", "ecoloog", 2, 0.05], ["waterschap", "jurist", 0.2, 0]] },
  { kind: "randvoorwaarden", cells: [
    ["Opgave", "Middel", "Omschrijving", "Gewicht", "Aanwezig"],
    ["natuur", "kennis", "bodemkaart", 3, "ja"], ["natuur", "kennis", "", 1, "25%"], ["natuur", "instrument", "provinciale verordening", 1, "nee"],
  ] },
];
const options = { norm: 1363 };

/** The row is there, and not blank. */
const isThere = ({ table, row }: InputRow): boolean =>
  tables.find(({ kind }) => kind === table)!.cells[row - 1]?.some((cell) => cell !== null && cell !== "") ?? false;
const check = async (figure: Figure, amount: number, area?: string): Promise<void> => {
  expectExplained(await explained(tables, { ...options, area }, figure), amount, isThere);
};

describe("a figure explained", () => {
  it.each([undefined, "Polder", "Stad"])("is what the overview shows: land, money and people (area %s)", async (area) => {
    const { land, money, people, served } = await areaOverview(tables, { ...options, area });
    for (const figure of ["gross", "needed", "available", "shared", "shortage"] as const) await check({ about: "land", figure }, land![figure], area);
    await check({ about: "land", figure: "pressure" }, land!.pressure!, area);
    for (const { task, area: own, realised, shortage } of land!.tasks) {
      await check({ about: "land", figure: "realised", task: { name: task, area: own } }, realised, area);
      await check({ about: "land", figure: "shortage", task: { name: task, area: own } }, shortage, area);
    }
    for (const { area: own, type, used, hectares } of land!.landTypes) {
      await check({ about: "land", figure: "used", area: own, type }, used, area);
      await check({ about: "land", figure: "there", area: own, type }, hectares, area);
    }
    for (const figure of ["cost", "covered", "shortage"] as const) {
      await check({ about: "money", figure }, money![figure], area);
      for (const year of money!.years) await check({ about: "money", figure, year: year.year }, year[figure], area);
    }
    for (const figure of ["demand", "supply", "shortage"] as const) {
      await check({ about: "people", figure }, people![figure], area);
      for (const role of people!.roles) await check({ about: "people", figure, role: role.role }, role[figure], area);
    }
    await check({ about: "people", figure: "load" }, people!.utilisation!, area);
    await check({ about: "land", figure: "served" }, served.land!, area);
    await check({ about: "money", figure: "coverage" }, served.money!, area);
    await check({ about: "people", figure: "served" }, served.people!, area);
  });

  it.each(["year", "quarter"] as const)("is what a role has per %s", async (period) => {
    const { periods, roles } = (await peopleInDetail(tables, { ...options, period }))!;
    for (const { role, perPeriod } of roles) {
      for (const [index, { demand, supply, shortage, load }] of perPeriod.entries()) {
        const of = { about: "people", role, period: periods[index]! } as const;
        await check({ ...of, figure: "demand" }, demand);
        await check({ ...of, figure: "supply" }, supply);
        await check({ ...of, figure: "shortage" }, shortage);
        await check({ ...of, figure: "load" }, load!);
      }
    }
  });

  it("is what each of the five means can carry of a task", async () => {
    const [nature] = (await taskMeans(tables, options))!;
    const { task, area, shares } = nature!;
    expect(shares).toMatchObject({ knowledge: 3.25 / 4, instruments: 0 });
    await check({ about: "land", figure: "served", task: { name: task, area: area! } }, shares.land!);
    await check({ about: "money", figure: "coverage", task: { name: task, area } }, shares.money!);
    for (const means of ["capacity", "knowledge", "instruments"] as const) await check({ about: "means", means, task, area }, shares[means]!);
  });

  const cents = (euros: number): number => Math.round(euros * 100);
  const amounts = fc.array(fc.integer({ min: 0, max: 90_000 }), { minLength: 4, maxLength: 4 });

  it("adds up to the cent for money, in any area and year", () => fc.assert(
    fc.asyncProperty(amounts, fc.constantFrom(undefined, "Polder", "Stad"), async ([a, b, c, d], area) => {
      const given = tables.map((table): SourceTable => (table.kind !== "middelen" ? table : {
        ...table, cells: [table.cells[0]!, [...table.cells[1]!.slice(0, 4), a! / 100, b! / 100], [...table.cells[2]!.slice(0, 4), c! / 100, d! / 100]],
      }));
      const { money } = await areaOverview(given, { area });
      for (const { year, ...figures } of money!.years) {
        for (const figure of ["cost", "covered", "shortage"] as const) {
          const explanation = (await explained(given, { area }, { about: "money", figure, year }))!;
          expect([figure, cents(madeOf(explanation))]).toEqual([figure, cents(figures[figure])]);
          expect(linesOf(explanation).reduce((sum, { amount }) => sum + cents(amount), 0)).toBe(cents(figures[figure]));
        }
      }
    }), runs(12),
  ));

  it("names source and task, with their rows, costs that end and costs that stay apart", async () => {
    const { parts } = (await explained(tables, {}, { about: "money", figure: "cost", year: 2028 }))!;
    expect(parts.map(({ kind }) => kind)).toEqual(["incidental", "structural"]);
    expect(parts[1]!.lines).toEqual([
      { names: ["natuur", "Polder"], year: undefined, amount: 50, rows: [{ table: "opgaven", row: 2 }] },
      { names: ["energie", "Polder"], year: undefined, amount: 10.5, rows: [{ table: "opgaven", row: 5 }] },
    ]);
    const paid = (await explained(tables, { area: "Polder" }, { about: "money", figure: "covered" }))!;
    expect(linesOf(paid)).toContainEqual({
      names: ["SPUK natuur", "natuur"], year: 2027, amount: 500, rows: [{ table: "middelen", row: 3 }, { table: "opgaven", row: 2 }],
    });
  });

  it("is not there where a table is missing or wrong, or for what is not there", async () => {
    for (const about of ["land", "people"] as const) expect(await explained([], options, { about, figure: "shortage" })).toBeUndefined();
    expect(await explained([], options, { about: "money", figure: "cost" })).toBeUndefined();
    expect(await explained([], options, { about: "means", means: "knowledge", task: "natuur", area: undefined })).toBeUndefined();
    expect(await explained([], options, { about: "agreements", figure: "covered", agreement: "W" })).toBeUndefined();
    expect(await explained([{ kind: "opgaven", cells: [["Opgave", "Doel"], ["natuur", "veel"]] }, tables[3]!], options, { about: "money", figure: "cost" })).toBeUndefined();
  });
});
