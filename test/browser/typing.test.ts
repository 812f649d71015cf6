import type { Page } from "playwright-core";
import { expectEventually } from "../eventually";
import { describeInBrowser } from "./browser";
import { expectValues, openPage, serving, valuesOn } from "./workbench";
import { smallWorkbook } from "./workbooks";

const workbench = serving(smallWorkbook);

async function goTo(page: Page, cell: string): Promise<void> {
  await page.focus("#grid [data-u-comp=defined-name] input");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(cell);
  await page.keyboard.press("Enter");
  // What is typed before the grid has the keys again is lost.
  await page.waitForFunction(() => document.activeElement?.matches("#grid [data-u-comp=defined-name] input") === false);
}

async function type(page: Page, cell: string, typed: string): Promise<void> {
  await goTo(page, cell);
  await page.keyboard.type(typed, { delay: 40 });
  await page.keyboard.press("Enter");
}

describeInBrowser("typing in the page, as in a Dutch Excel", (test) => {
  test("decimals, shares, dates and formulas are read in Dutch; a table grows; while a cell is edited the pane waits, and an undo takes back what a button did", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    await type(page, "H1", "1.234,5");
    await type(page, "H2", "12,5%");
    await type(page, "H3", "1-7-2027");
    await type(page, "H4", "=SOM(1,5;2)");
    await expectValues(page, "Delen", 0, 7, [[1234.5], [0.125], [46_569], [3.5]]);

    // Directly below the table: a row more, and what is calculated from it follows.
    await type(page, "A5", "Water");
    await type(page, "B5", "4");
    await expectValues(page, "Delen", 1, 3, [[30], [20], [10], [40]]);

    await goTo(page, "H6");
    await page.keyboard.type("7", { delay: 40 });
    const code = () => pane.evaluate(() => Excel.run(async (context) => {
      await context.sync();
      context.workbook.load("name");
      await context.sync();
    }).then(() => "", (error: { code: string }) => error.code));
    expect(await code()).toBe("InvalidOperationInCellEditMode");
    await page.keyboard.press("Enter");
    await expectEventually(code, "");
    expect(await valuesOn(page, "Delen", 5, 7, 1, 1)).toEqual([[7]]);

    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Delen");
      sheet.getRange("J1:J2").values = [["een"], ["twee"]];
      sheet.getRange("K1").values = [["drie"]];
      await context.sync();
    }));
    await goTo(page, "L1");
    await page.keyboard.press("Control+Z");
    await expectValues(page, "Delen", 0, 9, [["", ""], ["", ""]]);
    expect(await valuesOn(page, "Delen", 5, 7, 1, 1)).toEqual([[7]]);
    expect(troubles).toEqual([]);
  });
});
