import type { Browser, Frame } from "playwright-core";
import { expectEventually } from "../eventually";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { goTo, lookAt, serving, type OpenPage } from "./workbench";

const samples = { area: serving("samples/fictief-gebied.xlsx"), nation: serving("samples/twaalf-afspraken.xlsx") };
type Sample = keyof typeof samples;

const opened = (browser: Browser, sample: Sample = "area"): Promise<OpenPage> => lookAt(browser, samples[sample]);

/** A number as the pane writes it: € 1.234,50, -12,5 ha, 45%. */
const numberIn = (text: string): number => Number(text.replace(/[^\d,-]/g, "").replace(",", "."));

const PANEL = "section[tabindex='-1']:has(tfoot)";

/** What stands in the open explanation: the amount of each line, the sums of the parts, and the total. */
async function explanation(pane: Frame): Promise<{ lines: number[]; parts: number[]; total: number; title: string }> {
  const panel = pane.locator(PANEL);
  await panel.waitFor();
  const more = panel.locator("button[aria-expanded=false]");
  if (await more.count() > 0) await more.first().click();
  // The rows by source, which may stand below, are of another table.
  const amounts = async (rows: string): Promise<number[]> => (await panel.locator(`table:has(tfoot) ${rows} td:last-child`).allInnerTexts()).map(numberIn);
  return {
    lines: await amounts("tbody tr:has(th[scope=row])"), parts: await amounts("tbody tr:has(th[scope=rowgroup])"),
    total: (await amounts("tfoot tr"))[0]!, title: await panel.locator("h3").innerText(),
  };
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

/** The lines add up to the parts and the total, but for the hundredths that rounding takes. */
async function expectSum(pane: Frame): Promise<void> {
  const { lines, parts, total } = await explanation(pane);
  expect(lines.length).toBeGreaterThan(0);
  expect(Math.abs(sum(lines) - sum(parts))).toBeLessThanOrEqual(0.005 * (lines.length + parts.length) + 1e-6);
  expect(Math.abs(sum(parts) - total)).toBeLessThanOrEqual(0.005 * (parts.length + 1) + 1e-6);
}

/** The second part is the whole of which the first is a share. */
async function expectShare(pane: Frame): Promise<void> {
  const { lines, parts: [some, all], total } = await explanation(pane);
  expect(lines.length).toBeGreaterThan(0);
  expect(Math.abs((100 * some!) / all! - total)).toBeLessThanOrEqual(0.06);
}

/** The row of a table that is selected, header = row 1; undefined when it is not one row of it, as wide as it is. */
const selectedRowOf = (pane: Frame, name: string): Promise<number | undefined> => pane.evaluate((table) => Excel.run(async (context) => {
  const [range, whole] = [context.workbook.getSelectedRange(), context.workbook.tables.getItem(table).getRange()]
    .map((each) => each.load("rowIndex,rowCount,columnIndex,columnCount,worksheet/name"));
  await context.sync();
  const isRow = range!.worksheet.name === whole!.worksheet.name && range!.rowCount === 1
    && range!.columnIndex === whole!.columnIndex && range!.columnCount === whole!.columnCount;
  return isRow ? range!.rowIndex - whole!.rowIndex + 1 : undefined;
}), name);

/** Waits until the row that a link names ("Ga naar Opgaven rij 4") is what is selected. */
async function expectSelected(pane: Frame, link: string): Promise<void> {
  const [, table, row] = /^Ga naar (.*) rij (\d+)/.exec(link)!;
  await expectEventually(async () => [table, await selectedRowOf(pane, table!)], [table, Number(row)]);
}

/** Follows the link of a line. */
async function expectJump(pane: Frame): Promise<void> {
  const link = pane.locator(`${PANEL} tbody button[aria-label^='Ga naar']`).last();
  const name = (await link.getAttribute("aria-label"))!;
  await link.click();
  await expectSelected(pane, name);
}

const figure = (name: string): string => `button[aria-label^='Uitleg bij ${name}']`;

/** Opens the explanation of a figure, follows it to its cells, and closes it. */
async function expectExplained(pane: Frame, name: string): Promise<void> {
  const opener = pane.locator(figure(name)).first();
  await opener.click();
  await expectSum(pane);
  await expectJump(pane);
  await opener.click();
}

describeInBrowser("a figure explained", (test) => {
  test("by lines that add up to it, with a jump to their cells: land", async (browser) => {
    const { pane, troubles } = await opened(browser);
    await goTo(pane, "land");
    for (const name of ["Gevraagd", "Nodig", "Tekort:", "In gebruik", "waarvan op gedeelde hectares"]) await expectExplained(pane, name);
    await pane.locator("figure li button[aria-label^='Uitleg bij Tekort']").first().click();
    await expectSum(pane);
    await expectJump(pane);
    expect((await explanation(pane)).parts.length).toBe(2);
    expect(troubles).toEqual([]);
  });

  test("by lines that add up to it, with a jump to their cells: money, people and a share of the four means", async (browser) => {
    const { pane, troubles } = await opened(browser);
    await goTo(pane, "money");
    await pane.locator("#money tbody button[aria-label^='Uitleg bij Tekort']").first().click();
    await expectSum(pane);
    await expectJump(pane);
    await goTo(pane, "people");
    await pane.locator("#people [role=region] button[aria-label^='Uitleg bij Tekort']").first().click();
    await expectSum(pane);
    await expectJump(pane);
    await pane.locator("#people [role=region] button[aria-label^='Uitleg bij Bezetting']").first().click();
    await expectShare(pane);
    await goTo(pane, "overview");
    await pane.locator("#task-shares td button").first().click();
    await expectShare(pane);
    await expectJump(pane);
    expect(troubles).toEqual([]);
  });

  test("with the keyboard alone, from the overview: open, jump, and back with Escape", async (browser) => {
    const { page, pane } = await opened(browser);
    const active = (): Promise<string> => pane.evaluate(() => document.activeElement!.ariaLabel ?? document.activeElement!.textContent);
    await pane.focus("#tab-overview");
    await page.keyboard.press("Tab");
    expect(await active()).toBe("Ruimte");
    await page.keyboard.press("Tab");
    const opener = await active();
    expect(opener).toMatch(/^Uitleg bij Ruimte/);
    await page.keyboard.press("Enter");
    await expectShare(pane);
    await pane.focus(PANEL);
    await page.keyboard.press("Tab");
    expect(await active()).toBe("Sluit de uitleg");
    while (!(await active()).startsWith("Ga naar Opgaven rij")) await page.keyboard.press("Tab");
    const link = await active();
    await page.keyboard.press("Enter");
    await expectSelected(pane, link);
    await pane.focus(`${PANEL} tbody button`);
    await page.keyboard.press("Escape");
    await pane.waitForSelector(PANEL, { state: "detached" });
    expect(await active()).toBe(opener);
  });

  test("has no barriers, light or dark, and fits a pane of 320 pixels", async (browser) => {
    const { page, pane } = await opened(browser);
    for (const [view, opener] of [
      ["overview", "nav [aria-label^='Uitleg bij Geld']"], ["land", "figure li button[aria-label^='Uitleg bij Tekort']"],
      ["money", figure("Gedekt")], ["people", "#people [role=region] button[aria-label^='Uitleg bij Tekort']"],
    ] as const) {
      await goTo(pane, view);
      await pane.locator(opener).first().click();
      await pane.locator(PANEL).waitFor();
      await expectNoBarriers(page, pane);
    }
  });

  test("by lines that add up to it, with a jump to their cells: agreements and contributions", async (browser) => {
    const { pane, troubles } = await opened(browser, "nation");
    await goTo(pane, "agreements");
    for (const name of ["doorvertaald van WIND:", "verschil bij WIND:", "Brengt", "gedekt van", "Realisatie, "]) await expectExplained(pane, name);
    expect(troubles).toEqual([]);
  });
});
