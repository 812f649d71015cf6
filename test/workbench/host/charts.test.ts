/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { MemoryWorkbook, type Area } from "../../../addin/workbench/host";
import { seriesIn } from "../../../addin/workbench/host/chart-source";
import { startOffice, type StartedOffice } from "../office";

let office: StartedOffice;
let workbook: MemoryWorkbook;

const figures = [["Jaar", "Gedekt", "Tekort"], [2027, 3, 2], [2028, 7, 0]];
const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.fill("Geld", figures);
  office.become(workbook);
});

describe("which series Excel finds in a range", () => {
  const shape = (values: (string | number)[][], by: "Auto" | "Columns" | "Rows" = "Auto") =>
    seriesIn(values, area(4, 2, values.length, values[0]!.length), by).map(({ name, values: cells, categories }) => [name, cells, categories]);

  it("takes a first row of texts for names and a first column of texts for categories", () => {
    expect(shape([["Soort", "Vrij"], ["klei", 1], ["veen", 2]])).toEqual([["Vrij", area(5, 3, 2, 1), area(5, 2, 2, 1)]]);
  });

  it("takes years in the first column for figures", () => {
    expect(shape(figures as (string | number)[][]).map(([name]) => name)).toEqual(["Jaar", "Gedekt", "Tekort"]);
  });

  it("goes by rows when asked, or when there are more columns than rows", () => {
    const wide = [["", "a", "b", "c"], ["klei", 1, 2, 3], ["veen", 4, 5, 6]];
    expect(shape(wide)).toEqual([["klei", area(5, 3, 1, 3), area(4, 3, 1, 3)], ["veen", area(6, 3, 1, 3), area(4, 3, 1, 3)]]);
    expect(shape(wide, "Columns").map(([name]) => name)).toEqual(["a", "b", "c"]);
  });
});

test("a chart is kept with its series, its titles and its place", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Geld");
    const chart = sheet.charts.add("ColumnStacked", sheet.getRange("B1:C3"), "Columns");
    chart.title.text = "Kosten";
    chart.name = "Kosten per jaar";
    chart.axes.valueAxis.title.text = "euro";
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.series.getItemAt(1).setXAxisValues(sheet.getRange("A2:A3"));
    chart.setPosition("E2", sheet.getRange("K15"));
    await context.sync();
    chart.series.load("items/name,count");
    chart.load("name,top,left,width,height,axes/valueAxis/title/text,axes/categoryAxis/reversePlotOrder");
    await context.sync();
    expect(chart.series.items.map(({ name }) => name)).toEqual(["Gedekt", "Tekort"]);
    expect(chart.axes.valueAxis.title.text).toBe("euro");
    expect(chart.axes.categoryAxis.reversePlotOrder).toBe(true);
    expect([chart.name, chart.top, chart.left, chart.width, chart.height]).toEqual(["Kosten per jaar", 15, 192, 336, 210]);
  });
  const [chart] = workbook.charts;
  expect(chart).toMatchObject({ type: "ColumnStacked", title: "Kosten", source: { area: area(0, 1, 3, 2) } });
  expect(chart!.series.map(({ values, categories }) => [values.area, categories?.area])).toEqual([[area(1, 1, 2, 1), undefined], [area(1, 2, 2, 1), area(1, 0, 2, 1)]]);
});

test("a series that is not there is an error, as in Excel", async () => {
  const failed = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Geld");
    sheet.charts.add("ColumnStacked", sheet.getRange("B1:C3"), "Columns").series.getItemAt(2).setXAxisValues(sheet.getRange("A2:A3"));
    await context.sync();
  }).catch((error: { code: string }) => error.code);
  expect(failed).toBe("InvalidArgument");
});

test("cells lie on the sheet as wide as their columns are", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Geld");
    sheet.getRange("B1").format.columnWidth = 100;
    const range = sheet.getRange("B2:C5").load("top,left,width,height");
    await context.sync();
    expect([range.top, range.left, range.width, range.height]).toEqual([15, 48, 148, 60]);
  });
});

test("the used part of a range is that of its own cells, with or without formats", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Geld");
    sheet.getRange("F9").values = [["ver weg"]];
    sheet.getRange("E5").format.fill.color = "#FFFF00";
    const used = (address: string, valuesOnly: boolean) => sheet.getRange(address).getUsedRangeOrNullObject(valuesOnly).load("address");
    const [between, formatted, values, both] = [used("D4:E8", true), used("D4:E8", false), used("B3:F20", true), used("B3:F20", false)];
    await context.sync();
    expect([between.isNullObject, formatted.address, values.address, both.address]).toEqual([true, "Geld!E5", "Geld!B3:F9", "Geld!B3:F9"]);
  });
});
