/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { readTables, type NamedReport, type ReportCorner } from "../../../../addin/workbook";
import { previewReports, writeReports, writeReportsAt } from "../../../../addin/workbook/reports";
import { MemoryWorkbook, type Area, type HostSheet } from "../../../../addin/workbench/host";
import { startOffice, type StartedOffice } from "../../../workbench/office";
import { columnsOf } from "../../../report-columns";

const reports: NamedReport[] = [{
  name: "BALANS", title: "BALANS - Polder",
  report: { columns: columnsOf(["Jaar", "Kosten", "Gedekt", "Tekort"]), rows: [[2027, 5, 3, 2], [2028, 7, 7, 0], ["Totaal", 12, 10, 2]] },
  picture: {
    of: "money", kind: "stackedColumns", left: 0, title: "Kosten per jaar", about: "Grafiek: de kosten.", axis: "euro",
    figures: { columns: columnsOf(["Jaar", "Gedekt", "Tekort"]), rows: [[2027, 3, 2], [2028, 7, 0]] },
  },
}];

const pages = { page: "Pagina", of: "van" };

let office: StartedOffice;
let workbook: MemoryWorkbook;
let sheet: HostSheet;

const select = (row: number, column: number, on = sheet): void => {
  workbook.select(on, { row, column, rows: 1, columns: 1 });
};
const at = (row: number, column: number): ReportCorner => ({ sheetId: sheet.id, row, column });
const area = (row: number, column: number, rows: number, columns: number): Area => ({ row, column, rows, columns });

const cellsOf = (on: string): unknown[][] => {
  const { cells } = workbook.sheets.find(({ name }) => name === on)!;
  return cells.values(cells.used(true)!);
};

/** Everything that the user has, as it is: cells, formats, widths, tables, charts and names. */
const everything = (): unknown => ({
  sheets: workbook.sheets.map(({ name, cells }) => {
    const used = cells.used(false);
    return [name, used, used && [cells.formulas(used), cells.numberFormats(used), cells.box(used)]];
  }),
  tables: workbook.tables.map(({ name, area: where }) => [name, where]),
  charts: workbook.charts.map(({ name, style }) => [name, style]),
});

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

beforeEach(() => {
  workbook = new MemoryWorkbook();
  sheet = workbook.fill("Mijn blad", [["Opgave", "Ruimteclaim"], ["Woningen", 100]], "Opgaven");
  office.become(workbook);
});

afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

describe("on a new sheet", () => {
  const report = (text: string) => ({ name: "STAPELING", report: { columns: columnsOf(["Opgave", ["Tekort aandeel", "share"]]), rows: [[text, 0.5]] } });

  it("makes a new sheet with a table, and shows it", async () => {
    expect(await writeReports([report("Woningen")], "Rapport Ruimte", pages)).toEqual(["Rapport Ruimte"]);
    expect(workbook.activeSheet().name).toBe("Rapport Ruimte");
    expect(cellsOf("Rapport Ruimte")).toEqual([["STAPELING", ""], ["Opgave", "Tekort aandeel"], ["Woningen", 0.5]]);
    const table = workbook.tables.at(-1)!;
    expect([table.name, table.area]).toEqual(["Rapport_STAPELING", { row: 1, column: 0, rows: 2, columns: 2 }]);
    expect(table.sheet.cells.numberFormats(table.area)[1]).toEqual(["General", "0.0%"]);
  });

  it("never touches what is there", async () => {
    workbook.fill("rapport ruimte", [["van de gebruiker", 1]]);
    const before = workbook.sheets.map(({ name }) => [name, name === "Blad1" ? [] : cellsOf(name)]);
    expect(await writeReports([report("a")], "Rapport Ruimte", pages)).toEqual(["Rapport Ruimte 2"]);
    expect(await writeReports([report("b")], "Rapport Ruimte", pages)).toEqual(["Rapport Ruimte 3"]);
    expect(workbook.sheets.slice(0, before.length).map(({ name }) => [name, name === "Blad1" ? [] : cellsOf(name)])).toEqual(before);
    expect(workbook.tables.map(({ name }) => name).slice(-2)).toEqual(["Rapport_STAPELING", "Rapport_STAPELING_2"]);
  });

  it("keeps clear of defined names too", async () => {
    workbook.names.push({ name: "Rapport_STAPELING", formula: "='Mijn blad'!$A$1", sheet: null, comment: "", visible: true });
    await writeReports([report("a")], "Rapport Ruimte", pages);
    expect(workbook.tables.at(-1)!.name).toBe("Rapport_STAPELING_2");
  });

  it("writes hostile text as text", async () => {
    const hostile = ["=1+1", "=HYPERLINK(\"http://example.com\")", "+1", "-1", "@SUM(A1)", "'aanhaling", "0012", "TRUE", "12%"];
    const rows = hostile.map((text) => [text]);
    await writeReports([{ name: "=KOP()", report: { columns: columnsOf(["=Kolom"]), rows } }], "Rapport Ruimte", pages);
    const { cells } = workbook.activeSheet();
    const area = cells.used(false)!;
    expect(cells.values(area)).toEqual([["=KOP()"], ["=Kolom"], ...rows]);
    expect(cells.values(area)).toEqual(cells.formulas(area));
  });

  it("does not read its own reports as input", async () => {
    await writeReports([{ name: "OPGAVEN", report: { columns: columnsOf(["Opgave", "Ruimteclaim"]), rows: [["Woningen", 100]] } }], "Rapport Ruimte", pages);
    expect((await readTables()).map(({ name }) => name)).toEqual(["Opgaven"]);
  });
});

describe("a chart beside its report", () => {
  it("shows the figures that stand below it, set out against their first column", async () => {
    await writeReports(reports, "Rapport Ruimte", pages);
    const [chart] = workbook.charts;
    const { cells, name } = chart!.sheet;
    expect([name, chart!.type, chart!.name, chart!.title]).toEqual(["Rapport Ruimte", "ColumnStacked", "Kosten per jaar", "Kosten per jaar"]);
    expect(chart!.series.map((one) => [one.name, cells.values(one.values.area).flat(), cells.values(one.categories!.area).flat()]))
      .toEqual([["Gedekt", [3, 7], [2027, 2028]], ["Tekort", [2, 0], [2027, 2028]]]);
    expect(chart).toMatchObject({ style: { legendPosition: "Bottom" }, axes: { valueAxis: { style: { title: "euro" } }, categoryAxis: { style: {} } } });
  });

  it("lies on cells that are free for it, below words that say what is to be seen", async () => {
    await writeReports(reports, "Rapport Ruimte", pages);
    const [chart] = workbook.charts;
    const { cells } = chart!.sheet;
    expect(chart!.style).toMatchObject(cells.box(area(2, 0, 16, 6)));
    expect(cells.values(area(0, 0, 2, 1))).toEqual([["BALANS - Polder"], ["Grafiek: de kosten."]]);
    expect(cells.used(true, area(2, 0, 16, 6))).toBeNull();
  });

  it("comes with its tables in one batch, so that one undo takes all back", async () => {
    expect(await office.batches(() => writeReports(reports, "Rapport Ruimte", pages))).toBe(2);
    expect(workbook.tables.map(({ name }) => name)).toEqual(["Opgaven", "Rapport_BALANS_Jaar", "Rapport_BALANS"]);
  });

  it("stands with bars in the order of the table", async () => {
    const bars: NamedReport = { ...reports[0]!, picture: { ...reports[0]!.picture!, of: "land", kind: "stackedBars" } };
    await writeReports([bars], "Rapport Ruimte", pages);
    expect(workbook.charts[0]).toMatchObject({ type: "BarStacked", axes: { categoryAxis: { style: { reversed: true, crossedAt: "Maximum" } } } });
  });

  it("has tick marks, and names that stay below negative bars", async () => {
    await writeReports(reports, "Rapport Ruimte", pages);
    expect(workbook.charts[0]!.axes).toMatchObject({
      categoryAxis: { style: { tickMarks: "Outside", labels: "Low" } }, valueAxis: { style: { tickMarks: "Outside" } },
    });
  });
});

describe("a place that the user chose", () => {
  it("is shown before anything is written", async () => {
    select(5, 3);
    const before = everything();
    expect(await previewReports(reports)).toEqual({
      corner: at(5, 3), sheet: "Mijn blad", address: "D6:I31", inTheWay: undefined, instead: [],
      tables: [{ name: "Rapport_BALANS_Jaar", address: "D24:F26", rows: 2 }, { name: "Rapport_BALANS", address: "D28:G31", rows: 3 }],
      charts: [{ title: "Kosten per jaar", address: "D8:I23" }],
    });
    expect(everything()).toEqual(before);
  });

  it("gets exactly what was shown, in one batch, and nothing else changes", async () => {
    const place = await previewReports(reports, at(5, 3));
    expect(await writeReportsAt(reports, place.corner, pages)).toEqual({ done: true, sheet: "Mijn blad", address: place.address });
    expect(workbook.tables.slice(1).map(({ name, area: where }) => [name, where])).toEqual([
      [place.tables[0]!.name, area(23, 3, 3, 3)], [place.tables[1]!.name, area(27, 3, 4, 4)],
    ]);
    expect(sheet.cells.values(area(0, 0, 2, 2))).toEqual([["Opgave", "Ruimteclaim"], ["Woningen", 100]]);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Mijn blad"]);
  });

  it("is looked at in three batches at most, and written in one after a look", async () => {
    select(0, 0);
    expect(await office.batches(() => previewReports(reports))).toBe(3);
    expect(await office.batches(() => writeReportsAt(reports, at(5, 3), pages))).toBe(2);
  });

  it("keeps the width of columns in which the user has something", async () => {
    const width = (column: number): number => sheet.cells.box(area(0, column, 1, 1)).width;
    await writeReportsAt(reports, at(5, 1), pages);
    expect([width(1), width(2)]).toEqual([48, 64]);
  });
});

describe("a place that is not free", () => {
  const refused = async (corner: ReportCorner): Promise<unknown> => {
    const before = everything();
    const { inTheWay } = await previewReports(reports, corner);
    expect(await writeReportsAt(reports, corner, pages)).toMatchObject({ done: false, place: { inTheWay } });
    expect(everything()).toEqual(before);
    return inTheWay;
  };

  it("is refused for a table, and free places beside and below are named", async () => {
    expect(await refused(at(0, 0))).toEqual({ what: "table", where: "Opgaven" });
    const { instead } = await previewReports(reports, at(0, 0));
    expect(instead.map(({ side, address }) => [side, address.split(":")[0]])).toEqual([["beside", "D1"], ["below", "A4"]]);
    for (const corner of instead) expect((await previewReports(reports, corner)).inTheWay).toBeUndefined();
  });

  it("is refused for one value, formula or format anywhere in it, also under the chart", async () => {
    for (const put of [
      () => { sheet.cells.write(area(20, 8, 1, 1), [["van mij"]]); },
      () => { sheet.cells.write(area(20, 8, 1, 1), [["=1+1"]]); },
      () => { sheet.cells.clear(area(20, 8, 1, 1), "all"); sheet.cells.restyle(area(20, 8, 1, 1), { fill: "#FFFF00" }); },
    ]) {
      put();
      expect(await refused(at(5, 3))).toEqual({ what: "cells", where: "I21" });
    }
    expect((await previewReports(reports, at(5, 9))).inTheWay).toBeUndefined();
  });

  it("is refused for a chart that lies over it", async () => {
    await writeReportsAt(reports, at(5, 3), pages);
    const chart = workbook.charts[0]!;
    sheet.cells.clear(area(5, 3, 40, 10), "all");
    for (const table of workbook.tables.slice(1)) workbook.deleteTable(table);
    expect(await refused(at(10, 5))).toEqual({ what: "chart", where: chart.name });
  });

  it("is refused on a protected sheet and at the edge of a sheet", async () => {
    expect(await refused(at(1_048_570, 3))).toEqual({ what: "edge", where: "" });
    sheet.isProtected = true;
    expect(await refused(at(5, 3))).toEqual({ what: "protected", where: "" });
  });

  it("is refused when it was filled after the preview", async () => {
    const place = await previewReports(reports, at(5, 3));
    workbook.edit(sheet, 6, 4, "intussen");
    const placed = await writeReportsAt(reports, place.corner, pages);
    expect(placed).toMatchObject({ done: false, place: { inTheWay: { what: "cells", where: "E7" }, instead: [expect.anything(), expect.anything()] } });
    expect(workbook.charts).toEqual([]);
  });

  it("names a second report and chart otherwise than the first", async () => {
    await writeReportsAt(reports, at(5, 3), pages);
    const { instead } = await previewReports(reports, at(5, 3));
    await writeReportsAt(reports, instead[1]!, pages);
    expect(workbook.charts.map(({ name }) => name)).toEqual(["Kosten per jaar", "Kosten per jaar 2"]);
    expect(workbook.tables.map(({ name }) => name)).toEqual(["Opgaven", "Rapport_BALANS_Jaar", "Rapport_BALANS", "Rapport_BALANS_Jaar_2", "Rapport_BALANS_2"]);
  });
});
