/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { findRanges, freezeValues, insertInputTable, readWorkbook, remember, repairFormulas, restoreFormulas } from "../../../addin/workbook";
import { previewReports, writeReportsAt } from "../../../addin/workbook/reports";
import { MemoryWorkbook, type HostSheet } from "../../../addin/workbench/host";
import { columnsOf } from "../../report-columns";
import { largeSheet, placeOf } from "../../workbench/large-cells";
import { startOffice, type StartedOffice } from "../../workbench/office";

/** As controllers export them: 200.000 x 20 cells. */
const EXPORT = { rows: 200_000, columns: 20, value: (row: number, column: number) => (row === 0 ? `Kolom ${column + 1}` : row * column) };
/** A list of tasks that somebody formatted, or made a table, to the last row of the sheet. */
const LIST = {
  rows: 4, columns: 2, formatted: { row: 1_048_575, column: 16_383 },
  value: (row: number, column: number) => [["Opgave", "Ruimteclaim"], ["Woningen", 300], ["Zon", 40], ["Natuur", 10]][row]![column]!,
};
const reports = [{ name: "R", report: { columns: columnsOf(["a"]), rows: [[1]] } }];

let office: StartedOffice;
let workbook: MemoryWorkbook;

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});
beforeEach(() => {
  workbook = new MemoryWorkbook("Map1.xlsx", () => 7);
  workbook.fill("Grond", [["Grondsoort", "Oppervlakte"], ["landbouw", 400]], "Grond");
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

const whole = (sheet: HostSheet, rows: number, columns: number, name: string) => workbook.addTable(sheet, { row: 0, column: 0, rows, columns }, name);

describe("a sheet of 200.000 x 20 cells", () => {
  it("costs the pane nothing, and is not looked through: that is said, what stands beside it is found", async () => {
    const { sheet, asked } = largeSheet(workbook, "Export", EXPORT);
    const { tables, tooLarge } = await readWorkbook();
    expect([tables.map(({ name }) => name), tooLarge, asked]).toEqual([["Grond"], [], []]);
    workbook.fill("Los", [["Opgave", "Ruimteclaim"], ["Woningen", 300], ["Zon", 50]]);
    const { sheets } = await findRanges();
    expect(sheets.filter(({ tooLarge: isTooLarge }) => isTooLarge).map(({ name }) => name)).toEqual([sheet.name]);
    expect(sheets.find(({ name }) => name === "Los")!.ranges).toHaveLength(1);
    expect(asked).toEqual([]);
  });

  it("as a table of the add-in, or with a range in use, is not read, and named", async () => {
    const value = (row: number, column: number) => (row === 0 ? ["Opgave", "Ruimteclaim"][column] ?? `Kolom ${column}` : row);
    const { sheet, asked } = largeSheet(workbook, "Export", { ...EXPORT, value });
    whole(sheet, EXPORT.rows, EXPORT.columns, "Opgaven");
    expect(await readWorkbook()).toMatchObject({ tooLarge: ["Opgaven"], tables: [{ name: "Grond" }] });
    const other = largeSheet(workbook, "Uren", EXPORT);
    await remember({
      sheet: "Uren", sheetId: other.sheet.id, place: { row: 0, column: 0, columns: 2, headerRows: 1 }, names: ["Kolom 1", "Kolom 2"],
      use: { kind: "opgaven", columns: { task: 0, claim: 1 } },
    });
    expect((await readWorkbook()).tooLarge).toEqual(["Opgaven", "Uren"]);
    // A table's header is looked at, nothing more.
    expect(Math.max(...asked, ...other.asked)).toBeLessThanOrEqual(EXPORT.columns);
  });

  it("with formulas of the add-in in it is frozen, put back and repaired by reading those alone", async () => {
    const formulas = new Map([[placeOf(100, 3), "=RUIMTE.X(1)"], [placeOf(199_999, 19), "=RUIMTE.X(2)"], [placeOf(5, 5), "=1+1"]]);
    const { sheet, asked } = largeSheet(workbook, "Export", { ...EXPORT, formulas });
    expect(await freezeValues()).toEqual({ frozen: 2, left: [] });
    expect(sheet.cells.formulas({ row: 100, column: 3, rows: 1, columns: 1 })).toEqual([[1]]);
    expect(await restoreFormulas()).toEqual({ restored: 2, left: [] });
    expect(await repairFormulas(0)).toEqual({ repaired: [], left: [] });
    expect(Math.max(...asked)).toBeLessThanOrEqual(EXPORT.columns);
  });

  it("is in the way of a report as any other, and a place beside it is offered", async () => {
    const { sheet } = largeSheet(workbook, "Export", EXPORT);
    const place = await previewReports(reports, { sheetId: sheet.id, row: 0, column: 0 });
    expect([place.inTheWay?.what, place.instead.map(({ address }) => address)]).toEqual(["cells", ["V1:V3", "A200002:A200004"]]);
  });
});

describe("a sheet that is formatted to its last row", () => {
  it("is read and looked through as far as it is filled", async () => {
    const { asked } = largeSheet(workbook, "Opgaven", LIST);
    const { sheets } = await findRanges();
    expect(sheets.find(({ name }) => name === "Opgaven")).toMatchObject({ tooLarge: false, ranges: [{ state: "proposed", kind: "opgaven" }] });
    expect(Math.max(...asked)).toBeLessThanOrEqual(8);
  });

  it("also where it was made a table to its last row: what is empty below the list is not read", async () => {
    const { sheet, asked } = largeSheet(workbook, "Opgaven", LIST);
    whole(sheet, 1_048_576, 2, "Opgaven");
    const { tables, tooLarge } = await readWorkbook();
    expect([tooLarge, tables.find(({ name }) => name === "Opgaven")]).toMatchObject([[], { cells: [["Opgave", "Ruimteclaim"], ["Woningen", 300], ["Zon", 40], ["Natuur", 10]], address: "Opgaven!A1:B4" }]);
    expect(Math.max(...asked)).toBeLessThanOrEqual(8);
    // One batch more, for how far it is filled.
    expect(await office.batches(readWorkbook)).toBe(3);
  });

  it("takes no report, and says so; a sheet of its own is free", async () => {
    const { sheet } = largeSheet(workbook, "Opgaven", LIST);
    const place = await previewReports(reports, { sheetId: sheet.id, row: 20, column: 0 });
    expect([place.inTheWay?.what, place.instead]).toEqual(["cells", []]);
    expect(await writeReportsAt(reports, place.corner, { page: "Pagina", of: "van" })).toMatchObject({ done: false });
    expect((await insertInputTable("opgaven")).sheet).toBe("Opgaven 2");
  });

  it("is frozen and repaired as any other", async () => {
    largeSheet(workbook, "Opgaven", { ...LIST, rows: 6, value: (row, column) => (row < 4 ? LIST.value(row, column) : ""), formulas: new Map([[placeOf(5, 1), "=RUIMTE.X(1)"]]) });
    expect(await freezeValues()).toEqual({ frozen: 1, left: [] });
    expect(await restoreFormulas()).toEqual({ restored: 1, left: [] });
  });
});
