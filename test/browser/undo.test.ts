import type { Frame, Page } from "playwright-core";
import { expectEventually } from "../eventually";
import { describeInBrowser } from "./browser";
import { openPage, serving, valuesOn } from "./workbench";
import { smallWorkbook } from "./workbooks";

const workbench = serving(smallWorkbook);

const keysToGrid = (page: Page) => page.locator("canvas[id^=univer-sheet-main-canvas]").click({ position: { x: 700, y: 300 } });

/** What the add-in sees of the workbook beside cells. */
const contentsOf = (pane: Frame) => pane.evaluate(() => Excel.run(async (context) => {
  const { worksheets, tables, names } = context.workbook;
  for (const each of [worksheets, tables, names]) each.load("items/name");
  const chart = worksheets.getItem("Delen").charts.load("items/name");
  const bold = worksheets.getItem("Delen").getRange("A2").load("format/font/bold,numberFormat");
  await context.sync();
  return {
    sheets: worksheets.items.map(({ name }) => name), tables: tables.items.map(({ name }) => name), names: names.items.map(({ name }) => name),
    charts: chart.items.length, look: [bold.format.font.bold, bold.numberFormat[0]![0] as unknown],
  };
}));

describeInBrowser("an undo on the page", (test) => {
  test("takes back all that one batch did, and a redo does it again: sheets, cells, formats, tables, names and charts", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    const before = await contentsOf(pane);
    await pane.evaluate(() => Excel.run(async (context) => {
      const { worksheets, names } = context.workbook;
      const old = worksheets.getItem("Delen");
      old.getRange("A2:B2").values = [["Anders", 30]];
      old.getRange("A2").format.font.bold = true;
      old.getRange("A2").numberFormat = [["@"]];
      old.charts.add("BarClustered", old.getRange("A1:B4"));
      const [first, second] = ["Een", "Twee"].map((name) => worksheets.add(name));
      first!.getRange("A1:B3").values = [["Naam", "Aantal"], ["a", 2], ["b", 3]];
      // Called as a sheet is, which the grid by itself refuses.
      first!.tables.add("A1:B3", true).name = "Twee";
      names.add("Drempel", second!.getRange("A2"));
      second!.getRange("A1:A3").formulas = [["=SUM(Twee[Aantal])"], [4], ["=Drempel*2"]];
      await context.sync();
    }));
    const results = () => valuesOn(page, "Twee", 0, 0, 3, 1);
    await expectEventually(results, [[5], [4], [8]]);
    const after = await contentsOf(pane);
    expect(after).toEqual({
      sheets: [...before.sheets, "Een", "Twee"], tables: [...before.tables, "Twee"], names: [...before.names, "Drempel"], charts: before.charts + 1, look: [true, "@"],
    });

    for (let time = 0; time < 2; time++) {
      await keysToGrid(page);
      await page.keyboard.press("Control+z");
      await expectEventually(() => contentsOf(pane), before);
      expect(await valuesOn(page, "Delen", 1, 0, 1, 2)).toEqual([["Wonen", 3]]);
      await page.keyboard.press("Control+y");
      await expectEventually(() => contentsOf(pane), after);
      expect(await valuesOn(page, "Delen", 1, 0, 1, 2)).toEqual([["Anders", 30]]);
      await expectEventually(results, [[5], [4], [8]]);
    }
    expect(troubles).toEqual([]);
  });

  test("brings back a sheet that was deleted, with its table; what is written in it then is seen", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    const before = await contentsOf(pane);
    await pane.evaluate(() => Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add("Ander").getRange("A1").values = [["in de plaats"]];
      worksheets.getItem("Delen").delete();
      await context.sync();
    }));
    const sheets = () => pane.evaluate(() => Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      const tables = context.workbook.tables.load("items/name");
      await context.sync();
      return [all.items.map(({ name }) => name), tables.items.map(({ name }) => name)];
    }));
    expect(await sheets()).toEqual([["Ander"], []]);
    await keysToGrid(page);
    await page.keyboard.press("Control+z");
    await expectEventually(sheets, [before.sheets, before.tables]);
    expect(await contentsOf(pane)).toEqual(before);
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.tables.getItem("Delen").getDataBodyRange().getCell(1, 1).values = [[20]];
      await context.sync();
    }));
    await expectEventually(() => valuesOn(page, "Delen", 2, 0, 1, 2), [["Natuur", 20]]);
    expect(troubles).toEqual([]);
  });
});
