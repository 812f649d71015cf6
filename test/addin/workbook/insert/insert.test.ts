/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { argumentsFrom, formulaText, insertDefaults, insertFunction, insertInputTable, insertInputTables, insertSampleTable, onlyInPane, readTables } from "../../../../addin/workbook";
import { emptyTable, filledTable } from "../../../../addin/workbook/insert/insert-table";
import { sampleTables } from "../../../../addin/workbook/insert/sample-tables";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { areaOverview, defaultCompetences, defaultJargon, findingsOf, inputTables, readTable, recogniseTable, tableKinds } from "../../../../core";
import { startOffice, type StartedOffice } from "../../../workbench/office";

let office: StartedOffice;
let workbook: MemoryWorkbook;

beforeAll(async () => {
  workbook = new MemoryWorkbook();
  office = await startOffice(workbook);
});
beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.fill("Mijn blad", [["Opgave", "Ruimteclaim"], ["Zon", 3]], "Opgaven");
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

const sheet = (name: string) => workbook.sheets.find((each) => each.name === name)!;
const select = (name: string, row: number, column: number) => {
  workbook.select(sheet(name), { row, column, rows: 1, columns: 1 });
};

describe("the arguments of a function", () => {
  test("the arguments are the tables that the parameters are named after", () => {
    const parameters = [{ name: "opgaven", dimensionality: "matrix" }, { name: "grond", dimensionality: "matrix" }, { name: "gebied" }];
    expect(argumentsFrom(parameters, [{ kind: "opgaven", origin: { table: "Mijn_opgaven" }, sheet: "Blad", address: "Blad!A1:B3", asIs: true }])).toEqual([{ table: "Mijn_opgaven" }, null, null]);
  });

  test("a plain range goes in by its address, and one that only the pane reads well is named instead", () => {
    const parameters = [{ name: "opgaven", dimensionality: "matrix" }];
    const range = { sheetId: "{1}", row: 3, column: 0, rows: 4, columns: 2, header: ["Opgave", "Claim"] };
    const plain = { kind: "opgaven", origin: { range }, sheet: "Mijn blad", address: "'Mijn blad'!A4:B7", asIs: true } as const;
    expect(formulaText("STAPELING", argumentsFrom(parameters, [plain]))).toBe("=RUIMTE.STAPELING('Mijn blad'!A4:B7)");
    expect(onlyInPane(parameters, [plain])).toEqual([]);
    const corrected = { ...plain, asIs: false };
    expect(argumentsFrom(parameters, [corrected])).toEqual([null]);
    expect(onlyInPane(parameters, [corrected])).toEqual([corrected]);
  });
});

describe("putting it at the selected cell", () => {
  test("an empty cell gets the formula", async () => {
    select("Mijn blad", 4, 3);
    expect(await insertFunction("STAPELING", [{ table: "Opgaven" }])).toEqual({ done: true, address: "'Mijn blad'!D5" });
    expect(sheet("Mijn blad").cells.formulas({ row: 4, column: 3, rows: 1, columns: 1 })).toEqual([["=RUIMTE.STAPELING(Opgaven[#All])"]]);
  });

  test.each([["table", 1, 0], ["filled", 6, 0], ["protected", 4, 3]] as const)("refused: %s", async (because, row, column) => {
    workbook.edit(sheet("Mijn blad"), 6, 0, "van mij");
    sheet("Mijn blad").isProtected = because === "protected";
    select("Mijn blad", row, column);
    const before = sheet("Mijn blad").cells.formulas({ row: 0, column: 0, rows: 8, columns: 5 });
    expect(await insertFunction("STAPELING", [{ table: "Opgaven" }])).toMatchObject({ done: false, because });
    expect(sheet("Mijn blad").cells.formulas({ row: 0, column: 0, rows: 8, columns: 5 })).toEqual(before);
  });
});

describe("an empty input table", () => {
  test.each(tableKinds)("%s: the add-in recognises it by its header and its name", (kind) => {
    expect(recogniseTable([emptyTable(kind, [2027, 2028]).header], inputTables[kind].name)).toBe(kind);
  });

  test("several at once, each on its own sheet, the first in view", async () => {
    expect(await insertInputTables(["maatregelen", "opgaven", "middelen"], [2027, 2028])).toEqual([
      { sheet: "Maatregelen", table: "Maatregelen" }, { sheet: "Opgaven", table: "Opgaven_2" }, { sheet: "Middelen", table: "Middelen" },
    ]);
    expect(workbook.activeSheet().name).toBe("Maatregelen");
    expect((await readTables()).map(({ kind }) => kind)).toEqual(["opgaven", "maatregelen", "opgaven", "middelen"]);
  });

  test("stands on a new sheet, under names that are free", async () => {
    expect(await insertInputTable("opgaven")).toEqual({ sheet: "Opgaven", table: "Opgaven_2" });
    expect(await insertInputTable("middelen", [2027, 2028])).toEqual({ sheet: "Middelen", table: "Middelen" });
    expect(await insertInputTable("middelen")).toEqual({ sheet: "Middelen 2", table: "Middelen_2" });
    const { cells } = sheet("Middelen");
    const header = cells.values({ row: 0, column: 0, rows: 1, columns: 20 })[0]!.filter((value) => value !== "");
    expect(header.slice(-2)).toEqual(["2027", "2028"]);
    expect(cells.values({ row: 1, column: 0, rows: 12, columns: header.length }).flat().every((value) => value === "")).toBe(true);
    expect(cells.numberFormats({ row: 1, column: header.length - 1, rows: 1, columns: 1 })).toEqual([['"€ "#,##0.00;-"€ "#,##0.00;"-"']]);
    expect(workbook.tables.find(({ name }) => name === "Middelen")!.area).toEqual({ row: 0, column: 0, rows: 13, columns: header.length });
  });
});

describe("an example", () => {
  const cellsOf = (kind: (typeof tableKinds)[number]) => {
    const { header, rows } = filledTable(kind, sampleTables[kind]);
    return [header, ...rows] as unknown[][];
  };

  test.each(tableKinds)("%s: reads without a word, with every column that it names", (kind) => {
    expect(sampleTables[kind].columns.filter((column) => !(column in inputTables[kind].columns))).toEqual([]);
    const { rows, columns, years = [] } = sampleTables[kind];
    for (const row of rows) expect(row).toHaveLength(columns.length + years.length);
    expect(recogniseTable(cellsOf(kind))).toBe(kind);
    expect(findingsOf(kind, cellsOf(kind))).toEqual([]);
  });

  test("all together answer every question, and find nothing wrong", async () => {
    const given = tableKinds.map((kind) => ({ kind, cells: cellsOf(kind) }));
    const answer = await areaOverview(given, { from: 2027, to: 2032, norm: 1363 });
    expect(answer.problems).toEqual([]);
    expect([answer.land?.tasks.length, answer.money?.years.length, answer.people?.roles.length]).toEqual([5, 6, 3]);
    expect(Object.entries(answer.standing).filter(([, { state }]) => state !== "answered")).toEqual([]);
    expect(Object.keys(answer.standing).length).toBeGreaterThan(10);
  });

  test("stands on a new sheet beside what is there, and the pane finds it", async () => {
    const before = sheet("Mijn blad").cells.formulas({ row: 0, column: 0, rows: 5, columns: 5 });
    expect(await insertSampleTable("opgaven")).toEqual({ sheet: "Opgaven", table: "Opgaven_2" });
    expect(await insertSampleTable("grond")).toEqual({ sheet: "Grond", table: "Grond" });
    expect(await insertSampleTable("grond")).toEqual({ sheet: "Grond 2", table: "Grond_2" });
    expect(sheet("Mijn blad").cells.formulas({ row: 0, column: 0, rows: 5, columns: 5 })).toEqual(before);
    const found = await readTables();
    expect(found.map(({ name, kind }) => [name, kind])).toEqual([["Opgaven", "opgaven"], ["Opgaven_2", "opgaven"], ["Grond", "grond"], ["Grond_2", "grond"]]);
    expect(found[2]!.cells).toEqual(cellsOf("grond"));
  });
});

describe("the defaults of the core", () => {
  test("stand on a sheet as a table that says the same as the default, and can be changed", async () => {
    expect(await insertDefaults("jargon")).toEqual({ sheet: "Jargon", table: "Jargon" });
    expect(await insertDefaults("bevoegdheden")).toEqual({ sheet: "Bevoegdheden", table: "Bevoegdheden" });
    const [jargon, competences] = (await readTables()).slice(-2);
    expect(readTable(inputTables.jargon, jargon!.cells).problems).toEqual([]);
    expect(readTable(inputTables.jargon, jargon!.cells).rows.map(({ word, forms = [], better, source }) => ({ word, forms, better, source }))).toEqual(defaultJargon);
    const { rows, problems } = readTable(inputTables.bevoegdheden, competences!.cells);
    expect(problems).toEqual([]);
    expect(rows.map(({ level, subjectKind, body }) => ({ level, subjectKind, body }))).toEqual(defaultCompetences.map(({ level, subjectKind, body }) => ({ level, subjectKind, body })));
    // What nobody saw in a public source says so in the workbook, too.
    expect(rows.map(({ source }) => String(source).endsWith("te controleren"))).toEqual(defaultCompetences.map(({ read }) => !read));
  });
});
