import type { Frame } from "playwright-core";
import { expectEventually } from "../eventually";
import { barriers, besideTheEdge, expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { mouseIn } from "./hands";
import { foreignWorkbook } from "./layouts";
import { expectValues, goTo, openPage, openTool, serving } from "./workbench";

const workbench = serving(foreignWorkbook);

const says = (pane: Frame, text: string) => pane.waitForSelector(`#view [role=status]:has-text("${text}")`);
const view = (pane: Frame) => pane.locator("#view");

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

const select = (pane: Frame, sheet: string, address: string) => pane.evaluate(([name, cells]) => Excel.run(async (context) => {
  const found = context.workbook.worksheets.getItem(name!);
  found.activate();
  found.getRange(cells).select();
  await context.sync();
}), [sheet, address]);

const write = (pane: Frame, sheet: string, address: string, value: unknown) => pane.evaluate(([name, cell, given]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(name as string).getRange(cell as string).values = [[given]];
  await context.sync();
}), [sheet, address, value] as const);

describeInBrowser("a workbook of somebody else, in plain cells", (test) => {
  test("is looked through: layouts are recognised or left to the user; list and editor have no barriers at 320 pixels; read by a formula that calculates", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openPage(browser, workbench);
    await pane.click("button:has-text('Zoek tabellen in deze werkmap')");
    await pane.waitForSelector("#view h3:text-is('Indexering')");
    const found = await pane.locator("#view section [role=group]").evaluateAll((groups) => groups.map((group) => [
      group.closest("section")!.querySelector("h3")!.textContent, group.querySelector("h4")!.textContent, group.querySelectorAll("p")[1]?.textContent ?? "",
    ]));
    expect(found).toEqual([
      ["Programma", "A4:C7", "Opgaven – Waarschijnlijk: kijk het na"],
      ["Dekking", "A3:E6", "Middelen"],
      ["Grond en koppelkansen", "A2:C4", "Grond"],
      ["Grond en koppelkansen", "E2:G3", "Combinaties"],
      ["Werk", "A1:E7", "Werk – Waarschijnlijk: kijk het na"],
      ["Wie", "A1:C3", ""],
      ["Indexering", "A1:C4", "Index – Waarschijnlijk: kijk het na"],
    ]);
    await expectNoBarriers(page, pane);
    await pane.click("button[aria-label='Bekijken: Dekking!A3:E6']");
    for (const part of ["Staat het anders op het blad?", "De koppelregels zelf", "Sjabloon en formule"]) await view(pane).getByRole("button", { name: part }).click();
    await view(pane).getByRole("checkbox", { name: "Waarden staan in kolommen naast elkaar" }).waitFor();
    expect(await barriers(pane)).toEqual([]);
    await mouseIn(pane).language("en");
    // In English this offers the longest words of the editor.
    await view(pane).getByRole("checkbox", { name: "Values stand in columns side by side" }).check();
    await view(pane).getByLabel("Those columns hold").waitFor();
    expect(await besideTheEdge(pane)).toEqual([]);
    await view(pane).getByRole("checkbox", { name: "Values stand in columns side by side" }).uncheck();
    await mouseIn(pane).language("nl");

    await view(pane).getByRole("button", { name: "Zet als formule" }).click();
    await view(pane).getByRole("button", { name: "Schrijf het blad" }).click();
    await says(pane, "Op het blad Inlezen middelen staan de regels en de formule.");
    await expectValues(page, "Inlezen middelen", 2, 4, [
      ["Bron", "Soort", 2027, 2028, 2029], ["Provincie", "algemeen", 1_000_000, 1_000_000, 1_000_000], ["Reserve", "reserve", 500_000, 0, 0],
    ]);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("is bound, by what the list is sure of, by the user's own choice and by a selection; a problem leads to its cell", async (browser) => {
    const { pane, troubles } = await openPage(browser, workbench);
    await pane.waitForSelector("main:not([aria-busy=true])");
    await openTool(pane, "Tabellen koppelen");
    await use(pane, "Grond en koppelkansen!A2:C4", "Grond");
    await use(pane, "Dekking!A3:E6", "Middelen");

    await select(pane, "Wie", "A1");
    await view(pane).getByRole("button", { name: "Deze selectie is een tabel" }).click();
    await pane.waitForSelector("#view h3:text-is('Wie!A1:C3')");
    const choose = (label: string, option: string) => view(pane).getByLabel(new RegExp(`^${label}\\*?$`)).and(pane.locator("select")).first().selectOption({ label: option });
    await choose("Wat is het\\?", "Bezetting");
    await says(pane, "Nog nodig: Organisatie, Rol en Fte.");
    await choose("Organisatie", "Wie levert (A)");
    await choose("Rol", "Wat kan die (B)");
    await choose("Fte", "Hoeveel (C)");
    await view(pane).getByRole("button", { name: "Gebruiken", exact: true }).click();
    await says(pane, "Wie!A1:C3 wordt gelezen als Bezetting.");

    await pane.click("button[aria-label='Bekijken: Programma!A4:C7']");
    await view(pane).getByRole("button", { name: "Ga naar Programma!C6" }).click();
    await expectEventually(() => selected(pane), "Programma!C6");
    await view(pane).getByRole("button", { name: "Gebruiken", exact: true }).click();
    await says(pane, "Programma!A4:C7 wordt gelezen als Opgaven.");

    // In the overview's own check too, and mending the cell makes it go.
    await goTo(pane, "check");
    await pane.waitForSelector("#view li:has-text(\"Opgaven rij 6: 'Ruimteclaim' is geen getal\")");
    await write(pane, "Programma", "C6", 600);
    await pane.waitForSelector("#view li:has-text(\"'Ruimteclaim' is geen getal\")", { state: "detached" });
    // 900 + 600 + 1800 ha asked, 2500 + 300 there.
    await goTo(pane, "land");
    await pane.waitForSelector("#land :text-matches('2.800')");

    // A column that is inserted and a header that is renamed: followed, and said.
    await write(pane, "Programma", "C4", "Hectares bruto");
    await goTo(pane, "check");
    await pane.waitForSelector("#view li:has-text(\"Koppelregels (Opgaven) rij\")");
    await openTool(pane, "Tabellen koppelen");
    await pane.waitForSelector("#view :text('1 regel past niet meer bij het blad')");
    await pane.click("button[aria-label='Bekijken: Programma!A4:C7']");
    await choose("Ruimteclaim", "Hectares bruto (C)");
    await view(pane).getByRole("button", { name: "Gebruiken", exact: true }).click();
    await says(pane, "wordt gelezen als Opgaven.");
    await goTo(pane, "land");
    await pane.waitForSelector("#land :text-matches('2.800')");
    expect(troubles).toEqual([]);
  });
});
