import type { Frame, Page } from "playwright-core";
import { expectEventually } from "../eventually";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf } from "./keyboard";
import { foreignWorkbook } from "./layouts";
import { goTo, openPage, openTool, serving } from "./workbench";

const workbench = serving(foreignWorkbook);

const card = (pane: Frame, sheet: string) => pane.locator(`#view section:has(h3:text-is('${sheet}'))`);
const range = (pane: Frame, sheet: string, area: string) => card(pane, sheet).locator(`[role=group]:has(h4:text-is('${area}'))`);
const state = (pane: Frame, sheet: string, area: string) => range(pane, sheet, area).locator(".fui-Badge").textContent();
const says = (pane: Frame, text: string) => pane.waitForSelector(`#view [role=status]:has-text("${text}")`);
const noticed = (pane: Frame, sheet: string) => card(pane, sheet).locator("li").allTextContents();

async function use(pane: Frame, name: string, kind: string): Promise<void> {
  await pane.click(`button[aria-label="Gebruiken: ${name}"]`);
  await says(pane, `${name} wordt gelezen als ${kind}.`);
}

/** What the grid's selection is, in the words of office.js. */
const selected = (pane: Frame): Promise<string> => pane.evaluate(() => Excel.run(async (context) => {
  const cell = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return cell.address;
}));

const write = (pane: Frame, sheet: string, address: string, value: unknown) => pane.evaluate(([name, cell, given]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(name as string).getRange(cell as string).values = [[given]];
  await context.sync();
}), [sheet, address, value] as const);

async function openBinding(page: Page, pane: Frame): Promise<void> {
  await pane.waitForSelector("main:not([aria-busy=true])");
  await openTool(pane, "Tabellen koppelen");
  await card(pane, "Programma").waitFor();
  expect(page.isClosed()).toBe(false);
}

describeInBrowser("a workbook of somebody else, in plain cells", (test) => {
  test("is looked through: six layouts are recognised or named", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openPage(browser, workbench);
    await pane.click("button:has-text('Zoek tabellen in deze werkmap')");
    await card(pane, "Programma").waitFor();
    const found = await pane.locator("#view [role=group]").evaluateAll((groups) => groups.map((group) => [
      group.closest("section")!.querySelector("h3")!.textContent, group.querySelector("h4")!.textContent,
      group.querySelector<HTMLSelectElement>("select")!.selectedOptions[0]!.text,
    ]));
    expect(found).toEqual([
      ["Programma", "A4:C7", "Opgaven"],
      ["Dekking", "A3:E6", "Middelen"],
      ["Grond en koppelkansen", "A2:C4", "Grond"],
      ["Grond en koppelkansen", "E2:G3", "Combinaties"],
      ["Werk", "A1:E7", "Werk"],
      ["Wie", "A1:C3", "Kies een soort"],
      ["Indexering", "A1:C4", "Index"],
    ]);
    expect(await noticed(pane, "Dekking")).toEqual(["De kop beslaat twee rijen."]);
    expect(await noticed(pane, "Werk")).toEqual(["Totalen tellen niet mee: rij 5, 8 en 10.", "Tussenkoppen tellen niet mee: rij 2 en 6."]);
    expect(await noticed(pane, "Indexering")).toEqual(["Een rij met eenheden telt niet mee: 2.", "Notities tellen niet mee: rij 6 en 7."]);
    await expectNoBarriers(page, pane);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("is bound, the unknown headers by the user's own choice, and gives the answers", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await openBinding(page, pane);
    await use(pane, "Dekking!A3:E6", "Middelen");
    await use(pane, "Grond en koppelkansen!A2:C4", "Grond");
    await use(pane, "Grond en koppelkansen!E2:G3", "Combinaties");
    await use(pane, "Werk!A1:E7", "Werk");
    await use(pane, "Programma!A4:C7", "Opgaven");

    const wie = range(pane, "Wie", "A1:C3");
    await wie.getByLabel("Soort").selectOption({ label: "Bezetting" });
    await says(pane, "Kies eerst de kolom voor: Organisatie, Rol en Fte.");
    await wie.getByLabel("Organisatie").selectOption({ label: "Wie levert" });
    await wie.getByLabel("Rol").selectOption({ label: "Wat kan die" });
    await wie.getByLabel(/^Fte/).selectOption({ label: "Hoeveel" });
    await use(pane, "Wie!A1:C3", "Bezetting");
    await pane.click("button[aria-label='Niet gebruiken: Indexering!A1:C4']");
    await says(pane, "Indexering!A1:C4 wordt niet gebruikt.");
    expect(await state(pane, "Indexering", "A1:C4")).toBe("Niet in gebruik");

    // A problem in a plain range: the link brings to the cell, and mending it makes the message go.
    await goTo(pane, "check");
    await pane.waitForSelector("#view li:has-text(\"'Ruimteclaim' is geen getal\")");
    await pane.click("#view button:has-text('Ga naar Programma!C6')");
    await expectEventually(() => selected(pane), "Programma!C6");
    await write(pane, "Programma", "C6", 600);
    await pane.waitForSelector("#view li:has-text(\"'Ruimteclaim' is geen getal\")", { state: "detached" });

    // 900 + 600 + 1800 ha asked, 2500 + 300 there.
    await goTo(pane, "land");
    await pane.waitForSelector("#land :text-matches('2.800')");
    await goTo(pane, "people");
    await pane.waitForSelector("#people td");
    expect(troubles).toEqual([]);
  });

  test("is bound from the keyboard alone", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await pane.waitForSelector("button:has-text('Zoek tabellen in deze werkmap')");
    const keys = keyboardOf(page, pane);
    await pane.focus("header button[aria-label='Meer']");
    await keys.openTool("Tabellen koppelen");
    await card(pane, "Wie").waitFor();

    await keys.tabTo("Gebruiken: Programma!A4:C7");
    await keys.press("Enter");
    await says(pane, "Programma!A4:C7 wordt gelezen als Opgaven.");
    // The keyboard stays where it was.
    expect(await keys.focused()).toBe("Gebruiken: Programma!A4:C7");
    await keys.tabTo("Gebruiken: Werk!A1:E7");
    await keys.tabTo("Soort");
    await page.keyboard.type("Bezetting");
    await keys.tabTo("Organisatie");
    await keys.press("ArrowDown");
    await keys.tabTo("Rol");
    await keys.press("ArrowDown");
    await keys.press("ArrowDown");
    await keys.tabTo("Fte");
    for (let step = 0; step < 3; step++) await keys.press("ArrowDown");
    await keys.tabTo("Gebruiken: Wie!A1:C3");
    await keys.press("Enter");
    await says(pane, "Wie!A1:C3 wordt gelezen als Bezetting.");
    await keys.tabTo("Toon in blad: Wie!A1:C3");
    await keys.press("Enter");
    await expectEventually(() => selected(pane), "Wie!A1");
    expect(troubles).toEqual([]);
  });
});
