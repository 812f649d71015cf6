import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { cellKey, readWorkbookFile, type FileSheet } from "../../addin/workbench/engine/file";
import { readSettings } from "../../addin/workbench/engine/keep-settings";
import { describeInBrowser } from "./browser";
import { downloaded, expectValues, openPage, serving, servingArea, valuesOn } from "./workbench";
import { largeWorkbook, smallWorkbook } from "./workbooks";

/** The add-in as its manifest names it. */
const addInOf = (manifest: string) => ({ id: /<Id>([^<]+)/.exec(manifest)![1]! });

let small: string;
const workbench = serving(async () => (small = await smallWorkbook()));

/** A cell is written as the add-in would: the grid's own typing is tested elsewhere. */
const write = (page: Page, address: string, value: unknown) =>
  page.evaluate(({ at, given }) => {
    const frame = document.getElementById("pane") as HTMLIFrameElement;
    const { Excel: excel } = frame.contentWindow as unknown as { Excel: typeof Excel };
    return excel.run(async (context) => {
      context.workbook.worksheets.getItem("Delen").getRange(at).values = [[given]];
      await context.sync();
    });
  }, { at: address, given: value });

describeInBrowser("a workbook of one's own", (test) => {
  test("comes in by choice or by dropping it on the page, and a wrong file leaves the old one", async (browser) => {
    const { page, troubles } = await openPage(browser, workbench);
    await page.setInputFiles("#choice", servingArea.file);
    await page.waitForSelector("#file-name:text('klein-gebied.xlsx')");
    expect(await page.evaluate(() => document.title)).toContain("klein-gebied.xlsx");
    await page.frameLocator("#pane").locator("#group-means").click();
    await page.frameLocator("#pane").locator("#tab-land").click();
    await page.frameLocator("#pane").locator("text=/ha tekort/").first().waitFor();

    await page.setInputFiles("#choice", { name: "brief.xlsx", mimeType: "text/plain", buffer: Buffer.from("Geachte provincie,") });
    await page.waitForSelector("#trouble:text('brief.xlsx is niet geopend: Het bestand is geen Excel-werkmap')");
    expect(await page.textContent("#file-name")).toBe("klein-gebied.xlsx");
    expect(await valuesOn(page, "Opgaven", 0, 0, 1, 1)).toEqual([["Opgave"]]);

    await page.setInputFiles("#choice", small);
    await page.waitForSelector("#file-name:text('klein.xlsx')");
    expect(await page.locator("#trouble").isHidden()).toBe(true);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);

    const content = readFileSync(small).toString("base64");
    await page.evaluate((base64) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], "gesleept.xlsx"));
      document.getElementById("grid")!.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, content);
    await page.waitForSelector("#file-name:text('gesleept.xlsx')");
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    expect(troubles).toEqual([]);
  });

  test("comes in while another is still calculated, and is calculated itself; with 10.000 input rows an edit reaches what depends on it", async (browser) => {
    const { page } = await openPage(browser, workbench);
    for (const busy of [0, 500]) {
      await page.setInputFiles("#choice", "samples/fictief-gebied.xlsx");
      await page.waitForSelector("#file-name:text('fictief-gebied.xlsx')");
      await page.waitForTimeout(busy);
      await page.setInputFiles("#choice", small);
      await page.waitForSelector("#file-name:text('klein.xlsx')");
      await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    }

    await page.setInputFiles("#choice", await largeWorkbook());
    await page.waitForSelector("#file-name:text('groot.xlsx')");
    expect(await page.textContent("#sheet-message")).toMatch(/^10000 formules houden de waarde uit het bestand/);
    await expectValues(page, "Delen", 0, 3, [["", "", 2]]);
    await write(page, "B2", 10_001);
    await expectValues(page, "Delen", 0, 5, [[10_001]]);
    await expectValues(page, "Delen", 1, 3, [[10_001], [1]]);
  });

  test("goes out as a copy in which only the changed cells differ", async (browser) => {
    const { page } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    expect(Buffer.from((await downloaded(page)).bytes).equals(readFileSync(small))).toBe(true);

    await write(page, "B2", 7);
    await write(page, "F3", "'=tekst");
    await expectValues(page, "Delen", 1, 3, [[70], [20], [10]]);
    const { name, bytes } = await downloaded(page);
    expect(name).toBe("klein-berekend.xlsx");
    const { cells } = readWorkbookFile(bytes).sheets[0]!;
    const value = (row: number, column: number) => cells.get(cellKey(row, column))?.value;
    expect([value(1, 1), value(1, 3), value(2, 3), value(3, 3), value(0, 5), value(2, 5)]).toEqual([7, 70, 20, 10, 100, "=tekst"]);
    expect(cells.get(cellKey(1, 3))?.formula).toBe("_xldudf_RUIMTE_VERDEEL(100,Delen[Gewicht])");
    const [before, after] = [unzipSync(new Uint8Array(readFileSync(small))), unzipSync(bytes)];
    const different = Object.keys(before).filter((part) => !Buffer.from(before[part]!).equals(Buffer.from(after[part]!)));
    expect(different).toEqual(["xl/worksheets/sheet1.xml"]);
    expect(await page.locator("#trouble").isHidden()).toBe(true);
  });

  test("new formulas and what the add-in kept are in the copy; what it leaves out is named: formulas of the add-in where a file knows no spills, headers of tables, charts", async (browser) => {
    const { page, pane } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Delen");
      sheet.getRange("H1:H2").formulas = [["=1+1"], ["=RUIMTE.VERDEEL(10,Delen[Gewicht])"]];
      context.workbook.settings.add("RUIMTE.meestarten", false);
      sheet.getRange("A1").values = [["Onderdeel"]];
      sheet.getRange("I5").values = [[12]];
      const made = context.workbook.worksheets.add("Verslag");
      made.getRange("A1:B3").values = [["Deel", "'=1+1"], ["Wonen", 0.5], ["Natuur", 7]];
      made.getRange("B2").numberFormat = [["0%"]];
      made.tables.add("A1:B3", true).name = "Verslag";
      made.getRange("D1").formulas = [["=B3*2"]];
      sheet.getRange("K1:L2").values = [["Jaar", "Tekort"], [2027, 5]];
      sheet.tables.add("K1:L2", true).name = "Rapport_BALANS";
      sheet.charts.add("ColumnStacked", sheet.getRange("L1:L2"), "Columns").name = "Kosten per jaar";
      await context.sync();
    }));
    await expectValues(page, "Verslag", 0, 3, [[14]]);
    const { bytes } = await downloaded(page);
    const line = await page.textContent("#trouble");
    expect(line).toBe("Niet in de kopie: gewijzigde formules (Delen!H2); formules op een nieuw blad, hun waarden wel (Verslag!D1); wijzigingen die het bestand niet toelaat (Delen!A1); "
      + "de nieuwe tabel Rapport_BALANS (haar cellen wel); de grafiek Kosten per jaar.");
    const [{ cells }, made] = readWorkbookFile(bytes).sheets as [FileSheet, FileSheet];
    expect([cells.get(cellKey(4, 8))?.value, cells.get(cellKey(0, 0))?.value, cells.get(cellKey(0, 7))]).toMatchObject([12, "Deel", { value: 2, formula: "1+1" }]);
    expect([...readSettings(bytes, addInOf(readFileSync("dist/manifest.xml", "utf8")))]).toEqual([["RUIMTE.meestarten", false]]);
    // A new sheet is in it with its table, its formats, and text that begins with "=" as text.
    expect([...made.cells.values()].map(({ value, format }) => [value, format])).toEqual([
      ["Deel", undefined], ["=1+1", undefined], [14, undefined], ["Wonen", undefined], [0.5, "0%"], ["Natuur", undefined], [7, undefined],
    ]);
    expect(made.tables.map(({ name, columns }) => [name, columns])).toEqual([["Verslag", ["Deel", "=1+1"]]]);
  });

  test("speaks English when asked, pane included", async (browser) => {
    const { page } = await openPage(browser, workbench);
    await page.selectOption("#language", "en");
    await page.waitForSelector("#open:text('Open workbook')");
    expect(await page.textContent("#label")).toBe("emulated: only a real Excel proves Excel");
    const frame = await (await page.waitForSelector("#pane[src]")).contentFrame();
    await frame!.waitForFunction(() => typeof Office !== "undefined" && Office.context?.displayLanguage === "en-US", undefined);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
  });

  test("the line under the grid says per cell what is wrong", async (browser) => {
    const { page, pane } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Delen");
      sheet.getRange("H1:H2").formulas = [['=RUIMTE.VERDEEL("honderd",Delen[Gewicht])'], ['=RUIMTE.VERDEEL(100,A2:A4)']];
      await context.sync();
    }));
    await expectValues(page, "Delen", 0, 7, [["#VALUE!"], ["#VALUE!"]]);
    const line = async (address: string, message: RegExp) => {
      await pane.evaluate((at) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem("Delen").getRange(at).select();
        await context.sync();
      }), address);
      await page.waitForFunction(({ source }) => new RegExp(source).test(document.getElementById("cell-message")!.textContent!), { source: message.source });
    };
    await line("H1", /^#VALUE! RUIMTE\.VERDEEL: .*honderd/);
    await line("H2", /^#VALUE! RUIMTE\.VERDEEL: .*Wonen/);
    await line("H1", /honderd/);
    await line("D2", /^$/);
  });
});
