import type { Frame } from "playwright-core";
import { expectEventually } from "../eventually";
import { barriers, expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf } from "./keyboard";
import { goTo, openAnswered, openTool, servingArea } from "./workbench";

const slider = (pane: Frame, name: string) => pane.getByRole("slider", { name, exact: true });
const says = (pane: Frame, text: string) => pane.waitForSelector(`#view [role=status]:has-text("${text}")`, { state: "attached" });
/** Everything that stands in the tables, to see whether anything was written. */
const inTables = (pane: Frame): Promise<string> => pane.evaluate(() => Excel.run(async (context) => {
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const ranges = tables.items.map((table) => table.getRange().load("formulas"));
  await context.sync();
  return JSON.stringify(tables.items.map(({ name }, at) => [name, ranges[at]!.formulas]));
}));
const generalMoney = (pane: Frame): Promise<unknown[]> => pane.evaluate(() => Excel.run(async (context) => {
  const range = context.workbook.tables.getItem("Middelen").getDataBodyRange().load("formulas");
  await context.sync();
  return range.formulas[0]!.slice(3, 5) as unknown[];
}));

/** A button that waits for an answer can be reached, and does nothing yet. */
const ready = (pane: Frame, name: string) => pane.waitForSelector(`#view button:not([aria-disabled=true]):text-is("${name}")`);

describeInBrowser("what if", (test) => {
  test("a slider shows the difference and writes nothing; taken over it can be put back, by mouse", async (browser) => {
    const { page, pane, troubles, elsewhere } = await openAnswered(browser, servingArea);
    const before = await inTables(pane);
    const money = await generalMoney(pane);
    await goTo(pane, "whatIf");
    await says(pane, "Zet een schuif anders dan 0");
    await slider(pane, "Algemene middelen").focus();
    for (let step = 0; step < 4; step++) await page.keyboard.press("ArrowRight");
    await says(pane, "Verschil: Geld van 72,7%");
    await pane.getByLabel("Alle doelen: getal").fill("-10");
    await says(pane, "Verschil: Grond van");
    expect(await barriers(pane)).toEqual([]);
    expect(await inTables(pane)).toBe(before);

    await pane.getByRole("button", { name: "Neem over in de tabellen" }).click();
    await pane.waitForSelector("text=Middelen: 4 cellen");
    expect(await inTables(pane)).toBe(before);
    await pane.getByRole("button", { name: /^Schrijf 7 cellen$/ }).click();
    await says(pane, "7 cellen geschreven. De stand van daarvoor is de versie");
    expect(await generalMoney(pane)).toEqual(money.map((amount) => Number(amount) * 1.2));
    expect(await barriers(pane)).toEqual([]);

    await pane.getByRole("button", { name: "Open Versies" }).click();
    await pane.getByRole("button", { name: /^Terugzetten: Voor het overnemen/ }).click();
    await pane.waitForSelector("text=Middelen: 4 cellen");
    expect(await barriers(pane)).toEqual([]);
    await pane.getByRole("button", { name: "Zet 7 cellen terug" }).click();
    await expectEventually(() => inTables(pane), before);
    expect([troubles, elsewhere]).toEqual([[], []]);

    await goTo(pane, "whatIf");
    await slider(pane, "Algemene middelen").press("End");
    await says(pane, "Verschil: Geld van");
    await pane.getByRole("button", { name: "Neem over in de tabellen" }).click();
    await pane.waitForSelector("text=Middelen: 4 cellen");
    await expectNoBarriers(page, pane);
  });

  test("the same by keyboard alone; then a variant below those of the workbook, beside what is", async (browser) => {
    const { page, pane } = await openAnswered(browser, servingArea);
    const keys = keyboardOf(page, pane);
    const before = await inTables(pane);
    await keys.tabTo("Overzicht");
    await keys.tabTo("Overzicht");
    await keys.press("ArrowRight", "Enter");
    await pane.waitForSelector("input[type=range]");
    await keys.tabTo("Alle doelen");
    await keys.press("ArrowLeft", "ArrowLeft");
    await says(pane, "Verschil: Grond van");
    await keys.tabTo("Neem over in de tabellen");
    await keys.press("Enter");
    await pane.waitForSelector("text=Opgaven: 3 cellen");
    await keys.tabTo(/^Schrijf 3 cellen$/);
    await keys.press("Enter");
    await says(pane, "3 cellen geschreven.");
    await keys.tabTo("Open Versies");
    await keys.press("Enter");
    await keys.tabTo(/^Terugzetten: Voor het overnemen/);
    await keys.press("Enter");
    await pane.waitForSelector("text=Opgaven: 3 cellen");
    await keys.tabTo("Zet 3 cellen terug");
    await keys.press("Enter");
    await expectEventually(() => inTables(pane), before);

    await goTo(pane, "whatIf");
    await keys.tabTo("Algemene middelen: getal");
    await page.keyboard.press("Control+A");
    await page.keyboard.type("15");
    await says(pane, "Verschil: Geld van");
    await keys.tabTo("Bewaar als variant");
    await ready(pane, "Bewaar als variant");
    await keys.press("Enter");
    await keys.tabTo("Schrijf 1 rij");
    await ready(pane, "Schrijf 1 rij");
    await keys.press("Enter");
    await pane.waitForSelector("#view section:has(h2:text-is('Varianten naast elkaar')) th:text-is('Variant 1')");
    expect((JSON.parse(await inTables(pane)) as [string, unknown[][]][]).find(([name]) => name === "Wijzigingen")![1].at(-1)!.slice(0, 5)).toEqual(["Variant 1", "middelen", "Algemene middelen", "jaren", 1.15]);
  });

  test("two versions open with what they come to, side by side", async (browser) => {
    const { pane } = await openAnswered(browser, servingArea);
    await openTool(pane, "Versies");
    await pane.click("button:text('Bewaar deze versie')");
    await says(pane, "is bewaard");
    await pane.evaluate(() => Excel.run(async (context) => {
      const cell = context.workbook.tables.getItem("Middelen").getDataBodyRange().getCell(0, 3);
      cell.values = [[8_000_000]];
      await context.sync();
    }));
    await pane.click("button:text-is('Vergelijk')");
    await pane.waitForSelector("#view dt:text-is('Voor')");
    expect(await pane.locator("#view section:has(h3:text-is('Vergelijken')) dd").allInnerTexts()).toHaveLength(2);
    expect((await pane.locator("#view section:has(h3:text-is('Vergelijken')) ul[aria-label] li").nth(1).innerText()).replaceAll("\u00a0", " ")).toMatch(/^Geld\s+81,8%\s+Voor: 72,7%\s+\+9,1%-punt$/);
    expect(await barriers(pane)).toEqual([]);
  });
});
