import type { Browser, Frame, Page } from "playwright-core";
import { eventually } from "../eventually";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf } from "./keyboard";
import { goTo, lookAt, openAnswered, openPage, openTool, serving, servingArea as workbench, valuesOn, type OpenPage } from "./workbench";
import { smallWorkbook } from "./workbooks";

/** A workbook without any input. */
const bare = serving(smallWorkbook);

/** The pane with its answer there, a sheet of the test's own in view, and Invoegen open. */
async function opened(browser: Browser): Promise<OpenPage> {
  const open = await openAnswered(browser, workbench);
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
function spilled(page: Page): Promise<unknown[][]> {
  return eventually(() => valuesOn(page, "Proef", 2, 1, 4, 3), (values) => values[1]![0] !== "" && values[0]![0] === "Gebied");
}

describeInBrowser("inserting a function", (test) => {
  test("by keyboard alone: it comes filled, and spills from the selected cell", async (browser) => {
    const { page, pane, elsewhere, troubles } = await opened(browser);
    const keys = keyboardOf(page, pane);
    await pane.focus("#view input[type=search]");
    await page.keyboard.type("tekort in hectares");
    await keys.tabTo(/^STAPELING/);
    await keys.press("Enter");
    await pane.waitForSelector("#view code:has-text('=RUIMTE.STAPELING(Opgaven[#Alles];Grond[#Alles];Combinaties[#Alles])')");
    await keys.tabTo(/^Zet in de geselecteerde cel$/);
    await keys.press("Enter");
    await pane.waitForSelector("#view [role=status]:has-text('De formule staat in Proef!B3.')");
    const [header, first] = await spilled(page);
    expect(header).toEqual(["Gebied", "Opgave", "Bruto ha"]);
    expect(first![0]).toBe("Oost");
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("refuses a cell that is filled or in a table, and says why", async (browser) => {
    const { pane } = await opened(browser);
    await pane.click("#view li button:has-text('RUIMTEDRUK')");
    const put = async (message: string) => {
      await pane.click("#view button:has-text('Zet in de geselecteerde cel')");
      await pane.waitForSelector(`#view [role=status]:has-text('${message}')`);
    };
    await put("De formule staat in Proef!B3.");
    await put("Proef!B3 is al gevuld; er is niets gewijzigd.");
    await select(pane, "Opgaven", "B2");
    await put("ligt in een Excel-tabel");
  });

  test("has no barriers, and fits a pane of 320 pixels, with a list and with a function", async (browser) => {
    const { page, pane } = await lookAt(browser, workbench);
    await openTool(pane, "Invoegen");
    await expectNoBarriers(page, pane);
    await pane.click("#view li button:has-text('STAPELING')");
    await pane.selectOption("#view select >> nth=2", "typed");
    await expectNoBarriers(page, pane);
  });
});

describeInBrowser("inserting a table", (test) => {
  test("an empty one and an example, and the pane picks them up", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openPage(browser, bare);
    await openTool(pane, "Invoegen");
    const kind = "#view select:has(option[value=opgaven])";
    const done = (text: string) => pane.waitForSelector(`#view [role=status]:has-text('${text}')`);
    await pane.selectOption(kind, "middelen");
    await pane.fill("#view section:has(h3:text('Een invoertabel')) input", "2027-2028");
    await pane.focus("#view button:has-text('Voeg een lege tabel in')");
    await page.keyboard.press("Enter");
    await done("De tabel Middelen staat op het blad ‘Middelen’.");
    expect((await valuesOn(page, "Middelen", 0, 0, 1, 10))[0])
      .toEqual(["Bron", "Soort", "Oormerk", "Aard", "Maximaal aandeel", "Meenemen", "Partij", "Minimum", "2027", "2028"]);
    for (const [value, name] of [["opgaven", "Opgaven"], ["grond", "Grond"]] as const) {
      await pane.selectOption(kind, value);
      await pane.focus("#view button:has-text('Voeg een voorbeeld in')");
      await page.keyboard.press("Enter");
      await done(`De tabel ${name} staat op het blad ‘${name}’.`);
    }
    await pane.waitForSelector("header [role=status]:has-text('Berekend: Voorbeeldpolder')");
    await goTo(pane, "land");
    expect(await pane.textContent("#land")).toMatch(/Ja|Nee, .* tekort/);
    // A second example stands beside the first: nothing is written over.
    const before = await valuesOn(page, "Opgaven", 0, 0, 5, 17);
    await openTool(pane, "Invoegen");
    await pane.selectOption(kind, "opgaven");
    await pane.click("#view button:has-text('Voeg een voorbeeld in')");
    await done("De tabel Opgaven_2 staat op het blad ‘Opgaven 2’.");
    expect(await valuesOn(page, "Opgaven", 0, 0, 5, 17)).toEqual(before);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });
});
