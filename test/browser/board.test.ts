import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { spawnSync } from "node:child_process";
import type { Frame, Page } from "playwright-core";
import { boardView } from "../../addin/i18n/nl/board-report";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { expectEventually } from "../eventually";
import { surprisesIn } from "../samples/validate";
import { barriers, expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf } from "./keyboard";
import { downloaded, openAnswered, openTool, serving } from "./workbench";

const workbench = serving("samples/meerjarenbegroting.xlsx");
const own = ["Bestuursrapport", "Aannames", "Bijlage A", "Bijlage B", "Bijlage C", "Bijlage D"];

const sheetsOf = (pane: Frame): Promise<string[]> => pane.evaluate(() => Excel.run(async (context) => {
  const all = context.workbook.worksheets.load("items/name");
  await context.sync();
  return all.items.map(({ name }) => name);
}));

const tablesOf = (pane: Frame): Promise<string[]> => pane.evaluate(() => Excel.run(async (context) => {
  const all = context.workbook.tables.load("items/name");
  await context.sync();
  return all.items.map(({ name }) => name);
}));

interface Sheet {
  name: string;
  cells: Record<"values" | "numberFormats", (area: object) => unknown[][]> & { used(valuesOnly: boolean): { row: number; column: number; rows: number; columns: number } | null; style(area: object): object; merged(area: object): unknown };
}

/** The sheets of the report as the grid has them: what stands in their cells and how it looks, their tables and charts. */
const reportIn = (page: Page) => page.evaluate((names) => {
  const { workbook } = (window as unknown as { workbench: { workbook: Record<"sheets", Sheet[]> & Record<"tables" | "charts", { name: string; sheet: Sheet }[]> } }).workbench;
  const on = (sheet: Sheet) => (item: { sheet: Sheet }): boolean => item.sheet === sheet;
  return workbook.sheets.filter(({ name }) => names.includes(name)).map((sheet) => {
    const { cells, name } = sheet;
    const area = cells.used(true)!;
    const looks = Array.from({ length: area.rows }, (_, row) => cells.style({ row: area.row + row, column: area.column, rows: 1, columns: 1 }));
    return {
      name, area, values: cells.values(area), formats: cells.numberFormats(area), looks,
      merged: cells.merged(area), tables: workbook.tables.filter(on(sheet)).map((table) => table.name), charts: workbook.charts.filter(on(sheet)).length,
    };
  });
}, own);

describeInBrowser("the board's report", (test) => {
  test("by mouse: what will come, then the sheets, which the copy has with how they are printed; an undo takes the report away", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openAnswered(browser, workbench);
    const before = await sheetsOf(pane);
    const tablesBefore = await tablesOf(pane);
    await openTool(pane, "Bestuursrapport");
    await pane.click(`button:text-is("${boardView.look}")`);
    await pane.waitForSelector(`h3:text-is("${boardView.preview}")`);
    expect(await pane.locator("#view li").allTextContents()).toEqual(expect.arrayContaining(["Dekt het geld de ambitie?", "Is de begroting in evenwicht?", "Bestuursrapport: 2 grafieken, 5 tabellen"]));
    expect(await sheetsOf(pane)).toEqual(before);
    await pane.click("button:text-is(\"Maak 6 bladen\")");
    await pane.waitForSelector("[role=status]:has-text('Het rapport staat op ‘Bestuursrapport’, ‘Aannames’, ‘Bijlage A’, ‘Bijlage B’, ‘Bijlage C’ en ‘Bijlage D’.')");
    expect(await sheetsOf(pane)).toEqual([...before, ...own]);
    await page.waitForSelector("#charts svg[aria-label^='Kosten per jaar: gedekt en tekort']", { state: "attached" });

    const { bytes } = await downloaded(page);
    expect(await page.textContent("#trouble")).toBe("");
    const file = readWorkbookFile(new Uint8Array(bytes));
    expect(file.sheets.slice(-6).map(({ name }) => name)).toEqual(own);
    expect(file.names.filter(({ name, sheet }) => name === "_xlnm.Print_Area" && own.includes(sheet ?? "")).map(({ sheet, formula }) => [sheet, formula]))
      .toEqual(own.map((name) => [name, expect.stringMatching(/!\$A\$1:\$[A-Z]+\$\d+$/u)]));
    const named = join(mkdtempSync(join(tmpdir(), "kopie-")), "kopie.xlsx");
    writeFileSync(named, bytes);
    expect(surprisesIn(named)).toEqual([]);

    // One undo takes all of it away, and one redo brings all of it back as it was: cells, formats, tables and charts.
    const written = await reportIn(page);
    expect(written.map(({ tables, charts }) => [tables.length, charts])).toEqual([[5, 2], [0, 0], [1, 0], [1, 0], [1, 0], [1, 0]]);
    await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 400, y: 300 } });
    await page.keyboard.press("Control+z");
    await expectEventually(() => sheetsOf(pane), before);
    expect(await reportIn(page)).toEqual([]);
    expect(await tablesOf(pane)).toEqual(tablesBefore);
    await page.keyboard.press("Control+y");
    await expectEventually(() => sheetsOf(pane), [...before, ...own]);
    expect(await reportIn(page)).toEqual(written);
    expect(await tablesOf(pane)).toEqual([...tablesBefore, ...written.flatMap(({ tables }) => tables)]);
    await page.keyboard.press("Control+z");
    await expectEventually(() => sheetsOf(pane), before);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("by keyboard: made, and made again after it was said what that replaces", async (browser) => {
    const { page, pane } = await openAnswered(browser, workbench);
    const before = await sheetsOf(pane);
    const keys = keyboardOf(page, pane);
    await pane.focus("header button[aria-label='Meer']");
    await keys.openTool("Bestuursrapport");
    await keys.tabTo(boardView.look);
    await keys.press("Enter");
    await pane.waitForSelector(`h3:text-is("${boardView.preview}")`);
    await keys.tabTo("Maak 6 bladen");
    await keys.press("Enter");
    await pane.waitForSelector("[role=status]:has-text('Het rapport staat op')");
    // What the user made of it, and a sheet of the user's own.
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Bestuursrapport").getRange("A1").values = [["Voor de raad"]];
      context.workbook.worksheets.add("Van mij");
      await context.sync();
    }));
    const first = await reportIn(page);
    await keys.tabTo(boardView.look, "back");
    await keys.press("Enter");
    await pane.waitForSelector("#view [role=status]:has-text('worden vervangen, ook wat u daarin hebt gewijzigd: ‘Bestuursrapport’, ‘Aannames’')");
    await expectNoBarriers(page, pane);
    await keys.tabTo("Vervang 6 bladen");
    await keys.press("Enter");
    await pane.waitForSelector("[role=status]:has-text('Het rapport staat op')");
    expect((await sheetsOf(pane)).sort()).toEqual([...before, "Van mij", ...own].sort());
    expect(await pane.evaluate(() => Excel.run(async (context) => {
      const title = context.workbook.worksheets.getItem("Bestuursrapport").getRange("A1").load("values");
      await context.sync();
      return title.values as unknown;
    }))).toEqual([["Bestuursrapport"]]);

    // One undo brings back the earlier report, with what the user made of it.
    await page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 400, y: 300 } });
    await page.keyboard.press("Control+z");
    await expectEventually(() => reportIn(page), first);
  });

  test("as a page: axe finds nothing, on a wide screen and a narrow one, and nothing is fetched", async (browser) => {
    const out = join(mkdtempSync(join(tmpdir(), "rapport-")), "rapport.html");
    const { status } = spawnSync(process.execPath, ["--import", "tsx", "addin/workbench/cli/report.ts", "samples/meerjarenbegroting.xlsx", "--out", out, "--datum", "2026-11-28"], { encoding: "utf8" });
    expect(status).toBe(0);
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`file://${out}`);
    for (const width of [1200, 320]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await barriers(page.mainFrame())).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    expect(asked).toEqual([`file://${out}`]);
    await context.close();
  });
});
