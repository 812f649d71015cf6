import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import type { Browser, Frame, Page } from "playwright-core";
import { readWorkbookFile } from "../../addin/workbench/engine/file";
import { eventually, expectEventually } from "../eventually";
import { barriers, expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { downloaded, openPage, openTool, serving } from "./workbench";

// Of the samples the lightest with goals, land, a function and a chart: what is kept and compared is the same of any workbook.
const sample = "samples/proef-in-excel.xlsx";
const workbench = serving(sample);

const card = (pane: Frame, title: string) => pane.locator(`#view section:has(h3:text-is('${title}'))`);
const says = (pane: Frame, text: string) => pane.waitForSelector(`#view [role=status]:has-text("${text}")`);
const write = (pane: Frame, sheet: string, address: string, value: unknown) => pane.evaluate(([name, cell, given]) => Excel.run(async (context) => {
  context.workbook.worksheets.getItem(name as string).getRange(cell as string).values = [[given]];
  await context.sync();
}), [sheet, address, value] as const);
const firstGoal = (pane: Frame) => pane.evaluate(() => Excel.run(async (context) => {
  const table = context.workbook.tables.getItem("Opgaven");
  const [names, goals] = ["Opgave", "Doel"].map((column) => table.columns.getItem(column).getDataBodyRange().load("values,address"));
  await context.sync();
  return { name: String(names!.values[0]![0]), address: goals!.address.split("!")[1]!.split(":")[0]!, value: goals!.values[0]![0] as unknown };
}));
/** Each line of each row that differs. */
const rows = (pane: Frame, heading: string) => pane.locator(`#view div:has(> h5:text-is('${heading}')) tbody`).evaluateAll((groups) => groups.flatMap((group) => {
  const [head, ...lines] = [...(group as HTMLTableSectionElement).rows].map((row) => [...row.cells]);
  const name = head![0]!.querySelector("span")!.textContent;
  return lines.map((line) => [name, ...line.map((cell) => cell.textContent.replace(/\u00a0/g, " "))]);
}));

/** Waits until the grid's selection is there, in the words of office.js. */
async function expectSelected(pane: Frame, address: string): Promise<void> {
  const read = () => pane.evaluate(() => Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load("address");
    await context.sync();
    return range.address;
  }));
  expect(await eventually(read, (selected) => selected.startsWith(address))).toContain(address);
}

async function openVersions(browser: Browser): Promise<{ page: Page; pane: Frame; troubles: string[] }> {
  const { page, pane, troubles } = await openPage(browser, workbench);
  await pane.waitForSelector("header [role=status]:text-matches('^Berekend')");
  await openTool(pane, "Versies");
  return { page, pane, troubles };
}

describeInBrowser("versions of a workbook", (test) => {
  test("are kept, compared with what changed since, locked, and there again in the file", async (browser) => {
    const { page, pane, troubles } = await openVersions(browser);
    await pane.fill("#view input >> nth=0", "Vastgesteld door PS <b>&");
    await pane.getByLabel("Door").fill("Provinciale Staten");
    await pane.click("button:text('Bewaar deze versie')");
    await says(pane, "‘Vastgesteld door PS <b>&’ is bewaard");

    const { name, address, value } = await firstGoal(pane);
    await write(pane, "Opgaven", address, Number(value) + 250);
    await pane.click("button:text-is('Vergelijk')");
    await says(pane, "onderdelen verschillen: ");
    const shown = (amount: number) => new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 3 }).format(amount);
    expect((await rows(pane, "Opgaven")).map((cells) => [cells[0]!.split(",")[0], ...cells.slice(1)])).toEqual([[name, "Doel", shown(Number(value)), shown(Number(value) + 250), "+250"]]);
    await pane.click("#view button[aria-label^='Ga naar Opgaven rij 2 ']");
    await expectSelected(pane, `Opgaven!A${address.replace(/\D/g, "")}:`);
    expect((await rows(pane, "Resultaat STAPELING")).some((cells) => cells[1] === "Bruto ha" && cells[4]!.startsWith("+"))).toBe(true);

    await pane.click("button[aria-label^='Vergrendelen: ']");
    await pane.locator("[role=alertdialog] input").fill("Griffie");
    await pane.click("[role=alertdialog] button:text('Vergrendelen')");
    await says(pane, "‘Vastgesteld door PS <b>&’ is vergrendeld.");
    await pane.click("button[aria-label^='Verwijderen: ']");
    await says(pane, "wordt niet verwijderd. Ontgrendel de versie eerst.");

    await pane.click("button:text('Schrijf de verschillen naar een nieuw blad')");
    await says(pane, "De verschillen staan op het blad ‘Versies vergeleken’.");

    const { bytes: copy } = await downloaded(page);
    const [before, after] = [unzipSync(readFileSync(sample)), unzipSync(copy)];
    const different = Object.keys(after).filter((part) => before[part] === undefined || !Buffer.from(before[part]).equals(Buffer.from(after[part]!)));
    expect(different.filter((part) => part.startsWith("customXml/")).sort()).toEqual([
      "customXml/_rels/item1.xml.rels", "customXml/_rels/item2.xml.rels", "customXml/item1.xml", "customXml/item2.xml",
      "customXml/itemProps1.xml", "customXml/itemProps2.xml",
    ]);
    expect(Object.keys(before).filter((part) => after[part] === undefined)).toEqual([]);
    // Of what was there only lists of parts and styles: the report is a sheet of its own.
    expect(different.filter((part) => before[part] !== undefined && !part.startsWith("xl/worksheets/")).sort()).toEqual([
      "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/workbook.xml",
    ]);
    const sheetsOf = (file: Uint8Array): string[] => readWorkbookFile(file).sheets.map(({ name }) => name);
    expect(sheetsOf(copy)).toEqual([...sheetsOf(readFileSync(sample)), "Versies vergeleken"]);

    await page.setInputFiles("#choice", { name: "terug.xlsx", mimeType: "application/octet-stream", buffer: copy });
    await page.waitForSelector("#file-name:text('terug.xlsx')");
    const again = (await (await page.waitForSelector("#pane[src]")).contentFrame())!;
    await again.waitForSelector("header [role=status]:text-matches('^Berekend')");
    await openTool(again, "Versies");
    await card(again, "Bewaarde versies").locator("h4:text-is('Vastgesteld door PS <b>&')").waitFor();
    expect(await card(again, "Bewaarde versies").locator("li").textContent()).toMatch(/door Provinciale Staten.*Vergrendeld op .*, door Griffie/);
    await again.click("button:text-is('Vergelijk')");
    await says(again, "onderdelen verschillen: ");
    expect(await rows(again, "Opgaven")).toHaveLength(1);
    const missing = await page.evaluate(() => [...(window as unknown as { workbench: { missing: Set<string> } }).workbench.missing]);
    expect([missing, troubles]).toEqual([[], []]);
  });

  test("the same from the keyboard alone", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await pane.waitForSelector("header [role=status]:text-matches('^Berekend')");
    const focused = () => pane.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const labelled = document.getElementById(element.getAttribute("aria-labelledby") ?? "");
      const label = element.getAttribute("aria-label") ?? labelled?.textContent ?? (element.id === "" ? null : document.querySelector(`label[for="${element.id}"]`)?.textContent);
      return (label ?? element.textContent).replace("*", "");
    });
    const tabTo = async (name: string): Promise<void> => {
      for (let patience = 60; patience > 0; patience--) {
        await page.keyboard.press("Tab");
        if (await focused() === name) return;
      }
      throw new Error(`no way to ${name}`);
    };
    const heard = (name: string): Promise<void> => expectEventually(focused, name);
    await pane.focus("header button[aria-label='Meer']");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[role=menuitem]:has-text('Versies')");
    while (await focused() !== "Versies") await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#view[aria-label='Versies'] h3");

    await tabTo("Naam");
    await page.keyboard.press("Control+a");
    await page.keyboard.type("Ontwerp");
    await tabTo("Bewaar deze versie");
    await page.keyboard.press("Enter");
    await says(pane, "‘Ontwerp’ is bewaard");

    const { address, value } = await firstGoal(pane);
    await write(pane, "Opgaven", address, Number(value) + 100);
    await tabTo("Vergelijk");
    await page.keyboard.press("Enter");
    await says(pane, "onderdelen verschillen: ");
    await tabTo("Opgaven");
    await tabTo("Schrijf de verschillen naar een nieuw blad");

    const back = async (name: string): Promise<void> => {
      for (let patience = 60; patience > 0; patience--) {
        await page.keyboard.press("Shift+Tab");
        if (await focused() === name) return;
      }
      throw new Error(`no way back to ${name}`);
    };
    await back("Vergrendelen: Ontwerp");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[role=alertdialog]");
    await heard("Door");
    await page.keyboard.type("PS");
    await tabTo("Vergrendelen");
    await page.keyboard.press("Enter");
    await says(pane, "‘Ontwerp’ is vergrendeld.");
    await pane.waitForSelector("[role=alertdialog]", { state: "detached" });
    await pane.waitForFunction(() => document.activeElement !== document.body);
    await pane.focus("#view h3");
    await tabTo("Verwijderen: Ontwerp");
    await page.keyboard.press("Enter");
    await says(pane, "wordt niet verwijderd");
    await back("Ontgrendelen: Ontwerp");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[role=alertdialog]");
    await tabTo("Ontgrendelen");
    await page.keyboard.press("Enter");
    await says(pane, "‘Ontwerp’ is ontgrendeld.");
    await pane.focus("#view h3");
    await tabTo("Verwijderen: Ontwerp");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[role=alertdialog]");
    await page.keyboard.press("Escape");
    await pane.waitForSelector("[role=alertdialog]", { state: "detached" });
    await heard("Verwijderen: Ontwerp");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[role=alertdialog]");
    await tabTo("Verwijderen");
    await page.keyboard.press("Enter");
    await says(pane, "‘Ontwerp’ is verwijderd.");
    await heard("Bewaarde versies");
    expect(troubles).toEqual([]);
  });

  test("a stranger's version is named, never run", async (browser) => {
    const { page, pane, troubles } = await openPage(browser, workbench);
    await pane.waitForSelector("header [role=status]:text-matches('^Berekend')");
    await pane.evaluate(() => Excel.run(async (context) => {
      const space = "urn:rol-in-de-ruimte:versies";
      context.workbook.customXmlParts.add(`<versie xmlns="${space}"><script xmlns="http://www.w3.org/1999/xhtml">top.stolen = 1</script></versie>`);
      const name = "&lt;img src=x onerror=alert(1)&gt;";
      context.workbook.customXmlParts.add(`<versie xmlns="${space}">{"format":1,"id":"0b9e6d2c-7a52-4d0c-9f0e-111111111111","name":"${name}","note":"=1+1","kept":{"by":"","at":"2026-11-12T09:30"},"locked":null,"print":1}</versie>`);
      await context.sync();
    }));
    await openTool(pane, "Versies");
    await card(pane, "Bewaarde versies").locator("h4:text-is('<img src=x onerror=alert(1)>')").waitFor();
    await card(pane, "Bewaarde versies").locator("h4:text-is('Onleesbare versie')").waitFor();
    await pane.click("button:text-is('Vergelijk')");
    await says(pane, "is beschadigd en kan niet worden gelezen.");
    expect(await page.evaluate(() => "stolen" in window)).toBe(false);
    expect([await pane.locator("img").count(), troubles]).toEqual([0, []]);
  });

  test("has no barriers, also in a dialog, and fits a pane of 320 pixels", async (browser) => {
    const { page, pane } = await openVersions(browser);
    await page.emulateMedia({ reducedMotion: "reduce" });
    await pane.click("button:text('Bewaar deze versie')");
    await says(pane, "is bewaard");
    const { address, value } = await firstGoal(pane);
    await write(pane, "Opgaven", address, Number(value) + 250);
    await pane.click("button:text-is('Vergelijk')");
    await says(pane, "onderdelen verschillen: ");
    await expectNoBarriers(page, pane);
    await pane.click("button[aria-label^='Vergrendelen: ']");
    await pane.waitForSelector("[role=alertdialog]");
    await pane.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
    expect(await barriers(pane)).toEqual([]);
  });
});
