/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { readTables, readWorkbook, selectCell } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../../workbench/office";

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

  it("reads a table of 120.000 cells in slices that Excel on the web can answer, and every row of it", async () => {
    const rows = [["Opgave", "Ruimteclaim", "Gebied", "Thema"], ...Array.from({ length: 29_999 }, (_, index) => [`Opgave ${index + 1}`, index, "A", "wonen"])];
    workbook = new MemoryWorkbook();
    const { cells } = workbook.fill("Groot", rows, "Opgaven");
    office.become(workbook);
    const asked: number[] = [];
    const values = cells.values.bind(cells);
    jest.spyOn(cells, "values").mockImplementation((area) => {
      asked.push(area.rows * area.columns);
      return values(area);
    });
    const [table] = await readTables();
    expect(table!.cells).toEqual(rows);
    expect(Math.max(...asked)).toBeLessThanOrEqual(50_000);
    expect(asked.length).toBeGreaterThanOrEqual(3);
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
