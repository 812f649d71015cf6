/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { readTables, readWorkbook, selectCell, writeReports } from "../../../addin/workbook";
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../workbench/office";
import { columnsOf } from "../../report-columns";

const tasks = [["Opgave", "Ruimteclaim"], ["Woningen", 100], ["Zon", 50]];
const land = [["Grondsoort", "Oppervlakte"], ["landbouw", 500]];

let office: StartedOffice;
let workbook: MemoryWorkbook;

function freshWorkbook(): MemoryWorkbook {
  const fresh = new MemoryWorkbook();
  fresh.fill("Mijn opgaven", tasks, "Opgaven");
  fresh.fill("Grond", land, "Grond");
  fresh.fill("Boodschappen", [["Product", "Aantal"], ["Brood", 2]], "Lijst");
  return fresh;
}

const cellsOf = (sheet: string): unknown[][] => {
  const { cells } = workbook.sheets.find(({ name }) => name === sheet)!;
  return cells.values(cells.used(true)!);
};

beforeAll(async () => {
  workbook = freshWorkbook();
  office = await startOffice(workbook);
});

beforeEach(() => {
  workbook = freshWorkbook();
  office.become(workbook);
});

afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

describe("reading", () => {
  it("finds the tables that the core knows, by their header", async () => {
    expect(await readTables()).toEqual([
      { kind: "opgaven", name: "Opgaven", origin: { table: "Opgaven" }, header: tasks[0], asIs: true, sheet: "Mijn opgaven", address: "'Mijn opgaven'!A1:B3", cells: tasks },
      { kind: "grond", name: "Grond", origin: { table: "Grond" }, header: land[0], asIs: true, sheet: "Grond", address: "Grond!A1:B2", cells: land },
    ]);
  });

  it("leaves a total row and a table without header aside", async () => {
    workbook.tables[0]!.showTotals = true;
    workbook.tables[1]!.showHeaders = false;
    const read = await readTables();
    expect(read.map(({ cells }) => cells)).toEqual([tasks.slice(0, -1)]);
  });
});

describe("settings", () => {
  it("come from the cells with those names", async () => {
    workbook.fill("Instellingen", [[2027], ["tot 2036"], [1363]]);
    const name = (text: string, cell: string) => {
      workbook.names.push({ name: text, formula: `=Instellingen!${cell}`, sheet: null, comment: "", visible: true });
    };
    name("Startjaar", "$A$1");
    name("Eindjaar", "$A$2");
    name("norm", "$A$3");
    expect((await readWorkbook()).settings).toEqual({ from: 2027, norm: 1363 });
  });

  it("are none in a workbook without such names", async () => {
    expect((await readWorkbook()).settings).toEqual({});
  });
});

describe("writing reports", () => {
  const report = (text: string) => ({ name: "STAPELING", report: { columns: columnsOf(["Opgave", "Tekort aandeel"]), rows: [[text, 0.5]] } });

  it("makes a new sheet with a table, and shows it", async () => {
    expect(await writeReports([report("Woningen")], "Rapport Ruimte")).toBe("Rapport Ruimte");
    expect(workbook.activeSheet().name).toBe("Rapport Ruimte");
    expect(cellsOf("Rapport Ruimte")).toEqual([["STAPELING", ""], ["Opgave", "Tekort aandeel"], ["Woningen", 0.5]]);
    const table = workbook.tables.at(-1)!;
    expect([table.name, table.area]).toEqual(["Rapport_STAPELING", { row: 1, column: 0, rows: 2, columns: 2 }]);
    expect(table.sheet.cells.numberFormats(table.area)[1]).toEqual(["#,##0.00", "0.0%"]);
  });

  it("never touches what is there", async () => {
    workbook.fill("rapport ruimte", [["van de gebruiker", 1]]);
    const before = workbook.sheets.map(({ name }) => [name, name === "Blad1" ? [] : cellsOf(name)]);
    expect(await writeReports([report("a")], "Rapport Ruimte")).toBe("Rapport Ruimte 2");
    expect(await writeReports([report("b")], "Rapport Ruimte")).toBe("Rapport Ruimte 3");
    expect(workbook.sheets.slice(0, before.length).map(({ name }) => [name, name === "Blad1" ? [] : cellsOf(name)])).toEqual(before);
    expect(workbook.tables.map(({ name }) => name).slice(-2)).toEqual(["Rapport_STAPELING", "Rapport_STAPELING_2"]);
  });

  it("keeps clear of defined names too", async () => {
    workbook.names.push({ name: "Rapport_STAPELING", formula: "=Grond!$A$1", sheet: null, comment: "", visible: true });
    await writeReports([report("a")], "Rapport Ruimte");
    expect(workbook.tables.at(-1)!.name).toBe("Rapport_STAPELING_2");
  });

  it("writes hostile text as text", async () => {
    const hostile = ["=1+1", "=HYPERLINK(\"http://example.com\")", "+1", "-1", "@SUM(A1)", "'aanhaling", "0012", "TRUE", "12%"];
    const rows = hostile.map((text) => [text]);
    await writeReports([{ name: "=KOP()", report: { columns: columnsOf(["=Kolom"]), rows } }], "Rapport Ruimte");
    const { cells } = workbook.activeSheet();
    const area = cells.used(false)!;
    expect(cells.values(area)).toEqual([["=KOP()"], ["=Kolom"], ...rows]);
    expect(cells.values(area)).toEqual(cells.formulas(area));
  });

  it("does not read its own reports as input", async () => {
    await writeReports([{ name: "OPGAVEN", report: { columns: columnsOf(tasks[0] as string[]), rows: tasks.slice(1) as [string, number][] } }], "Rapport Ruimte");
    expect((await readTables()).map(({ name }) => name)).toEqual(["Opgaven", "Grond"]);
  });
});

describe("going to a cell", () => {
  it("selects it on its own sheet", async () => {
    expect(await selectCell({ origin: { table: "Opgaven" }, sheet: "Mijn opgaven", row: 2, column: 1 })).toBe(true);
    const { sheet, area } = workbook.selection();
    expect([sheet.name, area]).toEqual(["Mijn opgaven", { row: 2, column: 1, rows: 1, columns: 1 }]);
    expect(workbook.activeSheet().name).toBe("Mijn opgaven");
  });

  it("selects the cells of a row where no column is meant", async () => {
    expect(await selectCell({ origin: { table: "Opgaven" }, sheet: "Mijn opgaven", row: 2, column: undefined })).toBe(true);
    expect(workbook.selection().area).toEqual({ row: 2, column: 0, rows: 1, columns: 2 });
  });

  it("says when the table is gone", async () => {
    expect(await selectCell({ origin: { table: "Weg" }, sheet: "Weg", row: 0, column: 0 })).toBe(false);
  });
});
