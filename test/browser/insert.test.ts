import { resolve } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { openPage, openTool, startServe, valuesOn, type OpenPage } from "./workbench";

let url: string;
let stop: () => void;

beforeAll(async () => {
  ({ url, stop } = await startServe(resolve("samples/fictief-gebied.xlsx")));
}, 120_000);
afterAll(() => {
  stop();
});

/** The pane with its answer there, a sheet of the test's own in view, and Invoegen open. */
async function opened(browser: Browser): Promise<OpenPage> {
  const open = await openPage(browser, url);
  await open.page.emulateMedia({ reducedMotion: "reduce" });
  await open.pane.waitForSelector("header [role=status]:text-matches('^Berekend')", { timeout: 30_000 });
  await open.pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.add("Proef").activate();
    context.workbook.worksheets.getItem("Proef").getRange("B3").select();
    await context.sync();
  }));
  await openTool(open.pane, "Invoegen");
  return open;
}

const select = (pane: Frame, sheet: string, address: string) => pane.evaluate(([name, cell]) => Excel.run(async (context) => {
  const worksheet = context.workbook.worksheets.getItem(name);
  worksheet.activate();
  worksheet.getRange(cell).select();
  await context.sync();
}), [sheet, address] as const);

/** Waits until the grid shows the start of the answer. */
async function spilled(page: Page): Promise<unknown[][]> {
  for (let patience = 200; patience > 0; patience--) {
    const values = await valuesOn(page, "Proef", 2, 1, 4, 3);
    if (values[1]![0] !== "" && values[0]![0] === "Gebied") return values;
    await page.waitForTimeout(100);
  }
  throw new Error("nothing was spilled");
}

describeInBrowser("inserting a function", (test) => {
  test("by keyboard alone: it comes filled, and spills from the selected cell", async (browser) => {
    const { page, pane, elsewhere, troubles } = await opened(browser);
    const active = () => pane.evaluate(() => document.activeElement!.textContent ?? "");
    const tabTo = async (name: RegExp) => {
      for (let patience = 40; patience > 0; patience--) {
        await page.keyboard.press("Tab");
        if (name.test(await active())) return;
      }
      throw new Error(`no way to ${String(name)}`);
    };
    await pane.focus("#view input[type=search]");
    await page.keyboard.type("tekort in hectares");
    await tabTo(/^STAPELING/);
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#view code:has-text('=RUIMTE.STAPELING(Opgaven[#Alles];Grond[#Alles];Combinaties[#Alles])')");
    await tabTo(/^Zet in de geselecteerde cel$/);
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#view [role=status]:has-text('De formule staat in Proef!B3.')");
    const [header, first] = await spilled(page);
    expect(header).toEqual(["Gebied", "Opgave", "Bruto ha"]);
    expect(first![0]).toBe("De Weerden");
    expect([elsewhere, troubles]).toEqual([[], []]);
    await page.close();
  });

  test("refuses a cell that is filled or in a table, and says why", async (browser) => {
    const { page, pane } = await opened(browser);
    await pane.click("#view li button:has-text('RUIMTEDRUK')");
    const put = async (message: string) => {
      await pane.click("#view button:has-text('Zet in de geselecteerde cel')");
      await pane.waitForSelector(`#view [role=status]:has-text('${message}')`);
    };
    await put("De formule staat in Proef!B3.");
    await put("Proef!B3 is al gevuld; er is niets gewijzigd.");
    await select(pane, "Opgaven", "B5");
    await put("ligt in een Excel-tabel");
    await page.close();
  });

  test("has no barriers, and fits a pane of 320 pixels, with a list and with a function", async (browser) => {
    const { page, pane } = await opened(browser);
    await expectNoBarriers(page, pane);
    await pane.click("#view li button:has-text('STAPELING')");
    await pane.selectOption("#view select >> nth=2", "typed");
    await expectNoBarriers(page, pane);
    await page.close();
  });
});
