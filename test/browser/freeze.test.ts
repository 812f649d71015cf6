import type { Frame } from "playwright-core";
import { bundled } from "../bundled";
import { describeInBrowser } from "./browser";
import { expectValues, openPage, serving } from "./workbench";
import { smallWorkbook } from "./workbooks";

const workbench = serving(smallWorkbook);

let script: string;

beforeAll(() => {
  script = bundled("addin/workbook/index.ts", { format: "iife", globalName: "workbookCode", external: ["highs"] });
});

/** addin/workbook in the pane's own page, beside the pane: by evaluation, for its policy takes no other script. */
async function withWorkbook(pane: Frame): Promise<void> {
  await pane.evaluate(`${script}; window.workbookCode = workbookCode;`);
}

interface WorkbookCode {
  freezeValues(): Promise<unknown>;
  restoreFormulas(): Promise<unknown>;
  repairFormulas(): Promise<unknown>;
  insertInputTable(kind: string): Promise<unknown>;
}

const run = (pane: Frame, name: "freezeValues" | "restoreFormulas" | "repairFormulas") =>
  pane.evaluate((called) => (window as unknown as { workbookCode: WorkbookCode }).workbookCode[called](), name);

const formulas = (pane: Frame) => pane.evaluate(() => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Delen").getRange("D2:D4").load("formulas");
  await context.sync();
  return range.formulas.map(([formula]) => formula as unknown);
}));

describeInBrowser("formulas of the add-in, in the pane's own page", (test) => {
  test("a spill becomes values and comes back, unless one was changed; its readers keep working", async (browser) => {
    const { page, pane } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    await withWorkbook(pane);
    expect(await run(pane, "freezeValues")).toEqual({ frozen: 1, left: [] });
    expect(await formulas(pane)).toEqual([50, 33, 17]);
    await pane.evaluate(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Delen");
      sheet.getRange("B2").values = [[7]];
      sheet.getRange("H1").formulas = [["=B2"]];
      await context.sync();
    }));
    // Once a formula shows the new weight, what still depends on it would have shown it too.
    await expectValues(page, "Delen", 0, 7, [[7]]);
    await expectValues(page, "Delen", 1, 3, [[50], [33], [17]]);
    await expectValues(page, "Delen", 0, 5, [[100]]);
    expect(await run(pane, "restoreFormulas")).toEqual({ restored: 1, left: [] });
    await expectValues(page, "Delen", 1, 3, [[70], [20], [10]]);
    expect((await formulas(pane))[0]).toBe("=RUIMTE.VERDEEL(100,Delen[Gewicht])");
    expect(await run(pane, "repairFormulas")).toEqual({ repaired: [], left: [] });

    // A frozen value that was changed is named and stays.
    await run(pane, "freezeValues");
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Delen").getRange("D3").values = [[34]];
      await context.sync();
    }));
    expect(await run(pane, "restoreFormulas")).toEqual({ restored: 0, left: [{ cell: "Delen!D2", why: "changed" }] });
    await expectValues(page, "Delen", 1, 3, [[70], [34], [10]]);
  });

  test("an inserted input table may be called as its sheet is, and formulas find it", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await withWorkbook(pane);
    const inserted = await pane.evaluate(() => (window as unknown as { workbookCode: WorkbookCode }).workbookCode.insertInputTable("partijen"));
    expect(inserted).toEqual({ sheet: "Partijen", table: "Partijen" });
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Partijen").getRange("J1").formulas = [["=ROWS(Partijen[#All])"]];
      await context.sync();
    }));
    await expectValues(page, "Partijen", 0, 9, [[13]]);
    expect(troubles).toEqual([]);
  });
});
