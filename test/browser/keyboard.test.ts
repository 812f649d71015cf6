import type { Browser } from "playwright-core";
import { describeInBrowser } from "./browser";
import { keyboardOf, type Keyboard } from "./keyboard";
import { openAnswered, servingArea, valuesOn, type OpenPage } from "./workbench";

/** The workbench as it opens, and F6 from its grid to the pane. */
async function opened(browser: Browser): Promise<OpenPage & { keys: Keyboard }> {
  const open = await openAnswered(browser, servingArea);
  const keys = keyboardOf(open.page, open.pane);
  return { ...open, keys };
}

const goToPane = async ({ page, pane, keys }: OpenPage & { keys: Keyboard }): Promise<void> => {
  for (let patience = 4; patience > 0; patience--) {
    await keys.press("F6");
    if (await page.evaluate(() => document.activeElement?.id) === "pane") return;
  }
  throw new Error(`F6 does not reach the pane: ${await pane.evaluate(() => document.activeElement?.outerHTML ?? "")}`);
};

describeInBrowser("by keyboard alone", (test) => {
  test("a problem is found, its cell reached, mended in the grid, and gone; then a view, the reports on a sheet, and the pane in English", async (browser) => {
    const open = await opened(browser);
    const { page, pane, keys, elsewhere, troubles } = open;
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.tables.getItem("Opgaven").columns.getItem("Prioriteit").getRange().getCell(3, 0).values = [["veel"]];
      await context.sync();
    }));
    await pane.waitForSelector("button:text('Bekijk de meldingen')");
    await goToPane(open);
    await keys.tabTo("Bekijk de meldingen");
    await keys.press("Enter");
    await pane.waitForSelector("#view li:has-text('Opgaven rij 4')");
    await keys.tabTo(/^Ga naar Opgaven rij 4/);
    await keys.press("Enter");
    // From the pane back to the sheet, where the cell is selected: a figure over the wrong text.
    await keys.press("Shift+F6");
    await page.keyboard.type("2");
    await keys.press("Enter");
    await pane.waitForSelector("#view li:has-text('Opgaven rij 4')", { state: "detached" });

    // The overview leads to a view, the reports come on a sheet, and the pane speaks English.
    await goToPane(open);
    await keys.tabTo("Controle", "back");
    await keys.press("Home", "Enter");
    await keys.tabTo("Ruimte");
    await keys.press("Enter");
    await pane.waitForSelector("#land");
    await keys.tabTo(/^Schrijf rapporten/);
    await keys.press("Enter");
    await pane.waitForSelector("footer [role=status]:text('Rapport Ruimte')");
    expect((await valuesOn(page, "Rapport Ruimte", 0, 0, 1, 1))[0]![0]).toMatch(/^STAPELING - /);
    await keys.tabTo("Meer", "back");
    await keys.press("Enter");
    await pane.waitForSelector("[role=menuitemradio]");
    for (let patience = 20; await keys.focused() !== "English" && patience > 0; patience--) await keys.press("ArrowDown");
    await keys.press("Enter");
    await pane.waitForSelector("[role=tab]:has-text('Land')");
    expect(await pane.evaluate(() => document.documentElement.lang)).toBe("en");
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("a button of the ribbon does what it says, and F6 goes round the page both ways", async (browser) => {
    const open = await opened(browser);
    const { page, pane, keys } = open;
    await page.focus("#ribbon button:has-text('Bevries waarden')");
    await keys.press("Enter");
    await pane.waitForSelector("#view[aria-label='Delen en herstellen'] [role=status]:has-text(' formules zijn nu waarden.')");
    const place = () => page.evaluate(() => ["head", "grid", "pane"].find((id) => document.getElementById(id)!.contains(document.activeElement)));
    const round = async (key: string) => {
      const places: (string | undefined)[] = [];
      for (let turn = 0; turn < 3; turn++) {
        await keys.press(key);
        places.push(await place());
      }
      return places;
    };
    await goToPane(open);
    expect(await round("F6")).toEqual(["head", "grid", "pane"]);
    expect(await round("Shift+F6")).toEqual(["grid", "head", "pane"]);
  });
});
