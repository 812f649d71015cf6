/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { areaOverview, overviewReports } from "../../../core";
import {
  argumentsFrom, findRanges, formulaText, freezeValues, insertFunction, insertInputTable, insertSampleTable, readTables, readWorkbook, remember,
  repairFormulas, restoreFormulas, selectCell, shownFormula, typedArgument, watchInput, type NamedReport,
} from "../../../addin/workbook";
import { previewReports, writeReports, writeReportsAt } from "../../../addin/workbook/reports";
import { MemoryWorkbook, type HostSheet, type Value } from "../../../addin/workbench/host";
import { everyText, hostile, settings, sheetNames, tableNames } from "../../hostile";
import { eventually } from "../../eventually";
import { startOffice, type StartedOffice } from "../../workbench/office";
import { columnsOf } from "../../report-columns";

let office: StartedOffice;
let workbook: MemoryWorkbook;

/** As a user's own cells hold it: the apostrophe is what keeps text text when it is typed. */
const asText = (text: string): string => `'${text}`;

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

beforeEach(() => {
  become(new MemoryWorkbook());
});

afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

function become(fresh: MemoryWorkbook): void {
  workbook = fresh;
  office.become(fresh);
}

function inputOf(text: string): void {
  workbook.fill("Opgaven", [["Opgave", "Gebied", "Ruimteclaim", asText(text)], [asText(text), asText(text), 300, asText(text)], ["Woningen", asText(text), 200, 1]], "Opgaven");
  workbook.fill("Grond", [["Gebied", "Grondsoort", "Oppervlakte"], [asText(text), asText(text), 400]], "Grond");
}

const filled = (sheet: HostSheet): Value[][] => sheet.cells.values(sheet.cells.used(true)!);

/** No cell of the sheet is a formula. */
const expectOnlyValues = (sheet: HostSheet): void => {
  const area = sheet.cells.used(true)!;
  expect(sheet.cells.formulas(area)).toEqual(sheet.cells.values(area));
};

describe.each(everyText)("the text %s", (_name, text) => {
  it("comes in from cells and headers as it is, and out in reports as text", async () => {
    inputOf(text);
    const { tables } = await readWorkbook();
    expect(tables.map(({ name }) => name)).toEqual(["Opgaven", "Grond"]);
    expect(tables[0]!.cells[1]![0]).toBe(text);
    expect(tables[0]!.header[3]).toBe(text.trim());
    await areaOverview(tables);
    const reports: NamedReport[] = (await overviewReports(tables)).map(({ report }) => ({
      name: text, title: text, report,
      picture: {
        of: "land", kind: "stackedBars", left: 0, title: text, about: text, axis: text,
        figures: { columns: columnsOf([text, "x"]), rows: [[text, 1]] },
      },
    }));
    const [made] = await writeReports([...reports, { name: text, report: { columns: columnsOf([text, text]), rows: [[text, text]] } }], "Rapport", { page: "Pagina", of: "van" });
    const sheet = workbook.sheets.find(({ name }) => name === made)!;
    expectOnlyValues(sheet);
    expect(filled(sheet).at(-1)!.slice(0, 2)).toEqual([text, text]);
    expect(sheet.cells.values({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[text], [text]]);
  });

  it("is written as text at a chosen place too", async () => {
    const sheet = workbook.fill("Leeg", [["x"]]);
    const reports = [{ name: text, report: { columns: columnsOf([text]), rows: [[text]] } }];
    const place = await previewReports(reports, { sheetId: sheet.id, row: 3, column: 0 });
    expect(await writeReportsAt(reports, place.corner, { page: "Pagina", of: "van" })).toMatchObject({ done: true });
    expectOnlyValues(sheet);
    expect(filled(sheet).slice(3).flat()).toEqual([text, text, text]);
  });

  it("stays text when a formula that gave it is frozen, and comes back as that formula", async () => {
    become(new MemoryWorkbook("Map1.xlsx", () => text));
    const sheet = workbook.fill("Blad1", [["=RUIMTE.STAPELING(Opgaven[#All])"]]);
    expect(await freezeValues()).toMatchObject({ frozen: 1, left: [] });
    expect([filled(sheet), sheet.cells.formulas({ row: 0, column: 0, rows: 1, columns: 1 })]).toEqual([[[text]], [[text]]]);
    expect(await restoreFormulas()).toEqual({ restored: 1, left: [] });
    expect(sheet.cells.formulas({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["=RUIMTE.STAPELING(Opgaven[#All])"]]);
  });

  it("is no setting, and no part of a formula but a text between quotes", async () => {
    workbook.fill("Instellingen", [[asText(text)]]);
    for (const name of ["Norm", "Startjaar", "Eindjaar"]) workbook.names.push({ name, formula: "=Instellingen!$A$1", sheet: null, comment: "", visible: true });
    expect((await readWorkbook()).settings).toEqual({});
    await (await watchInput(() => undefined, 1))();
    expect(formulaText("VERDEEL", [{ value: text }])).toBe(`=RUIMTE.VERDEEL("${text.replaceAll('"', '""')}")`);
    for (const argument of [{ table: text }, { name: text }, { address: text }, { sheet: "x", address: text }]) {
      for (const spelled of [() => formulaText("VERDEEL", [argument]), () => shownFormula("VERDEEL", [argument], "nl")]) {
        if (isName(text) && !("address" in argument)) expect(spelled()).toMatch(/^=RUIMTE\.VERDEEL\([\w.]+(?:\[#Al(?:l|les)\])?\)$/);
        else expect(spelled).toThrow(RangeError);
      }
    }
  });

  it("typed at a parameter it is a value, a name or refused, never more", () => {
    for (const matrix of [true, false]) {
      const argument = typedArgument(text, matrix);
      if (argument === undefined || argument === null) continue;
      expect(formulaText("VERDEEL", [argument])).toMatch(/^=RUIMTE\.VERDEEL\((?:"(?:[^"]|"")*"|-?[\d.]+|TRUE|FALSE|[\w.]+)\)$/);
    }
  });
});

const isName = (text: string): boolean => /^[A-Za-z_]\w*$/.test(text);

describe.each(sheetNames.map((name) => [name]))("a sheet named %s", (name) => {
  it("is read, looked through, bound, gone to, frozen and written beside", async () => {
    let answer: Value = "#NAME?";
    become(new MemoryWorkbook("Map1.xlsx", () => answer));
    const sheet = workbook.fill(name, [["Opgave", "Ruimteclaim"], ["Woningen", 300]], "Opgaven");
    const loose = workbook.fill(`${name.slice(0, 29)} 2`, [["Grondsoort", "Oppervlakte"], ["landbouw", 400]]);
    const [table] = await readTables();
    expect([table!.sheet, table!.cells]).toEqual([name, [["Opgave", "Ruimteclaim"], ["Woningen", 300]]]);
    expect((await findRanges()).sheets.map((found) => found.name)).toContain(loose.name);
    await remember({
      sheet: loose.name, sheetId: loose.id, place: { row: 0, column: 0, columns: 2, headerRows: 1 }, names: ["Grondsoort", "Oppervlakte"],
      use: { kind: "grond", columns: { landType: 0, hectares: 1 } },
    });
    const bound = (await readTables()).find(({ origin }) => "range" in origin);
    expect(bound?.sheet).toBe(loose.name);
    expect(await selectCell({ origin: bound!.origin, sheet: bound!.sheet, row: 1, column: 1 })).toBe(true);
    expect(workbook.selection()).toMatchObject({ sheet: loose, area: { row: 1, column: 1 } });

    const [argument] = argumentsFrom([{ name: "grond", dimensionality: "matrix" }], [bound!]);
    workbook.select(workbook.fill("Formules", [["x"]]), { row: 4, column: 4, rows: 1, columns: 1 });
    expect(await insertFunction("STAPELING", [argument!])).toMatchObject({ done: true });
    const quoted = `'${loose.name.replaceAll("'", "''")}'!A1:B2`;
    const formulas = workbook.sheets.find((each) => each.name === "Formules")!.cells.formulas({ row: 4, column: 4, rows: 1, columns: 1 });
    expect(formulas).toEqual([[`=RUIMTE.STAPELING(${quoted})`]]);
    await eventually(() => workbook.calculationState(), (state) => state === "Done");
    expect((await repairFormulas(0)).repaired).toEqual(["Formules!E5"]);

    answer = 1;
    workbook.calculate();
    sheet.cells.write({ row: 9, column: 0, rows: 1, columns: 1 }, [["=RUIMTE.VERDEEL(1,2)"]]);
    await eventually(() => workbook.calculationState(), (state) => state === "Done");
    expect((await freezeValues()).frozen).toBe(2);
    expect(await restoreFormulas()).toEqual({ restored: 2, left: [] });
    const place = await previewReports([{ name: "R", report: { columns: columnsOf(["a"]), rows: [[1]] } }], { sheetId: sheet.id, row: 0, column: 0 });
    expect([place.sheet, place.inTheWay?.what]).toEqual([name, "table"]);
    expect(await writeReports([{ name: "R", report: { columns: columnsOf(["a"]), rows: [[1]] } }], name, { page: "Pagina", of: "van" })).not.toContain(name);
  });
});

describe("tables and names", () => {
  it.each(tableNames.map((name) => [name]))("a table named %s is a table like any other", async (name) => {
    workbook.fill("Blad", [["Opgave", "Ruimteclaim"], ["Woningen", 300]], name);
    const [table] = await readTables();
    expect([table!.name, table!.cells[1]]).toEqual([name, ["Woningen", 300]]);
    expect(await selectCell({ origin: table!.origin, sheet: "Blad", row: 1, column: 0 })).toBe(true);
    const given = argumentsFrom([{ name: "opgaven", dimensionality: "matrix" }], [table!]);
    expect(formulaText("STAPELING", given)).toBe(`=RUIMTE.STAPELING(${name}[#All])`);
    await writeReports([{ name, report: { columns: columnsOf(["a"]), rows: [[1]] } }], name, { page: "Pagina", of: "van" });
    expect(workbook.tables.at(-1)!.name).toMatch(/^Rapport_/);
  });

  it("an input table comes beside tables and names of these names", async () => {
    workbook.fill("Blad", [["a"], [1]], "__proto__");
    for (const name of ["constructor", "Opgaven"]) workbook.names.push({ name, formula: "=\"<script>\"", sheet: null, comment: hostile.image, visible: true });
    expect((await insertInputTable("opgaven")).table).toBe("Opgaven_2");
    expect((await insertSampleTable("opgaven")).table).toBe("Opgaven_3");
  });
});

describe("a formula that also reaches outside the workbook", () => {
  it.each([["=RUIMTE.VERDEEL(1,2)&WEBSERVICE(\"http://kwaad.example\")"], ["=IF(RUIMTE.VERDEEL(1,2)>0,cmd|'/C calc'!A0)"]])("%s is not frozen: it could not come back", async (formula) => {
    become(new MemoryWorkbook("Map1.xlsx", () => 1));
    const sheet = workbook.fill("Blad1", [[formula], ["=RUIMTE.VERDEEL(\"a|b\",2)"]]);
    expect(await freezeValues()).toEqual({ frozen: 1, left: [{ cell: "Blad1!A1", why: "notBack" }] });
    expect(await restoreFormulas()).toEqual({ restored: 1, left: [] });
    expect(sheet.cells.formulas({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[formula], ["=RUIMTE.VERDEEL(\"a|b\",2)"]]);
  });
});

describe("settings of a stranger", () => {
  it.each(settings.map((value) => [JSON.stringify(value).slice(0, 60), value]))("%s is read as nothing, and no formula comes of it", async (_shown, value) => {
    workbook.fill("Opgaven", [["Opgave", "Ruimteclaim"], ["Woningen", 300]], "Opgaven");
    for (const key of ["RUIMTE.koppelingen", "RUIMTE.bevroren", "RUIMTE.taal"]) workbook.settings.set(key, value);
    expect((await readTables()).map(({ name }) => name)).toEqual(["Opgaven"]);
    expect((await findRanges()).sheets.flatMap(({ ranges }) => ranges).filter(({ state }) => state === "used")).toEqual([]);
    expect((await restoreFormulas()).restored).toBe(0);
    expect(workbook.sheets.flatMap(({ cells }) => (cells.used(true) ? cells.formulas(cells.used(true)!).flat() : [])).filter((cell) => String(cell).startsWith("="))).toEqual([]);
  });
});
