/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import {
  calculateNow, freezeValues, insertFunction, insertInputTable, readWorkbook, refusalOf, remember, repairFormulas, restoreFormulas, selectedAddress,
} from "../../../addin/workbook";
import { previewReports, writeReports } from "../../../addin/workbook/reports";
import { keepVersion } from "../../../addin/workbook/versions";
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { columnsOf } from "../../report-columns";
import { startOffice, type StartedOffice } from "../../workbench/office";

let office: StartedOffice;
let workbook: MemoryWorkbook;

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});
beforeEach(() => {
  workbook = new MemoryWorkbook("Map1.xlsx", () => 7);
  workbook.fill("Opgaven", [["Opgave", "Ruimteclaim"], ["Woningen", 300]], "Opgaven");
  workbook.fill("Uit", [["=RUIMTE.X(1)"]]);
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

const refused = (work: Promise<unknown>) => work.then(() => "done", (error: unknown) => refusalOf(error));
const reports = [{ name: "R", report: { columns: columnsOf(["a"]), rows: [[1]] } }];
const opgaven = () => workbook.sheets.find(({ name }) => name === "Opgaven")!;
const content = { tables: [], reports: [], basis: {} };

const byTheUser: readonly (readonly [string, () => Promise<unknown>])[] = [
  ["freeze", () => freezeValues(0)], ["restore", restoreFormulas], ["repair", () => repairFormulas(0)], ["insert a table", () => insertInputTable("opgaven")],
  ["insert a function", () => insertFunction("STAPELING", [])], ["write reports", () => writeReports(reports, "Rapport", { page: "Pagina", of: "van" })], ["look at a place", () => previewReports(reports)],
  ["ask for the selection", selectedAddress], ["calculate", calculateNow],
  ["keep a version", () => keepVersion({ name: "v", note: "", kept: { by: "", at: "2026-11-29T01:00" } }, content as never)],
  ["remember a range", () => remember({ sheet: "Opgaven", sheetId: "x", place: { row: 0, column: 0, columns: 2, headerRows: 1 }, names: ["Opgave", "Ruimteclaim"], use: null })],
];

describe("while a cell is being edited", () => {
  it.each(byTheUser)("what the user asked for waits for it: %s", async (_what, ask) => {
    workbook.select(workbook.sheets[0]!, { row: 3, column: 3, rows: 1, columns: 1 });
    workbook.excel.editCell();
    let isDone = false;
    const doing = ask().then(() => { isDone = true; });
    await new Promise((done) => setTimeout(done, 20));
    expect(isDone).toBe(false);
    workbook.excel.leaveCell();
    await doing;
  });

  it("what the pane reads by itself says so at once", async () => {
    workbook.excel.editCell();
    expect(await refused(readWorkbook())).toEqual({ why: "editing" });
    workbook.excel.leaveCell();
  });
});

describe("says why Excel refused, by its code and the state that it is in", () => {
  it("read-only", async () => {
    workbook.excel.readOnly = true;
    for (const ask of [() => insertInputTable("opgaven"), () => writeReports(reports, "Rapport", { page: "Pagina", of: "van" }), freezeValues]) expect(await refused(ask())).toEqual({ why: "readOnly" });
  });

  it("a protected structure, for what adds a sheet only", async () => {
    workbook.excel.structureProtected = true;
    expect(await refused(insertInputTable("opgaven"))).toEqual({ why: "structure" });
    expect(await refused(freezeValues())).toBe("done");
  });

  it("a protected sheet by its name", async () => {
    workbook.excel.calculationMode = "Manual";
    const writing = import("../../../addin/workbook/excel-run").then(({ runForUser }) => runForUser(async (context) => {
      context.workbook.worksheets.getItem("Opgaven").getRange("A5").values = [["x"]];
      await context.sync();
    }));
    opgaven().isProtected = true;
    expect(await refused(writing)).toEqual({ why: "protected", sheets: ["Opgaven"] });
  });

  it("too much at a time", async () => {
    workbook.excel.limits.payload = 4_000;
    expect(await refused(writeReports([{ name: "R", report: { columns: columnsOf(["a"]), rows: Array.from({ length: 400 }, () => ["x".repeat(50)]) } }], "Rapport", { page: "Pagina", of: "van" }))).toEqual({ why: "tooLarge" });
  });

  it("of anything else only Excel's own code, and of what is no error of Excel nothing", async () => {
    const { runExcel } = await import("../../../addin/workbook/excel-run");
    expect(await refused(runExcel(async (context) => {
      context.workbook.worksheets.getItem("Weg").load("name");
      await context.sync();
    }))).toEqual({ why: "other", code: "ItemNotFound" });
    expect(await refused(runExcel(() => Promise.reject(new Error("iets"))))).toBeUndefined();
  });
});

describe("what is read says in which state it is", () => {
  it("cells that are not finished, by name, in either language", async () => {
    workbook.fill("Opgaven", [["Opgave", "Ruimteclaim"], ["Woningen", "#BUSY!"]]);
    expect((await readWorkbook()).unfinished).toEqual(["Opgaven!B2"]);
    workbook.excel.errorsInValues = "nl";
    expect((await readWorkbook()).unfinished).toEqual(["Opgaven!B2"]);
    workbook.fill("Opgaven", [["Opgave", "Ruimteclaim"], ["Woningen", "#GETTING_DATA"]]);
    expect((await readWorkbook()).unfinished).toEqual(["Opgaven!B2"]);
  });

  it("whether Excel calculates by hand, and from which sheets it was read", async () => {
    workbook.fill("Instellingen", [[1363]]);
    workbook.names.push({ name: "Norm", formula: "=Instellingen!$A$1", sheet: null, comment: "", visible: true });
    const sheetIds = ["Opgaven", "Instellingen"].map((wanted) => workbook.sheets.find(({ name }) => name === wanted)!.id);
    expect(await readWorkbook()).toMatchObject({ byHand: undefined, sheetIds, unfinished: [] });
    workbook.excel.calculationMode = "Manual";
    expect((await readWorkbook()).byHand).toEqual({ isPending: false });
  });
});
