/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { eventually } from "../../eventually";
import { startOffice, type StartedOffice } from "../office";

let office: StartedOffice;
let workbook: MemoryWorkbook;
const answers: Record<string, number> = { "=RUIMTE.X(1)": 12, "=1+1": 2 };

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});
beforeEach(() => {
  workbook = new MemoryWorkbook("Map1.xlsx", (formula) => answers[formula] ?? "#NAME?");
  workbook.fill("Opgaven", [["Opgave", "Doel"], ["Wonen", 1200]], "Opgaven");
  office.become(workbook);
});
afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

const sheetOf = (name: string) => workbook.sheets.find((sheet) => sheet.name === name)!;
const code = (work: Promise<unknown>): Promise<unknown> => work.then(() => undefined, (error: { code: string }) => error.code);
const read = (address: string, what = "values") => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Opgaven").getRange(address).load(what);
  await context.sync();
  return range.toJSON() as { values?: unknown; text?: unknown; formulas?: unknown };
});
const write = (address: string, values: unknown[][]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem("Opgaven").getRange(address).values = values as never;
  await context.sync();
});

describe("sizes", () => {
  it("a request or a response above 5 MB is refused by its own code; a test may set another limit", async () => {
    await write("D1", [["x".repeat(100)]]);
    expect(workbook.excel.limits.payload).toBe(5_242_880);
    workbook.excel.limits.payload = 5_000;
    expect(await code(write("D2", [["x".repeat(6_000)]]))).toBe("RequestPayloadSizeLimitExceeded");
    workbook.excel.limits.payload = 5_242_880;
    await write("D2:D100", Array.from({ length: 99 }, () => ["x".repeat(100)]));
    workbook.excel.limits.payload = 5_000;
    expect(await code(read("D1:D100"))).toBe("ResponsePayloadSizeLimitExceeded");
    // Bytes count, not characters.
    workbook.excel.limits.payload = 1_000;
    expect(await code(write("E1", [["é".repeat(450)]]))).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("above 5 million cells values, formulas and texts are null, and nothing can be written", async () => {
    for (const what of ["values", "formulas", "text", "numberFormat"]) expect((await read("A:E", what) as Record<string, unknown>)[what]).toBeNull();
    expect(await code(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Opgaven").getRange("A:E").values = "x" as never;
      await context.sync();
    }))).toBe("RangeExceedsLimit");
  });
});

describe("while a cell is being edited", () => {
  it("nothing is answered, unless it may wait for it", async () => {
    workbook.excel.editCell();
    expect(await code(read("A1"))).toBe("InvalidOperationInCellEditMode");
    expect(await code(write("A3", [["x"]]))).toBe("InvalidOperationInCellEditMode");
    let isDone = false;
    const waiting = Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Opgaven").getRange("A3").values = [["later"]];
      await context.sync();
      isDone = true;
    });
    await new Promise((done) => setTimeout(done, 20));
    expect([isDone, sheetOf("Opgaven").cells.values({ row: 2, column: 0, rows: 1, columns: 1 })]).toEqual([false, [[""]]]);
    workbook.excel.leaveCell();
    await waiting;
    expect((await read("A3")).values).toEqual([["later"]]);
  });
});

describe("what may not be changed", () => {
  const adding = () => Excel.run(async (context) => {
    context.workbook.worksheets.add("Nieuw");
    await context.sync();
  });
  const table = (change: (table: Excel.Table) => void) => Excel.run(async (context) => {
    change(context.workbook.tables.getItem("Opgaven"));
    await context.sync();
  });

  it("a protected sheet takes no values, tables, charts or names of tables", async () => {
    sheetOf("Opgaven").isProtected = true;
    expect(await code(write("A3", [["x"]]))).toBe("AccessDenied");
    expect(await code(table((each) => { each.name = "Anders"; }))).toBe("AccessDenied");
    expect(await code(table((each) => { each.delete(); }))).toBe("AccessDenied");
    expect(await code(Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Opgaven");
      sheet.charts.add("ColumnStacked", sheet.getRange("A1:B2"));
      await context.sync();
    }))).toBe("AccessDenied");
    expect(await code(adding())).toBeUndefined();
  });

  it("a protected sheet takes values where no cell is locked, and says of cells whether they are", async () => {
    const [sheet] = [sheetOf("Opgaven")];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Opgaven").getRange("A2:A3").format.protection.locked = false;
      await context.sync();
    });
    sheet.isProtected = true;
    const locked = (address: string) => Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem("Opgaven").getRange(address).format;
      protection.load("locked");
      await context.sync();
      return protection.locked as unknown;
    });
    expect([await locked("A2:A3"), await locked("B2"), await locked("A2:B2")]).toEqual([false, true, null]);
    expect(await code(write("A3", [["x"]]))).toBeUndefined();
    expect(await code(write("A2:B2", [["x", "y"]]))).toBe("AccessDenied");
    expect(await code(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Opgaven").getRange("A2").format.font.bold = true;
      await context.sync();
    }))).toBe("AccessDenied");
    expect(await code(Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Opgaven").getRange("A2").format.protection.locked = true;
      await context.sync();
    }))).toBe("AccessDenied");
    expect(sheet.cells.values({ row: 2, column: 0, rows: 1, columns: 1 })).toEqual([["x"]]);
  });

  it("a protected structure takes no sheets, and says so", async () => {
    workbook.excel.structureProtected = true;
    expect(await code(adding())).toBe("InvalidOperation");
    expect(await code(write("A3", [["x"]]))).toBeUndefined();
    await Excel.run(async (context) => {
      const { protection } = context.workbook;
      protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
  });

  it("a workbook that is only read takes nothing, settings and the start with the workbook neither", async () => {
    workbook.excel.readOnly = true;
    expect(await code(write("A3", [["x"]]))).toBe("AccessDenied");
    expect(await code(adding())).toBe("AccessDenied");
    expect(await code(Excel.run(async (context) => {
      context.workbook.settings.add("sleutel", 1);
      await context.sync();
    }))).toBe("AccessDenied");
    expect(await code(Office.addin.setStartupBehavior(Office.StartupBehavior.load))).toBe("AccessDenied");
    expect((await read("A1")).values).toEqual([["Opgave"]]);
  });

  it("the start with the workbook is a wish of the workbook, and none at first", async () => {
    expect(await Office.addin.getStartupBehavior()).toBe("None");
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect([await Office.addin.getStartupBehavior(), workbook.excel.startup]).toEqual(["Load", "Background"]);
    await Office.addin.setStartupBehavior(Office.StartupBehavior.none);
    expect(await Office.addin.getStartupBehavior()).toBe("None");
  });
});

describe("calculation", () => {
  const calculated = () => Excel.run(async (context) => {
    const heard: string[] = [];
    context.workbook.worksheets.onCalculated.add(({ worksheetId, address }) => {
      heard.push(`${workbook.sheets.find(({ id }) => id === worksheetId)!.name}!${address}`);
      return Promise.resolve();
    });
    await context.sync();
    return heard;
  });

  it("a custom function shows #BUSY! first, then its answer, and recalculation is told as such, never as an edit", async () => {
    const heard = await calculated();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Opgaven").getRange("D1:D2");
      range.formulas = [["=RUIMTE.X(1)"], ["=1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["#BUSY!"], [2]]);
    });
    expect(await eventually(async () => (await read("D1")).values, (values) => JSON.stringify(values) === "[[12]]")).toEqual([[12]]);
    await eventually(() => heard.length, (length) => length > 0);
    expect(heard).toEqual(["Opgaven!D1"]);
  });

  it("a test can hold the answers, and calculating anew asks again", async () => {
    workbook.answers = false;
    sheetOf("Opgaven").cells.write({ row: 0, column: 3, rows: 1, columns: 1 }, [["=RUIMTE.X(1)"]]);
    expect((await read("D1")).values).toEqual([["#BUSY!"]]);
    workbook.answer();
    expect((await read("D1")).values).toEqual([[12]]);
    await Excel.run(async (context) => {
      context.workbook.application.calculate(Excel.CalculationType.full);
      context.workbook.application.load("calculationState");
      await context.sync();
      expect(context.workbook.application.calculationState).toBe("Calculating");
    });
    expect((await read("D1")).values).toEqual([["#BUSY!"]]);
    workbook.answer();
  });

  it("how it calculates is Excel's own, and can be set", async () => {
    await Excel.run(async (context) => {
      const { application } = context.workbook;
      application.load("calculationMode");
      await context.sync();
      expect(application.calculationMode).toBe("Automatic");
      application.calculationMode = Excel.CalculationMode.manual;
      await context.sync();
    });
    expect(workbook.excel.calculationMode).toBe("Manual");
  });

  it("errors are English in values and Dutch in texts, or Dutch in both where a test says so", async () => {
    await write("D1:E1", [["#N/A", "#BUSY!"]]);
    expect(await read("D1:E1", "values,text")).toMatchObject({ values: [["#N/A", "#BUSY!"]], text: [["#N/B", "#BEZET!"]] });
    workbook.excel.errorsInValues = "nl";
    expect((await read("D1:E1")).values).toEqual([["#N/B", "#BEZET!"]]);
  });
});

describe("tables", () => {
  const area = () => workbook.tables[0]!.area;

  it("grow with what a user types directly below or beside them, not with what lies apart, and not below a total row", () => {
    workbook.edit(sheetOf("Opgaven"), 3, 0, "los");
    expect(area().rows).toBe(2);
    workbook.edit(sheetOf("Opgaven"), 2, 0, "Natuur");
    expect(area()).toEqual({ row: 0, column: 0, rows: 3, columns: 2 });
    workbook.edit(sheetOf("Opgaven"), 0, 2, "Gebied");
    expect(area().columns).toBe(3);
    workbook.tables[0]!.showTotals = true;
    workbook.edit(sheetOf("Opgaven"), 3, 1, 5);
    expect(area().rows).toBe(3);
  });

  it("have a total row that belongs to all of the table, and comes and goes by its switch", async () => {
    const cells = () => Excel.run(async (context) => {
      const table = context.workbook.tables.getItem("Opgaven");
      const [all, data] = [table.getRange().load("formulas"), table.getDataBodyRange().load("values")];
      await context.sync();
      return [all.formulas, data.values];
    });
    const show = (shown: boolean) => Excel.run(async (context) => {
      context.workbook.tables.getItem("Opgaven").showTotals = shown;
      await context.sync();
    });
    await show(true);
    expect(await cells()).toEqual([[["Opgave", "Doel"], ["Wonen", 1200], ["Totaal", "=SUBTOTAL(109,Opgaven[Doel])"]], [["Wonen", 1200]]]);
    await show(false);
    expect(await cells()).toEqual([[["Opgave", "Doel"], ["Wonen", 1200]], [["Wonen", 1200]]]);
  });
});

test("what one batch changes is one undo; a batch that only reads is none", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Verslag");
    sheet.getRange("A1:B2").values = [["Deel", "Bedrag"], ["Wonen", 5]];
    sheet.tables.add("A1:B2", true).name = "Verslag";
    sheet.activate();
    await context.sync();
  });
  await write("B2", [[900]]);
  await read("B2");
  expect(workbook.excel.undoRecords).toBe(2);
  workbook.undo();
  expect([(await read("B2")).values, workbook.tables.map(({ name }) => name)]).toEqual([[[1200]], ["Opgaven", "Verslag"]]);
  workbook.undo();
  expect([workbook.sheets.map(({ name }) => name), workbook.tables.map(({ name }) => name)]).toEqual([["Blad1", "Opgaven"], ["Opgaven"]]);
});

test("a colleague's edit is told as one from elsewhere", async () => {
  const sources: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ source }) => {
      sources.push(source);
      return Promise.resolve();
    });
    await context.sync();
  });
  workbook.edit(sheetOf("Opgaven"), 1, 1, 5);
  workbook.edit(sheetOf("Opgaven"), 1, 1, 6, "colleague");
  // What the tests before did may still be told.
  await eventually(() => sources.at(-1), (last) => last === "Remote");
  expect(sources.slice(-2)).toEqual(["Local", "Remote"]);
});
