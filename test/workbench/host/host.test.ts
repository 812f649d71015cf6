/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../office";

let office: StartedOffice;
let workbook: MemoryWorkbook;

const tasks = [
  ["Opgave", "Doel", "Gebied"],
  ["Wonen", 1200, "Noord"],
  ["Natuur", 300.5, "Zuid"],
];

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

beforeEach(() => {
  workbook = new MemoryWorkbook("fictief.xlsx");
  workbook.fill("Opgaven", tasks, "Opgaven");
  office.become(workbook);
});

const failure = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: { code: string; message: string }) => error,
  );

test("reads tables: names, sheets, headers and all cells", async () => {
  const read = await Excel.run(async (context) => {
    const tables = context.workbook.tables.load("items/name,items/worksheet/name");
    await context.sync();
    const table = tables.items[0]!;
    const header = table.getHeaderRowRange().load("values,address");
    const all = table.getRange().load("values,rowCount,columnCount");
    const columns = table.columns.load("items/name,items/index");
    await context.sync();
    return {
      name: table.name, sheet: table.worksheet.name, header: header.values, address: header.address,
      values: all.values, size: [all.rowCount, all.columnCount], columns: columns.items.map(({ name }) => name),
    };
  });
  expect(read).toEqual({
    name: "Opgaven", sheet: "Opgaven", header: [["Opgave", "Doel", "Gebied"]], address: "Opgaven!A1:C1",
    values: tasks, size: [3, 3], columns: ["Opgave", "Doel", "Gebied"],
  });
});

test("null objects are null objects, and items that do not exist are an error", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Weg");
    const table = context.workbook.tables.getItemOrNullObject("Opgaven").load("name");
    const name = context.workbook.names.getItemOrNullObject("weg");
    const used = context.workbook.worksheets.getItem("Blad1").getUsedRangeOrNullObject().load("address");
    await context.sync();
    expect([sheet.isNullObject, table.isNullObject, name.isNullObject, used.isNullObject]).toEqual([true, false, true, true]);
  });
  const error = await failure(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Weg").load("name");
    await context.sync();
  }));
  expect(error).toMatchObject({ code: "ItemNotFound" });
});

test("writes a new sheet: values, formulas, formats, a table", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add("Uitkomst");
    const range = sheet.getRangeByIndexes(0, 0, 3, 2);
    range.values = [["Opgave", "Tekort"], ["Wonen", "12,5"], ["Natuur", "0.25"]];
    sheet.getRange("B2").formulas = [["=1+1"]];
    sheet.getRange("B2:B3").numberFormat = [["0.0"], ["0%"]];
    range.getRow(0).format.font.bold = true;
    range.getRow(0).format.fill.color = "#123456";
    range.format.autofitColumns();
    const table = sheet.tables.add(range, true);
    table.name = "Uitkomst";
    sheet.activate();
    range.getCell(1, 1).select();
    await context.sync();
    const again = sheet.getUsedRange().load();
    const bold = sheet.getRange("A1").format.font.load("bold");
    const mixed = sheet.getRange("A1:A2").format.font.load("bold");
    await context.sync();
    expect(again.values).toEqual([["Opgave", "Tekort"], ["Wonen", "#NAME?"], ["Natuur", 0.25]]);
    expect(again.formulas[1]).toEqual(["Wonen", "=1+1"]);
    expect(again.text[2]).toEqual(["Natuur", "0,25"]);
    expect(again.numberFormat).toEqual([["General", "General"], ["General", "0.0"], ["General", "0%"]]);
    expect([bold.bold, mixed.bold]).toEqual([true, false]);
  });
  expect(workbook.activeSheet().name).toBe("Uitkomst");
  expect(workbook.tables.map(({ name }) => name)).toEqual(["Opgaven", "Uitkomst"]);
  expect(workbook.selection().area).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
});

test("a matrix of another size is refused, and what came before it in the batch stays", async () => {
  const error = await failure(Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    sheet.getRange("A1").values = [["eerst"]];
    sheet.getRange("A2:B2").values = [["te smal"]];
    await context.sync();
  }));
  expect(error).toMatchObject({ code: "InvalidArgument" });
  expect(workbook.sheets[0]!.cells.values({ row: 0, column: 0, rows: 2, columns: 1 })).toEqual([["eerst"], [""]]);
});

test("a large matrix arrives whole, although the library cuts it into pieces", async () => {
  const rows = Array.from({ length: 2000 }, (_, row) => [row, `r${row}`]);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRangeByIndexes(0, 0, rows.length, 2);
    range.values = rows;
    await context.sync();
  });
  expect(workbook.sheets[0]!.cells.values({ row: 0, column: 0, rows: 2000, columns: 2 })).toEqual(rows);
});

test("names give their range, and settings are kept in the workbook", async () => {
  workbook.addName({ name: "Totaal", formula: "=Opgaven!$B$2:$B$3", sheet: null, comment: "", visible: true });
  await Excel.run(async (context) => {
    const range = context.workbook.names.getItemOrNullObject("totaal").getRange().load("values,address");
    context.workbook.settings.add("gebied", { naam: "Noord" });
    await context.sync();
    const setting = context.workbook.settings.getItemOrNullObject("gebied").load("value");
    const none = context.workbook.settings.getItemOrNullObject("weg");
    await context.sync();
    expect(range.values).toEqual([[1200], [300.5]]);
    expect(range.address).toBe("Opgaven!B2:B3");
    expect(setting.value).toEqual({ naam: "Noord" });
    expect(none.isNullObject).toBe(true);
  });
  expect(workbook.settings.get("gebied")).toEqual({ naam: "Noord" });
});

test("Office says who the host is, in Dutch, and keeps the start behaviour", async () => {
  expect(Office.context.displayLanguage).toBe("nl-NL");
  expect(Office.context.contentLanguage).toBe("nl-NL");
  expect(Office.context.officeTheme.bodyBackgroundColor.toLowerCase()).toBe("#ffffff");
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  expect(await Office.addin.getStartupBehavior()).toBe("Load");
});

test("what is not implemented fails by name and is listed", async () => {
  const error = await failure(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").unmerge();
    await context.sync();
  }));
  expect(error).toMatchObject({ code: "NotImplemented", message: expect.stringContaining("Range.Unmerge") as string });
  expect([...office.host.missing]).toEqual(["Range.Unmerge"]);
});

test("an API above the manifest's requirement sets is refused by the library itself", async () => {
  const error = await failure(Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Blad1").getRange("A1").load("valuesAsJson");
    context.workbook.worksheets.onProtectionChanged.add(() => Promise.resolve());
    await context.sync();
  }));
  expect(error).toMatchObject({ code: "ApiNotFound" });
});

test("a protected sheet says so, can be read, and takes nothing", async () => {
  const sheet = workbook.sheets.find(({ name }) => name === "Opgaven")!;
  sheet.isProtected = true;
  const read = await Excel.run(async (context) => {
    const found = context.workbook.worksheets.getItem("Opgaven");
    found.protection.load("protected");
    const range = found.getRange("A2").load("values");
    await context.sync();
    return [found.protection.protected, range.values];
  });
  expect(read).toEqual([true, [["Wonen"]]]);
  const attempts: ((range: Excel.Range) => void)[] = [
    (range) => (range.values = [["anders"]]),
    (range) => (range.formulas = [["=1"]]),
    (range) => (range.numberFormat = [["0%"]]),
    (range) => (range.format.font.bold = true),
    (range) => { range.clear(); },
  ];
  for (const attempt of attempts) {
    const error = await failure(Excel.run(async (context) => {
      attempt(context.workbook.worksheets.getItem("Opgaven").getRange("A2"));
      await context.sync();
    }));
    expect(error).toMatchObject({ code: "AccessDenied" });
  }
  expect(sheet.cells.formulas({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([["Wonen"]]);
});
