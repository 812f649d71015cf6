/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { TextDecoder, TextEncoder } from "node:util";
import { MemoryWorkbook } from "../../../addin/workbench/host";
import { readWorkbookFile } from "../../../addin/workbench/engine/file";
import { addSheets } from "../../../addin/workbench/engine/add-sheets";
import { drawChart } from "../../../addin/workbench/page/charts/draw";
import { readCharts } from "../../../addin/workbench/page/charts/file-charts";
import { hostCharts } from "../../../addin/workbench/page/charts/host-charts";
import { shapeOf, typeOf, type DrawnChart } from "../../../addin/workbench/page/charts/model";
import { newCharts } from "../../../addin/workbench/page/charts/new-charts";
import { contentOf } from "../../../addin/workbench/page/charts/overlay";
import { cellsOf } from "../../../addin/workbench/page/charts/references";
import { memoryOf } from "../memory-of";

Object.assign(globalThis, { TextDecoder, TextEncoder });

const chart: DrawnChart = {
  kind: "column", grouping: "stacked", title: "Wat past <en> niet", axis: "hectare", format: "General", isReversed: false, categories: ["Wonen", "Natuur"],
  series: [{ name: "Past", colour: "154273", values: [10, 20] }, { name: "Tekort", values: [5, -5] }],
};
const parsed = (svg: string): Element => new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
const bars = (svg: Element): { x: number; y: number; width: number; height: number; fill: string }[] => [...svg.querySelectorAll("rect")].slice(1, -chart.series.length)
  .map((each) => ({ ...Object.fromEntries(["x", "y", "width", "height"].map((name) => [name, Number(each.getAttribute(name))])), fill: each.getAttribute("fill") }) as never);

describe("a chart is drawn", () => {
  test("with its words, and bars as long as their figures, on top of each other and below zero apart", () => {
    const svg = parsed(drawChart(chart, 480, 300, "nl-NL"));
    expect(svg.getAttribute("aria-label")).toBe("Wat past <en> niet");
    for (const word of ["Wat past <en> niet", "hectare", "Wonen", "Natuur", "Past", "Tekort"]) expect(svg.textContent).toContain(word);
    const [past, short, past2, short2] = bars(svg);
    expect([past!.fill, short!.fill]).toEqual(["#154273", "#ED7D31"]);
    expect(past2!.height / past!.height).toBeCloseTo(2, 1);
    expect(short!.height / past!.height).toBeCloseTo(0.5, 1);
    // On top of each other, and what is below zero hangs below it.
    expect(short!.y + short!.height).toBeCloseTo(past!.y, 0);
    expect(short2!.y).toBeCloseTo(past2!.y + past2!.height, 0);
  });

  test("bars from the bottom up, or as the table stands where the axis is turned round", () => {
    const flat = { ...chart, kind: "bar" } as const;
    const [first, , second] = bars(parsed(drawChart(flat, 480, 300, "nl-NL")));
    expect(first!.y).toBeGreaterThan(second!.y);
    const [turned, , below] = bars(parsed(drawChart({ ...flat, isReversed: true }, 480, 300, "nl-NL")));
    expect(turned!.y).toBeLessThan(below!.y);
  });

  test("with the figures along its axis as the cells have them; shares, and what the cells say nothing of, in words of its own", () => {
    const figures = (more: Partial<DrawnChart>, locale = "nl-NL"): string => parsed(drawChart({ ...chart, series: [{ name: "Kosten", values: [50_000_000, 20_000_000] }], ...more }, 480, 300, locale)).textContent;
    expect(figures({ format: '#,##0,;-#,##0,;"-"' })).toMatch(/-20\.000|-10\.000/u);
    expect(figures({ format: '#,##0.00,,;-#,##0.00,,;"-"' }, "en-GB")).toContain("50.00");
    expect(figures({ format: "General" })).toContain("50.000.000");
    expect(figures({ format: '"€ "#,##0', grouping: "percentStacked" })).not.toContain("€");
  });

  test("of every kind, also of nothing", () => {
    for (const type of ["BarStacked", "BarClustered", "ColumnStacked", "ColumnClustered", "ColumnStacked100", "Line", "LineStacked"]) {
      const shape = shapeOf(type)!;
      expect(typeOf(shape)).toBe(type);
      expect(parsed(drawChart({ ...chart, ...shape }, 480, 300, "en-US")).querySelector("parsererror")).toBeNull();
      expect(drawChart({ ...chart, ...shape, categories: [], series: [{ name: "leeg", values: [] }] }, 480, 300, "nl-NL")).not.toContain("NaN");
    }
    expect(shapeOf("Pie")).toBeUndefined();
  });
});

describe("what a chart reads", () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.fill("Mijn blad", [["Opgave", "Ha"], ["Wonen", 3], ["Zon", 4], ["Totaal", 7]]);
  const name = (formula: string, own = true) => ({ name: own ? "Naam" : "Boek", formula, sheet: own ? sheet : null, comment: "", visible: true });

  test("is an area, a name, or a name that follows a result to its total", () => {
    const area = { row: 1, column: 1, rows: 2, columns: 1 };
    expect(cellsOf("'Mijn blad'!$B$2:$B$3", sheet, workbook)?.area).toEqual(area);
    workbook.names.push(name("='Mijn blad'!$B$2:INDEX('Mijn blad'!$B$2:$B$5004,MATCH(\"totaal\",'Mijn blad'!$A$2:$A$5004,0)-1)"), name("='Mijn blad'!$A$1", false));
    expect(cellsOf("'Mijn blad'!Naam", sheet, workbook)?.area).toEqual(area);
    expect(cellsOf("'map.xlsx'!Boek", workbook.sheets[0]!, workbook)?.area).toEqual({ row: 0, column: 0, rows: 1, columns: 1 });
    for (const unknown of ["Weg!A1", "'Mijn blad'!Onbekend", "OFFSET(A1,0,0)", ""]) expect(cellsOf(unknown, sheet, workbook)).toBeUndefined();
  });
});

test.each(["fictief-gebied", "meerjarenbegroting", "eigen-werkboek", "oefening", "uitwerking"])("every chart of %s is read, and has figures", (sample) => {
  const path = `samples/${sample}.xlsx`;
  const bytes = new Uint8Array(readFileSync(path));
  const file = readWorkbookFile(bytes);
  const charts = readCharts(file, bytes);
  expect(charts.length).toBeGreaterThan(0);
  const workbook = memoryOf(path);
  for (const each of file.names) if (each.sheet !== undefined) workbook.names.push({ name: each.name, formula: `=${each.formula}`, sheet: workbook.sheets.find((one) => one.name === each.sheet)!, comment: "", visible: true });
  const sheets = file.sheets.map(({ name: sheet }) => workbook.sheets.find((each) => each.name === sheet)!);
  for (const found of hostCharts(charts, sheets, workbook)) {
    const content = contentOf(found, workbook);
    expect({ title: found.title, rows: (content?.categories.length ?? 0) > 1, named: content?.series.every((series) => series.name !== "" && series.values.some((value) => value !== null)) })
      .toEqual({ title: found.title, rows: true, named: true });
  }
});

test("a chart that an add-in made on a new sheet stands in the copy, with what it reads, and is read back as it was", () => {
  const workbook = new MemoryWorkbook();
  const sheet = workbook.fill("Rapport 'Geld'", [["Jaar", "Gedekt", "Tekort"], [2027, 5, 1], [2028, 6, -2]]);
  const on = (column: number) => ({ sheet, area: { row: 1, column, rows: 2, columns: 1 } });
  workbook.charts.push({
    id: "1", sheet, source: on(1), name: "Geld <per jaar>", title: "Geld & tekort", type: "BarStacked",
    axes: { valueAxis: { style: { title: "euro" } }, categoryAxis: { style: { reversed: true } } }, style: { top: 75, left: 48, width: 240, height: 150 },
    series: [1, 2].map((column) => ({ name: ["", "Gedekt", "Tekort"][column]!, values: on(column), categories: on(0) })),
  });
  const charts = newCharts(workbook.charts, sheet);
  const before = new Uint8Array(readFileSync("samples/fictief-gebied.xlsx"));
  const after = addSheets(before, [{ name: sheet.name, cells: [], widths: [], tables: [], charts }, { name: "Leeg", cells: [], widths: [], tables: [], charts: [] }]);
  const file = readWorkbookFile(after);
  const [read, ...others] = readCharts(file, after).filter((each) => file.sheets[each.sheet]!.name === sheet.name);
  expect(others).toEqual([]);
  expect(read).toMatchObject({
    kind: "bar", grouping: "stacked", title: "Geld & tekort", axis: "euro", isReversed: true, name: "Geld <per jaar>",
    from: { row: 5, column: 1 }, to: { row: 15, column: 6 },
    series: [
      { name: { text: "Gedekt" }, values: "'Rapport ''Geld'''!$B$2:$B$3", categories: "'Rapport ''Geld'''!$A$2:$A$3" },
      { name: { text: "Tekort" }, values: "'Rapport ''Geld'''!$C$2:$C$3", categories: "'Rapport ''Geld'''!$A$2:$A$3" },
    ],
  });
  // Those that were there are there still.
  expect(readCharts(file, after)).toHaveLength(readCharts(readWorkbookFile(before), before).length + 1);
});
