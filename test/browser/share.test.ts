import type { Frame } from "playwright-core";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf } from "./keyboard";
import { expectValues, openPage, openTool, pressRibbon, serving } from "./workbench";
import { smallWorkbook } from "./workbooks";

const workbench = serving(smallWorkbook);

const calculated = [[50], [33], [17]];

const write = (pane: Frame, address: string, value: number) => pane.evaluate(([cell, given]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem("Delen").getRange(cell).values = [[given]];
  await context.sync();
}), [address, value] as const);

const formula = (pane: Frame) => pane.evaluate(() => Excel.run(async (context) => {
  const range = context.workbook.worksheets.getItem("Delen").getRange("D2").load("formulas");
  await context.sync();
  return range.formulas[0]![0] as unknown;
}));

const says = (pane: Frame, text: string) => pane.waitForSelector(`#view [role=status]:has-text('${text}')`);

describeInBrowser("sharing and restoring, from the pane and from the ribbon", (test) => {
  test("freezes and restores by keyboard alone", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, calculated);
    const keys = keyboardOf(page, pane);
    await pane.focus("header button[aria-label='Meer']");
    await keys.openTool("Delen en herstellen");
    await keys.tabTo("Bevries waarden");
    await keys.press("Enter");
    await says(pane, "1 formule is nu een waarde.");
    expect(await formula(pane)).toBe(50);
    await keys.tabTo("Zet formules terug");
    await keys.press("Enter");
    await says(pane, "1 formule staat weer in haar cel.");
    expect(await formula(pane)).toBe("=RUIMTE.VERDEEL(100,Delen[Gewicht])");
    await keys.tabTo("Herstel formules");
    await keys.press("Enter");
    await says(pane, "Geen enkele RUIMTE-formule toont #NAAM?, #WAARDE! of #BEZET!.");
    expect(troubles).toEqual([]);
  });

  test("leaves a value that was changed since, and names its cell, without barriers", async (browser) => {
    const { page, pane } = await openPage(browser, workbench);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await expectValues(page, "Delen", 1, 3, calculated);
    await openTool(pane, "Delen en herstellen");
    await pane.click("#view button:text('Bevries waarden')");
    await says(pane, "1 formule is nu een waarde.");
    await write(pane, "D3", 34);
    await pane.click("#view button:text('Zet formules terug')");
    await says(pane, "Niet teruggezet, want er staat iets anders dan bevroren is: Delen!D2.");
    await expectValues(page, "Delen", 1, 3, [[50], [34], [17]]);
    // With all of this said it has no barriers, and fits a pane of 320 pixels.
    await expectNoBarriers(page, pane);
  });

  test("does the same from the ribbon, and the pane tells what came of it", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await expectValues(page, "Delen", 1, 3, calculated);
    await pressRibbon(page, "freezeValues");
    await says(pane, "1 formule is nu een waarde.");
    expect(await formula(pane)).toBe(50);
    await write(pane, "B2", 7);
    await pressRibbon(page, "restoreFormulas");
    await says(pane, "1 formule staat weer in haar cel.");
    await says(pane, "Geen enkele RUIMTE-formule toont #NAAM?, #WAARDE! of #BEZET!.");
    await expectValues(page, "Delen", 1, 3, [[70], [20], [10]]);
    expect(troubles).toEqual([]);
    const missing = await page.evaluate(() => [...(window as unknown as { workbench: { missing: Set<string> } }).workbench.missing]);
    expect(missing).toEqual([]);
  });
});
