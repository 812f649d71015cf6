/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { canRemember, findRanges, inOwnWords, locate, locateRow, readTables, remember, selectCell, type FoundRange, type RememberedRange, type SheetFound } from "../../../../addin/workbook";
import { readRemembered } from "../../../../addin/workbook/input/remembered-ranges";
import { findingsOf, mappingOf, type TableKind, type WrittenRule } from "../../../../core";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../../workbench/office";

const KEY = "RUIMTE.koppelingen";
const projects = [
  ["Projecten 2027", "", ""], ["", "", ""],
  ["Naam van de opgave", "Waar", "Bruto ha"],
  ["Woningen", "Oost", 900], ["Subtotaal", "", 900], ["Zon op land", "Oost", 600],
];

let office: StartedOffice;
let workbook: MemoryWorkbook;

const sheetNamed = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
const found = async (name: string): Promise<SheetFound> => (await findRanges()).sheets.find((sheet) => sheet.name === name)!;
const rangeOf = ({ id, name }: SheetFound, { range: { place, names }, excelTable }: FoundRange, use: RememberedRange["use"]): RememberedRange =>
  ({ sheet: name, sheetId: id, place, names, ...(excelTable === undefined ? {} : { excelTable }), use });
const rule = (field: string, from: string, operation = ""): WrittenRule => ({ field, from, operation });
const plainRules = [rule("Opgave", "Naam van de opgave"), rule("Gebied", "Waar"), rule("Ruimteclaim", "Bruto ha")];

async function bind(name = "Projecten", rules: readonly WrittenRule[] = plainRules, kind: TableKind = "opgaven"): Promise<void> {
  const sheet = await found(name);
  const [range] = sheet.ranges;
  await remember(rangeOf(sheet, range!, mappingOf(range!.range, kind, rules)), range!.remembered);
}

async function batches(action: () => Promise<unknown>): Promise<number> {
  const { sync } = OfficeExtension.ClientRequestContext.prototype;
  const counted = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, "sync").mockImplementation(sync);
  await action();
  const { length } = counted.mock.calls;
  counted.mockRestore();
  return length;
}

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.fill("Projecten", projects);
  workbook.fill("Grond", [["Grondsoort", "Oppervlakte"], ["landbouw", 500]], "Grond");
  office.become(workbook);
});

afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

describe("finding ranges", () => {
  it("proposes what looks like input, and leaves what needs no binding alone", async () => {
    const [projectsFound, land] = [await found("Projecten"), await found("Grond")];
    expect(projectsFound.ranges.map(({ state, kind, confidence, range: { area } }) => ({ state, kind, confidence, area }))).toEqual([
      { state: "proposed", kind: "opgaven", confidence: "likely", area: { row: 2, column: 0, rows: 4, columns: 3 } },
    ]);
    expect(land.ranges).toMatchObject([{ excelTable: "Grond", kind: "grond", state: "automatic" }]);
  });

  it("does not take its own results for input: reports on sheets, and what functions spill", async () => {
    workbook.fill("Rapport", [["Opgave", "Ruimteclaim"], ["Woningen", 900]], "Rapport_STAPELING");
    const sheet = workbook.fill("Rekenblad", [["Opgave", "Ruimteclaim"], ["Woningen", 900], ["Zon", 100]]);
    sheet.cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["=RUIMTE.STAPELING(Opgaven[#All])"]]);
    expect((await found("Rapport")).ranges).toEqual([]);
    expect((await found("Rekenblad")).ranges).toEqual([]);
  });

  it("proposes an Excel table whose headers are the user's own", async () => {
    workbook.fill("Inzet", [["Welke organisatie", "Functie", "Formatie"], ["Provincie", "Ecoloog", 3]], "Inzet");
    expect((await found("Inzet")).ranges).toMatchObject([{ state: "proposed", excelTable: "Inzet", kind: "bezetting", confidence: "likely" }]);
  });

  it("remembers what is not to be used, and what is in use", async () => {
    const sheet = await found("Projecten");
    await remember(rangeOf(sheet, sheet.ranges[0]!, null));
    expect((await found("Projecten")).ranges.map(({ state }) => state)).toEqual(["notUsed"]);
    expect(await readTables()).toHaveLength(1);
    await bind();
    expect((await found("Projecten")).ranges.map(({ state }) => state)).toEqual(["used"]);
    expect((workbook.settings.get(KEY) as { ranges: unknown[] }).ranges).toHaveLength(1);
  });

  it("keeps apart two ranges with the same headers, and one thing about a range that has moved", async () => {
    workbook.fill("Projecten", [...projects, ["", "", ""], ["", "", ""], ["", "", ""], ...projects.slice(2)]);
    const sheet = await found("Projecten");
    for (const range of sheet.ranges) await remember(rangeOf(sheet, range, mappingOf(range.range, "opgaven", plainRules)));
    expect((await found("Projecten")).ranges.map(({ state }) => state)).toEqual(["used", "used"]);

    workbook.fill("Grond los", [["Wat", "Hoeveel"], ["Woningen", 900], ["Zon", 1]]);
    const other = await found("Grond los");
    await remember(rangeOf(other, other.ranges[0]!, null));
    workbook.fill("Grond los", [["Titel", ""], ["Wat", "Hoeveel"], ["Woningen", 900], ["Zon", 1]]);
    const [moved] = (await found("Grond los")).ranges;
    await remember(rangeOf(other, moved!, mappingOf(moved!.range, "opgaven", [rule("Opgave", "Wat"), rule("Ruimteclaim", "Hoeveel")])), moved!.remembered);
    expect((workbook.settings.get(KEY) as { ranges: unknown[] }).ranges).toHaveLength(3);
    expect((await found("Grond los")).ranges.map(({ state }) => state)).toEqual(["used"]);
  });

  it("says which bound range is no longer there", async () => {
    await bind();
    // One header that was renamed is followed, and said.
    workbook.edit(sheetNamed("Projecten"), 2, 0, "Iets anders");
    expect(await found("Projecten")).toMatchObject({ lost: [], ranges: [{ state: "used", misfits: 1, added: ["Iets anders"] }] });
    workbook.edit(sheetNamed("Projecten"), 2, 1, "Nog iets");
    expect(await found("Projecten")).toMatchObject({ lost: [{ names: projects[2] }], ranges: [{ state: "proposed" }] });
    workbook.deleteSheet(sheetNamed("Projecten"));
    expect((await findRanges()).lost).toMatchObject([{ sheet: "Projecten" }]);
  });

  it("takes three batches, whatever the number of sheets and tables", async () => {
    for (let number = 1; number <= 10; number++) {
      workbook.fill(`Blad ${number}`, projects);
      workbook.fill(`Tabel ${number}`, [["Grondsoort", "Oppervlakte"], ["bos", 1]], `Grond_${number}`);
    }
    // Excel.run ends every call with an empty batch of its own.
    expect(await batches(findRanges)).toBe(3 + 1);
  });
});

describe("reading bound ranges", () => {
  it("gives them beside the Excel tables, with the core's own headers and the way back", async () => {
    await bind();
    const [bound, land] = await readTables();
    expect(land!.kind).toBe("grond");
    expect(bound).toMatchObject({
      kind: "opgaven", name: "Projecten!A3:C6", sheet: "Projecten", address: "'Projecten'!A3:C6", asIs: false, header: projects[2],
      origin: { range: { sheetId: sheetNamed("Projecten").id, row: 0, column: 0, rows: 6, columns: 3, header: projects[2], headerRow: 2 } },
      cells: [["Opgave", "Gebied", "Ruimteclaim"], projects[3], projects[5]],
    });
    // The total that was left out is said, at its own row.
    expect(bound!.findings).toMatchObject([{ code: "totalRow", row: 5, inRange: true }]);
    expect(locate(bound!.findings![0]!, [bound!])!.cell).toBe("Projecten!A5");
  });

  it("takes three batches at most, whatever the number of ranges", async () => {
    for (let number = 1; number <= 5; number++) {
      workbook.fill(`Blad ${number}`, projects);
      await bind(`Blad ${number}`);
    }
    expect((await readTables()).length).toBe(6);
    expect(await batches(readTables)).toBe(3 + 1);
  });

  it("a problem leads to its cell, and goes when the cell is mended", async () => {
    workbook.edit(sheetNamed("Projecten"), 5, 2, "veel");
    await bind();
    const tables = await readTables();
    const [problem] = findingsOf("opgaven", tables[0]!.cells);
    expect(problem).toMatchObject({ row: 3, column: "Ruimteclaim", value: "veel" });
    expect(inOwnWords(problem!, tables)).toMatchObject({ row: 6, column: "Bruto ha" });
    const place = locate(problem!, tables)!;
    expect(place.cell).toBe("Projecten!C6");
    expect(await selectCell(place)).toBe(true);
    expect(workbook.selection()).toMatchObject({ sheet: { name: "Projecten" }, area: { row: 5, column: 2 } });
    workbook.edit(sheetNamed("Projecten"), 5, 2, 600);
    expect(findingsOf("opgaven", (await readTables())[0]!.cells)).toEqual([]);
  });

  it("that is read through a factor, columns as rows and sums leads from every row to all of its cells", async () => {
    workbook.fill("Huizen", [["Gemeente", "2027", "2028"], ["A", 1, 2], ["B", 3, 4], ["A", 5, 6]]);
    await bind("Huizen", [
      rule("Opgave", "Gemeente"), rule("Eenheid", "= woningen"), rule("Doeljaar; Doel", '"2027"; "2028"', "kolommen naar rijen"), rule("Doel", "", "x 1000"), rule("optellen per", "Opgave; Doeljaar"),
    ]);
    const tables = await readTables();
    expect(tables[0]!.cells).toEqual([
      ["Opgave", "Doel", "Eenheid", "Doeljaar"], ["A", 6000, "woningen", 2027], ["A", 8000, "woningen", 2028], ["B", 3000, "woningen", 2027], ["B", 4000, "woningen", 2028],
    ]);
    expect(locateRow({ table: "opgaven", row: 2 }, tables)!.places.map(({ cell }) => cell)).toEqual(["Huizen!B2", "Huizen!B4"]);
    expect(await selectCell(locateRow({ table: "opgaven", row: 5 }, tables)!.places[0]!)).toBe(true);
    expect(workbook.selection()).toMatchObject({ area: { row: 2, column: 2, rows: 1, columns: 1 } });
  });

  it("is what the user says of an Excel table that would be read by itself, or nothing", async () => {
    workbook.fill("Programma", [["Opgave", "2027", "2028"], ["Haven", 100, 200]], "Programma");
    expect((await readTables()).map(({ kind }) => kind)).toEqual(["grond", "uitgaven"]);
    await bind("Programma", [rule("Bron", "Opgave"), rule("jaren", "alle", "x 1000")], "middelen");
    const [means] = await readTables();
    expect(means).toMatchObject({ kind: "middelen", name: "Programma", origin: { table: "Programma" }, cells: [["Bron", 2027, 2028], ["Haven", 100_000, 200_000]] });
    expect((await readTables()).map(({ kind }) => kind)).toEqual(["middelen", "grond"]);
    workbook.edit(sheetNamed("Programma"), 1, 1, "veel");
    const [{ code } = { code: "" }] = (await readTables())[0]!.findings!;
    expect(code).toBe("notOfKind");
    const sheet = await found("Programma");
    await remember(rangeOf(sheet, sheet.ranges[0]!, null), sheet.ranges[0]!.remembered);
    expect((await readTables()).map(({ kind }) => kind)).toEqual(["grond"]);
    expect((await found("Programma")).ranges).toMatchObject([{ state: "notUsed", kind: "uitgaven", excelTable: "Programma" }]);
  });

  it("that was kept by an older version is read by the choice that it kept", async () => {
    const sheet = await found("Projecten");
    workbook.settings.set(KEY, { version: 1, ranges: [rangeOf(sheet, sheet.ranges[0]!, { kind: "opgaven", columns: { task: 0, claim: 2 } })] });
    expect((await readTables())[0]!.cells).toEqual([["Opgave", "Ruimteclaim"], ["Woningen", 900], ["Zon op land", 600]]);
  });

  it("follows the range when rows are added above it, and its sheet when that is renamed", async () => {
    await bind();
    sheetNamed("Projecten").name = "Opgaven 2027";
    workbook.fill("Opgaven 2027", [["Nieuwe regel", "", ""], ...projects]);
    expect((await readTables())[0]).toMatchObject({ name: "Opgaven 2027!A4:C7", sheet: "Opgaven 2027" });
  });
});

describe("what the workbook remembers", () => {
  const good: RememberedRange = {
    sheet: "Projecten", sheetId: "1", place: { row: 2, column: 0, columns: 2, headerRows: 1 }, names: ["Wat", "Hoeveel"],
    use: { kind: "opgaven", rules: [rule("Opgave", "Wat"), rule("Ruimteclaim", "Hoeveel", "x 1000")], marks: [{ row: 3, text: "Totaal", nth: 0, of: 1 }] },
  };
  const older: RememberedRange = { ...good, use: { kind: "opgaven", columns: { task: 0, claim: 1 } } };
  const read = (...ranges: unknown[]) => readRemembered({ version: 2, ranges });

  it("is read as it was written", () => {
    expect(read(good)).toEqual({ ranges: [good], unreadable: 0 });
    expect(read(older)).toEqual({ ranges: [older], unreadable: 0 });
    expect(canRemember(good)).toBe(true);
  });

  it.each<[string, unknown]>([
    ["another kind", { ...good, use: { kind: "__proto__", columns: {} } }],
    ["a column that the kind does not have", { ...good, use: { kind: "grond", columns: { task: 0 } } }],
    ["a column by the name of an object's own", { ...good, use: { kind: "opgaven", columns: { constructor: 0 } } }],
    ["a header outside the range", { ...good, use: { kind: "opgaven", columns: { task: 2 } } }],
    ["one header for two columns", { ...good, use: { kind: "opgaven", columns: { task: 0, claim: 0 } } }],
    ["fewer names than columns", { ...good, names: ["Wat"] }],
    ["a row outside the sheet", { ...good, place: { ...good.place, row: -1 } }],
    ["a very long name", { ...good, names: ["Wat", "x".repeat(300)] }],
    ["something more", { ...good, run: "=HYPERLINK(1)" }],
    ["text", "alert(1)"],
    ["rules that are no rules", { ...good, use: { kind: "opgaven", rules: [{ field: "Opgave", from: 3, operation: "" }], marks: [] } }],
    ["rules with more in them", { ...good, use: { kind: "opgaven", rules: [{ field: "a", from: "b", operation: "", run: "x" }], marks: [] } }],
    ["more rules than a person writes", { ...good, use: { kind: "opgaven", rules: Array.from({ length: 501 }, () => rule("a", "b")), marks: [] } }],
    ["a mark that cannot be", { ...good, use: { kind: "opgaven", rules: [], marks: [{ row: 3, text: "Totaal", nth: 2, of: 1 }] } }],
    ["an Excel table without a name", { ...good, excelTable: "" }],
  ])("counts as nothing, and is counted, with %s", (_what, hostile) => {
    expect(read(hostile, good)).toEqual({ ranges: [good], unreadable: 1 });
  });

  it.each<[unknown]>([["tekst"], [null], [{ version: 3, ranges: [] }], [{ version: 1, ranges: "veel" }], [[good]]])("is nothing when it is %j", (stored) => {
    expect(readRemembered(stored)).toEqual({ ranges: [], unreadable: 1 });
  });

  it("has bounds", () => {
    const many = read(...Array.from({ length: 150 }, () => good));
    expect([many.ranges.length, many.unreadable]).toEqual([100, 50]);
  });

  it("that is hostile is named to the user, and the pane reads on", async () => {
    workbook.settings.set(KEY, { version: 1, ranges: [{ sheet: "=1+1" }] });
    expect((await findRanges()).unreadable).toBe(1);
    expect((await readTables()).map(({ kind }) => kind)).toEqual(["grond"]);
  });
});
