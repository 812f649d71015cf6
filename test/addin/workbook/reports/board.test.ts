/**
 * @jest-environment jsdom
 * @jest-environment-options {"resources": "usable"}
 */
import { format } from "numfmt";
import { boardReport, wordsIn, type BoardReport, type Chapter } from "../../../../addin/board";
import { pageHtml } from "../../../../addin/board/page/page";
import { previewBoard, writeBoard } from "../../../../addin/workbook/reports";
import { readTables } from "../../../../addin/workbook";
import { MemoryWorkbook, type HostSheet, type HostTable } from "../../../../addin/workbench/host";
import type { Report } from "../../../../core";
import { boardFigures } from "../../../../core/reported";
import { about, tablesOfSample } from "../../board/sample";
import { startOffice, type StartedOffice } from "../../../workbench/office";

const { b } = wordsIn("nl");
const words = { ...b.sheets, annexTitle: b.annex.title, annexes: b.annex.list, page: b.html.page, of: b.html.of };

let office: StartedOffice;
let workbook: MemoryWorkbook;
/** Of samples, made once: they take a while. */
const reports = new Map<string, BoardReport>();

async function reportOf(name: string): Promise<BoardReport> {
  const known = reports.get(name) ?? boardReport(await boardFigures(tablesOfSample(name), { norm: 1363, day: "2026-11-28" }), { ...about, file: `${name}.xlsx` }, "nl");
  reports.set(name, known);
  return known;
}

beforeAll(async () => {
  office = await startOffice(new MemoryWorkbook());
});

beforeEach(() => {
  workbook = new MemoryWorkbook();
  workbook.fill("Mijn blad", [["Opgave", "Ruimteclaim"], ["Woningen", 100]], "Opgaven");
  office.become(workbook);
});

afterEach(() => {
  expect([...office.host.missing]).toEqual([]);
});

const sheetNamed = (name: string): HostSheet => workbook.sheets.find((sheet) => sheet.name === name)!;
const own = ["Bestuursrapport", "Aannames", "Bijlage A", "Bijlage B", "Bijlage C", "Bijlage D"];

/** A table as it is shown: its header, and per cell the value and what Excel shows of it. */
const shownOf = ({ sheet, area }: HostTable) => {
  const [values, formats] = [sheet.cells.values(area), sheet.cells.numberFormats(area)];
  return {
    header: values[0], rows: values.slice(1).map((row, at) => row.map((value, column) => [value, typeof value === "number" ? format(formats[at + 1]![column]!, value, { locale: "nl" }) : value])),
  };
};

const shownIn = (table: Element) => ({
  header: [...table.querySelectorAll("thead th")].map(({ textContent }) => textContent),
  rows: [...table.querySelectorAll("tbody tr")].map((row) => [...row.children].map((cell) => {
    const data = cell.querySelector("data");
    return [data === null ? cell.textContent : Number(data.getAttribute("value")), cell.textContent];
  })),
});

/** As a large workbook makes it: chapters that fill more than a page each, and an annex of many pages. */
function longReport(): BoardReport {
  const columns = [{ header: "Opgave", kind: "name" as const, key: true as const }, { header: "Past ha", kind: "hectares" as const }, { header: "Tekort ha", kind: "hectares" as const }];
  const table = (rows: number): Report => ({ columns, rows: Array.from({ length: rows }, (_, at) => [`Een opgave ${at + 1}`, at * 1000.25, at / 3]) });
  return {
    language: "nl", title: "Bestuursrapport", headline: "Knelpunt: grond.", facts: [{ name: "Gebied", value: "Polder" }],
    chapters: Array.from({ length: 7 }, (_, at): Chapter => ({
      name: `c${at}`, title: `Vraag ${at + 1}?`,
      blocks: [{ kind: "text", text: "Een zin die zo lang is dat hij op meer dan een regel staat. ".repeat(at + 1) }, {
        kind: "table", name: `t${at}`, title: "Hectares", report: table(4 + 2 * at), chart: { title: `Grafiek ${at}`, about: "Grafiek.", axis: "hectare", kind: "stackedBars", series: 2, rows: 4 + 2 * at },
      }],
    })),
    assumptions: { name: "assumptions", title: "Waarop dit rust", blocks: [{ kind: "list", title: "Aannames", items: ["een", "twee"] }] },
    annexes: [{ name: "STAPELING", letter: "A", title: "Hectares", about: "Alles.", report: table(300) }],
  };
}

describe("sheets and page", () => {
  test("have the same texts and the same figures, to the last digit", async () => {
    const report = await reportOf("meerjarenbegroting");
    await writeBoard(report, words, []);
    const page = new DOMParser().parseFromString(pageHtml(report, "0.1.0", ({ title }) => `<svg role="img" aria-label="${title}"></svg>`), "text/html");
    const tables = workbook.tables.filter(({ name: table }) => table.startsWith("Rapport_Bestuur_"));
    expect(tables.length).toBeGreaterThan(5);
    expect([...page.querySelectorAll("table")].map(shownIn)).toEqual(tables.map(shownOf));
    // As many charts, of the same columns; and every word of a paragraph or a list stands on a sheet.
    expect([...page.querySelectorAll("figure svg")].map((svg) => svg.getAttribute("aria-label"))).toEqual(workbook.charts.map(({ title }) => title));
    const onSheets = new Set(workbook.sheets.slice(1).flatMap(({ cells }) => cells.values(cells.used(true)!).flat()));
    const texts = [...page.querySelectorAll("main p, header p, h1, h2:not(#contents), caption, dd")].map(({ textContent }) => textContent).filter((text) => !onSheets.has(text));
    // A full table is called by its letter above it, and by its title alone in its caption.
    expect(texts.filter((text) => !report.annexes.some(({ title }) => title === text))).toEqual([]);
    for (const item of page.querySelectorAll("main li")) expect(onSheets).toContain(`- ${item.textContent}`);
  });
});

describe("the sheets", () => {
  test("are new ones at the end, of which one undo takes all away", async () => {
    const report = await reportOf("meerjarenbegroting");
    expect(await previewBoard(report, words)).toEqual({ replaces: [], sheets: own.map((name) => expect.objectContaining({ name }) as object) });
    expect(workbook.sheets).toHaveLength(2);
    const before = workbook.excel.undoRecords;
    expect(await writeBoard(report, words, [])).toEqual({ done: true, sheets: own });
    expect(workbook.activeSheet().name).toBe("Bestuursrapport");
    expect(workbook.excel.undoRecords - before).toBe(1);
    workbook.undo();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Mijn blad"]);
    expect([workbook.tables.map(({ name }) => name), workbook.charts]).toEqual([["Opgaven"], []]);
  });

  test("are printed on A4, one page wide, with the sheet and the page below each page, and a header on every page of a table", async () => {
    await writeBoard(longReport(), words, []);
    const made = workbook.sheets.slice(2);
    for (const { print, cells } of made) {
      const used = cells.used(true)!;
      expect(print).toMatchObject({ paperSize: "A4", area: { row: 0, column: 0 }, headerFooter: { leftFooter: "&A", rightFooter: "Pagina &P van &N" } });
      expect(print.area!.rows).toBeGreaterThanOrEqual(used.row + used.rows);
      expect(print.area!.columns).toBeGreaterThanOrEqual(used.column + used.columns);
      expect([print.zoom.horizontalFitToPages === 1, (print.zoom.scale ?? 0) >= 60].some(Boolean)).toBe(true);
    }
    expect(made.slice(0, 2).map(({ print }) => print.orientation)).toEqual(["Portrait", "Portrait"]);
    for (const sheet of made.slice(2)) {
      const { area } = workbook.tables.find((table) => table.sheet === sheet)!;
      expect(sheet.print.titleRows).toEqual({ from: area.row, to: area.row });
    }
  });

  test("no page of what the board reads begins within a table, or between a heading, its chart and the table with its figures", async () => {
    await writeBoard(longReport(), words, []);
    const sheet = sheetNamed("Bestuursrapport");
    expect(sheet.print.rowBreaks.size).toBeGreaterThan(1);
    const tables = workbook.tables.filter((table) => table.sheet === sheet).map(({ area }) => area);
    const headings = sheet.cells.values({ row: 0, column: 0, rows: sheet.print.area!.rows, columns: 1 })
      .flatMap(([text], row) => (sheet.cells.style({ row, column: 0, rows: 1, columns: 1 }).fontSize === 15 ? [{ text, row }] : []));
    expect(headings.length).toBeGreaterThan(3);
    for (const before of sheet.print.rowBreaks) {
      expect(tables.filter(({ row, rows }) => row < before && before < row + rows)).toEqual([]);
      expect(headings.filter(({ row }) => {
        const table = tables.find((each) => each.row > row)!;
        return row < before && before < table.row + table.rows;
      })).toEqual([]);
    }
  });

  test("text that looks like a formula is text", async () => {
    const report = await reportOf("meerjarenbegroting");
    const hostile: BoardReport = {
      ...report, headline: "=1+1", facts: [{ name: "+1", value: "@SUM(A1)" }],
      chapters: [{ name: "x", title: "-2", blocks: [{ kind: "text", text: "=HYPERLINK(\"http://x\")" }, { kind: "list", title: "=A1", items: ["=B2"] }, {
        kind: "table", name: "x", title: "=C3", report: { columns: [{ header: "=D4", kind: "name" }, { header: "@E5", kind: "text" }], rows: [["=F6", "+7"]] },
      }] }],
    };
    await writeBoard(hostile, words, []);
    const { cells } = sheetNamed("Bestuursrapport");
    const used = cells.used(true)!;
    expect(cells.formulas(used)).toEqual(cells.values(used));
    expect(cells.values(used).flat()).toEqual(expect.arrayContaining(["=1+1", "@SUM(A1)", "-2", "=HYPERLINK(\"http://x\")", "- =B2", "=F6", "+7"]));
  });

  test("are results: their tables are no input", async () => {
    await writeBoard(await reportOf("meerjarenbegroting"), words, []);
    expect((await readTables()).map(({ name }) => name)).toEqual(["Opgaven"]);
  });
});

describe("made again", () => {
  test("replaces its own sheets, only after it was said which", async () => {
    const report = await reportOf("meerjarenbegroting");
    await writeBoard(report, words, []);
    const { cells } = sheetNamed("Bestuursrapport");
    cells.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["Mijn titel"]]);
    expect((await previewBoard(report, words)).replaces).toEqual(own);
    expect(await writeBoard(report, words, [])).toMatchObject({ done: false, preview: { replaces: own } });
    expect(sheetNamed("Bestuursrapport").cells.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["Mijn titel"]]);
    expect(await writeBoard(report, words, own)).toEqual({ done: true, sheets: own });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Blad1", "Mijn blad", ...own]);
    expect(sheetNamed("Bestuursrapport").cells.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["Bestuursrapport"]]);
    // Names of tables are free again.
    expect(workbook.tables.filter(({ name }) => name.endsWith("_2"))).toEqual([]);
    // One undo: the sheets of before, with what the user made of them.
    workbook.undo();
    expect(sheetNamed("Bestuursrapport").cells.values({ row: 0, column: 0, rows: 1, columns: 1 })).toEqual([["Mijn titel"]]);
    expect((await previewBoard(report, words)).replaces).toEqual(own);
  });

  test("leaves a sheet of the user's that is called so, a copy that was kept, and what another workbook remembers", async () => {
    const report = await reportOf("meerjarenbegroting");
    workbook.fill("Bestuursrapport", [["van mij"]]);
    expect(await writeBoard(report, words, [])).toMatchObject({ sheets: ["Bestuursrapport 2", ...own.slice(1)] });
    workbook.fill("Bewaard", [["Jaar", "Saldo"], [2027, 1]], "Rapport_Bestuur_money_99");
    expect((await previewBoard(report, words)).replaces).toEqual(["Bestuursrapport 2", ...own.slice(1)]);
    workbook.settings.set("RUIMTE.bestuursrapport", { version: 1, sheets: [{ id: "x", name: "Mijn blad" }, { id: "y", name: "Bestuursrapport" }] });
    expect((await previewBoard(report, words)).replaces).toEqual([]);
    workbook.settings.set("RUIMTE.bestuursrapport", "=kapot");
    expect((await previewBoard(report, words)).replaces).toEqual([]);
  });

  test("knows its sheets after the user renamed one, and after another deleted one", async () => {
    const report = await reportOf("meerjarenbegroting");
    await writeBoard(report, words, []);
    sheetNamed("Bijlage A").name = "Cijfers";
    workbook.deleteSheet(sheetNamed("Bijlage C"));
    const replaces = ["Bestuursrapport", "Aannames", "Cijfers", "Bijlage B", "Bijlage D"];
    expect((await previewBoard(report, words)).replaces).toEqual(replaces);
    expect(await writeBoard(report, words, replaces)).toEqual({ done: true, sheets: own });
  });

  test("leaves a sheet of another name, without a table of the report, that has the id of one that it made", async () => {
    const report = await reportOf("meerjarenbegroting");
    await writeBoard(report, words, []);
    workbook.settings.set("RUIMTE.bestuursrapport", { version: 1, sheets: [{ id: sheetNamed("Mijn blad").id, name: "Bijlage C" }] });
    expect((await previewBoard(report, words)).replaces).toEqual(["Bijlage C"]);
  });
});
