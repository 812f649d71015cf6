import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { Frame, Page } from "playwright-core";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { partsOf } from "../samples/files";
import { rules } from "../samples/package/rules";
import { surprisesIn } from "../samples/validate";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { downloaded, lookAt, openAnswered, serving, servingArea, valuesOn } from "./workbench";
import { areaWorkbook } from "./workbooks";

/** Of the samples the lightest with a report that is longer than a page. */
const proof = serving("samples/proef-in-excel.xlsx");
/** The small area with a reserve: it has every report. */
const everyReport = serving(() => areaWorkbook({
  Middelen: [["Bron", "Soort", "2027", "2028", "2029", "2030"], ["Algemene middelen", "algemeen", 5_000_000, 5_000_000, 5_000_000, 5_000_000], ["Reserve", "reserve", 900_000, 0, 0, 0]],
}));

const select = (pane: Frame, sheet: string, address: string) => pane.evaluate(([name, cell]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(name).getRange(cell).select();
  await context.sync();
}), [sheet, address] as const);

/** What the charts show that the add-in made: asked of what the stand-in kept. Those of the file itself stand before them. */
const charts = (page: Page) => page.evaluate(() => {
  interface Kept { id: string; sheet: { name: string }; type: string; title: string; series: { name: string }[] }
  const { workbench } = window as unknown as { workbench: { workbook: { charts: Kept[] } } };
  return workbench.workbook.charts.filter(({ id }) => !id.startsWith("file-")).map(({ sheet, type, title, series }) => [sheet.name, type, title, series.map(({ name }) => name)]);
});

async function tabTo(page: Page, pane: Frame, name: RegExp): Promise<void> {
  const active = () => pane.evaluate(() => document.activeElement!.textContent ?? "");
  for (let patience = 80; patience > 0; patience--) {
    if (name.test(await active())) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`no way to ${String(name)}`);
}

const press = async (page: Page, pane: Frame, name: RegExp): Promise<void> => {
  await tabTo(page, pane, name);
  await page.keyboard.press("Enter");
};

describeInBrowser("writing reports", (test) => {
  test("to a new sheet: tables, and a chart of what is better seen than read; the copy has the sheet", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openAnswered(browser, proof);
    await pane.click("footer button:text('Schrijf rapporten naar een nieuw blad')");
    await pane.waitForSelector("footer [role=status]:has-text('De rapporten staan op ')");
    expect(await charts(page)).toEqual([
      ["Rapport Ruimte", "BarStacked", "Wie gebruikt welke grond", ["Eén opgave ha", "Gedeeld ha", "Vrij ha"]],
      // Longer than a page: on a sheet of its own, where its header is on every page.
      ["Rapport CAPACITEIT", "ColumnClustered", "Vraag en aanbod van uren", ["Vraag uren", "Aanbod uren"]],
      ...(await charts(page)).slice(2),
    ]);
    expect((await valuesOn(page, "Rapport Ruimte", 0, 0, 2, 1)).flat()).toEqual([expect.stringMatching(/^STAPELING - /), expect.stringMatching(/^Grafiek: per grondsoort/)]);
    const found = await pane.evaluate(() => Excel.run(async (context) => {
      const tables = context.workbook.tables.load("items/name");
      const header = context.workbook.tables.getItem("Rapport_STAPELING").getHeaderRowRange().load("values");
      await context.sync();
      return { header: header.values[0], names: tables.items.map(({ name }) => name).filter((name) => name.startsWith("Rapport_")) };
    }));
    expect(found.header).toEqual(["Gebied", "Opgave", "Bruto ha", "Gerealiseerd ha", "Gedeeld ha", "Tekort ha", "Tekort aandeel"]);
    expect(found.names).toEqual(["Rapport_STAPELING_Grondsoort", "Rapport_STAPELING", "Rapport_SAMENWERKEN", "Rapport_CAPACITEIT_Periode", "Rapport_CAPACITEIT"]);
    expect((await valuesOn(page, "Rapport Ruimte", 18, 0, 1, 2))[0]).toEqual(["Grondsoort", "Eén opgave ha"]);
    // They are drawn over the grid.
    await page.waitForSelector("#charts svg[aria-label^='Wie gebruikt welke grond']", { state: "attached" });

    // The sheet goes along in the copy, as a file that Excel opens.
    const { bytes } = await downloaded(page);
    expect(await page.textContent("#trouble")).toBe("");
    const drawn = Object.keys(unzipSync(new Uint8Array(bytes))).filter((part) => part.startsWith("xl/charts/chart"));
    expect(drawn).toHaveLength((await charts(page)).length + 1);
    const sheet = readWorkbookFile(new Uint8Array(bytes)).sheets.find(({ name }) => name === "Rapport Ruimte")!;
    expect(sheet.tables.map(({ name }) => name)).toContain("Rapport_STAPELING");
    const named = join(mkdtempSync(join(tmpdir(), "kopie-")), "kopie.xlsx");
    writeFileSync(named, bytes);
    expect(surprisesIn(named)).toEqual([]);
    // Nor anything that Excel would repair and no validator knows; a report may be too wide to be read on one page, and names its sheet then,
    // and it is a picture of now: its charts follow no result.
    expect(rules.flatMap(({ faultsIn }) => faultsIn(partsOf(new Uint8Array(bytes)))).filter((fault) => !/^Rapport (?:Ruimte|[A-Z]+)(?:$|: .* is no name that follows a result$)/.test(fault))).toEqual([]);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("at a chosen place, by keyboard alone: refused over a table, shown, and then written beside it", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openAnswered(browser, everyReport);
    const before = await valuesOn(page, "Opgaven", 0, 0, 12, 6);
    await select(pane, "Opgaven", "B2");
    await pane.focus("#tab-overview");
    await press(page, pane, /^Op een plek die u kiest/);
    await pane.waitForFunction(() => document.activeElement?.tagName === "SECTION");
    await press(page, pane, /^Bekijk de geselecteerde plek$/);
    await pane.waitForSelector("footer [role=status]:has-text('staat al een tabel: Opgaven. Er is niets geschreven.')");
    expect(await charts(page)).toEqual([]);
    await press(page, pane, /^Ernaast: /);
    await pane.waitForSelector("footer [role=status] li:has-text('grafiek ‘Wie gebruikt welke grond’')");
    const said = await pane.innerText("footer [role=status] p >> nth=0");
    const address = /Vrij: (\w+:\w+) op het blad ‘Opgaven’/.exec(said)![1]!;
    const named = await pane.locator("footer [role=status] li:has-text('tabel Rapport_')").allTextContents();
    expect(named.map((text) => /Rapport_\w+/.exec(text)![0])).toEqual([
      "Rapport_STAPELING_Grondsoort", "Rapport_STAPELING", "Rapport_KOSTEN", "Rapport_BALANS_Jaar", "Rapport_BALANS",
      "Rapport_CAPACITEIT_Periode", "Rapport_CAPACITEIT", "Rapport_SAMENWERKEN", "Rapport_RESERVES", "Rapport_WAAROM",
    ]);
    await press(page, pane, /^Schrijf hier$/);
    await pane.waitForSelector(`footer [role=status]:has-text('De rapporten staan op het blad ‘Opgaven’, in ${address}.')`);
    expect((await charts(page)).slice(0, 2)).toEqual([
      ["Opgaven", "BarStacked", "Wie gebruikt welke grond", ["Eén opgave ha", "Gedeeld ha", "Vrij ha"]],
      ["Opgaven", "ColumnStacked", "Kosten per jaar: gedekt en tekort", ["Gedekt", "Tekort"]],
    ]);
    expect(await valuesOn(page, "Opgaven", 0, 0, 12, 6)).toEqual(before);
    // Where it was written nothing can be written a second time.
    await press(page, pane, /^Op een plek die u kiest/);
    await press(page, pane, /^Bekijk de geselecteerde plek$/);
    await pane.waitForSelector("footer [role=status]:has-text('staat al een tabel: Rapport_')");
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("has no barriers while a place is shown", async (browser) => {
    const { page, pane } = await lookAt(browser, servingArea);
    await select(pane, "Opgaven", "A200");
    await pane.click("footer button:text('Op een plek die u kiest')");
    await pane.click("footer button:text('Bekijk de geselecteerde plek')");
    await pane.waitForSelector("footer button:text('Schrijf hier')");
    await expectNoBarriers(page, pane);
  });
});
