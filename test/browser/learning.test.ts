import { join } from "node:path";
import type { Frame, Page } from "playwright-core";
import { root } from "../../addin/workbench/cli/build";
import { expectEventually } from "../eventually";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keysIn, mouseIn, type Hands } from "./hands";
import { goTo, lookAt, openAnswered, serving, valuesOn } from "./workbench";

const workbench = serving(join(root, "samples/lerende-evaluatie.xlsx"));

/** Cells of Waarnemingen and Lessen, from the header down. */
const HEADER = 3;
const shown = async (page: Page, sheet: string, rows: number, columns: number): Promise<unknown[][]> => valuesOn(page, sheet, HEADER, 0, rows, columns);

/** Where the total of a project stands on its sheet. */
async function totalOf(page: Page, project: string): Promise<string> {
  const rows = await shown(page, "Waarnemingen", 50, 11);
  const [column, row] = [rows[0]!.indexOf("Totaal"), rows.findIndex((cells) => cells.includes(project))];
  return `${"ABCDEFGHIJK"[column]!}${HEADER + row + 1}`;
}

const typeByMouse = (_page: Page, pane: Frame, cell: string, value: number): Promise<void> => pane.evaluate(([address, typed]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem("Waarnemingen").getRange(address).values = [[typed]];
  await context.sync();
}), [cell, value] as const);

async function typeByKeys(page: Page, pane: Frame, cell: string, value: number): Promise<void> {
  await pane.evaluate(() => Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Waarnemingen").activate();
    await context.sync();
  }));
  await page.focus("#grid [data-u-comp=defined-name] input");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(cell);
  await page.keyboard.press("Enter");
  await page.keyboard.type(String(value), { delay: 40 });
  await page.keyboard.press("Enter");
}

/** What NORMGEVOLG says a task costs with learned norms, on the sheet Gevolg; no number while it is being calculated. */
async function costOf(page: Page, task: string): Promise<number> {
  const [header, ...rows] = await shown(page, "Gevolg", 20, 10);
  return Number(rows.find(([name]) => name === task)?.[header!.indexOf("Kosten geleerd")]);
}

/** GELEERD on the sheet Verantwoording. */
const learnedRows = async (page: Page): Promise<unknown[][]> => (await shown(page, "Verantwoording", 8, 9)).filter(([what]) => what !== "" && what !== null);

const norm = "Natuurherstel kosten per ha";
const area = (pane: Frame): ReturnType<Frame["locator"]> => pane.locator("#learning figure li", { hasText: "Veenweide" });

const ways: readonly (readonly [string, (page: Page, pane: Frame) => Hands, typeof typeByMouse])[] = [["by mouse", (_page, pane) => mouseIn(pane), typeByMouse], ["by keyboard", keysIn, typeByKeys]];

describeInBrowser("what areas learn", (test) => {
  for (const [way, handsOf, type] of ways) {
    test(`a worse cost in one area moves its norm and the costs of its task; a lesson is made of it, carried out, and accounted for, ${way}`, async (browser) => {
      const { page, pane, elsewhere, troubles } = await openAnswered(browser, workbench);
      const hands = handsOf(page, pane);
      await pane.focus("#group-overview");
      await hands.group("learning");
      await pane.waitForSelector("#learning p:has-text('in Rivierbocht en Veenweide is dat waarschijnlijk te krap')");
      const before = { line: await area(pane).textContent(), cost: await costOf(page, "Herstel Veenweide") };
      expect(before.cost).toBeGreaterThan(0);
      expect(before.line).toContain("geleerd 44.400");

      // A project turns out dearer: the norm moves, and what the plan of that area costs with it.
      await type(page, pane, await totalOf(page, "Derde fase"), 4_000_000);
      await expectEventually(async () => (await area(pane).textContent())?.includes("geleerd 44.400"), false);
      await expectEventually(async () => await costOf(page, "Herstel Veenweide") > before.cost, true);

      // Reckoned with in every answer, and back: nothing is written.
      const coverage = (): Promise<string | null> => pane.locator("section", { has: pane.locator("h3", { hasText: "In de begroting" }) }).locator("tr", { hasText: "Gedekt door het geld" }).textContent();
      await pane.focus("input[role=switch]");
      if (way === "by mouse") await pane.click("input[role=switch]");
      else await page.keyboard.press("Space");
      await pane.waitForSelector("main:has-text('Er wordt gerekend met geleerde normen')");
      await pane.waitForSelector("tr:has-text('Gedekt door het geld')");
      expect(await coverage()).toMatch(/99%8\d/u);
      await pane.focus("input[role=switch]");
      if (way === "by mouse") await pane.click("input[role=switch]");
      else await page.keyboard.press("Space");
      await pane.waitForSelector("main:has-text('Er wordt gerekend met geleerde normen')", { state: "detached" });

      // From the point to a lesson: shown first, then written below the last one.
      if (way === "by mouse") await area(pane).getByRole("button", { name: /^Veenweide/u }).click();
      else {
        await area(pane).getByRole("button", { name: /^Veenweide/u }).focus();
        await page.keyboard.press("Enter");
      }
      await pane.waitForSelector("#learning figure button[aria-label='Ga naar Waarnemingen rij 19 (blad Waarnemingen)']");
      await hands.press("Maak les van dit verschil: Veenweide");
      await hands.type("Omschrijving", "Reken in veen met de duurdere derde fase");
      await hands.type("Gericht aan", "Koepel van provincies");
      await pane.waitForSelector("table tr:has-text('Nieuw')");
      expect((await shown(page, "Lessen", 9, 1)).flat()).not.toContain("L7");
      await hands.press("Zet in de tabel");
      await pane.waitForSelector("#learning [role=status]:has-text('L7 staat in Lessen, rij 8.')");
      await expectEventually(async () => (await shown(page, "Lessen", 9, 7)).find(([id]) => id === "L7")?.slice(0, 5), ["L7", "Reken in veen met de duurdere derde fase", "gebied", "Veenweide", "Herstel Veenweide"]);

      // What is done with it is recorded, and stands in the account of what was learned.
      expect((await learnedRows(page)).flat().join(" ")).not.toContain("L7");
      await pane.waitForSelector("h4:has-text('Koepel van provincies: 1 open')");
      await hands.press("Leg vast: L7 is uitgevoerd");
      await pane.waitForSelector("table[aria-label='Leg vast: L7 is uitgevoerd'] tr:has-text('Opvolging')");
      await hands.press("Schrijf in de tabel");
      await pane.waitForSelector("section:has(h3:text-is('Wat er door lessen veranderde')) tr:has-text('L7')");
      await expectEventually(async () => (await learnedRows(page)).find((row) => row[4] === "L7")?.slice(0, 3), [norm, "norm", 32_000]);
      expect([elsewhere, troubles]).toEqual([[], []]);
    });
  }

  test("the overview says it in a sentence, and nothing is a barrier at 320 pixels with everything open", async (browser) => {
    const { page, pane, troubles } = await lookAt(browser, workbench);
    await goTo(pane, "overview");
    await pane.click("#view p:has-text('Zeven gebieden leren') button");
    await pane.waitForSelector("#learning figure");
    await area(pane).getByRole("button", { name: /^Veenweide/u }).click();
    await pane.getByRole("button", { name: "Maak les van dit verschil: Veenweide" }).click();
    await pane.click("#learning details summary");
    await pane.waitForSelector("#learning details table");
    await expectNoBarriers(page, pane);
    expect(troubles).toEqual([]);
  });
});
