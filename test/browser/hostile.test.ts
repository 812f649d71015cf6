import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import type { Browser, Frame, Page } from "playwright-core";
import { eventually } from "../eventually";
import { hostile, unwritable } from "../hostile";
import { besideTheEdge } from "./barriers";
import { describeInBrowser } from "./browser";
import { downloaded, goTo, openPage, openTool, serving, type OpenPage } from "./workbench";

const texts = Object.values(hostile);
const short = texts.filter((text) => text.length < 200);

const workbench = serving(hostileWorkbook);

/** Every kind of input, with hostile text wherever text can stand: cells, headers that nobody knows, sheets, and a table's name. */
async function hostileWorkbook(): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const table = (sheet: string, name: string, header: string[], rows: unknown[][]): void => {
    workbook.addWorksheet(sheet).addTable({ name, ref: "A1", headerRow: true, columns: header.map((text) => ({ name: text })), rows: rows as never });
  };
  const [area, land] = [hostile.image, hostile.script];
  table("<img src=x onerror=hit=1>", "Opgaven", ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid", hostile.vector],
    texts.map((text, at) => [text, at % 2 === 0 ? area : "Oost", 10 + at, 1, 10, 2027, 2028, 100, text]));
  table("=1+1", "constructor", ["Gebied", "Grondsoort", "Oppervlakte"], [[area, land, 60], ["Oost", "natuur", 50]]);
  table("it's \"x\" & y", "Middelen", ["Bron", "Soort", "2027", "2028"], short.slice(0, 6).map((text, at) => [text, at === 0 ? "reserve" : "algemeen", 500, 100]));
  table("-1", "Werk", ["Werkpakket", "Organisatie", "Rol", "Uren", "Start", "Eind"], short.map((text) => [text, hostile.template, text, 900, 2027, 2028]));
  table("@SUM(A1)", "Bezetting", ["Organisatie", "Rol", "Fte", "Productieve uren"], short.map((text) => [hostile.template, text, 0.1, 1363]));
  table("__proto__", "Afspraken", ["Afspraak", "Van", "Aan", "Opgave", "Gebied", "Doel", "Eenheid", "Doeljaar", "Startjaar"],
    short.map((text, at) => [text, "Rijk", text, text, area, 100 + at, hostile.entity, 2030, 2024]));
  table("constructor", "Metingen", ["Afspraak", "Datum", "Waarde"], short.map((text) => [text, new Date("2025-06-30"), 10]));
  table("{{7+7}}", "Bijdragen", ["Arrangement", "Partij", "Opgave", "Resultaat", "Eenheid"], short.map((text) => [hostile.cdata, text, text, 5, hostile.entity]));
  table("a;b,c", "Arrangementen", ["Arrangement", "Gebied", "Trekker"], [[hostile.cdata, area, hostile.method]]);
  const loose = workbook.addWorksheet("javascript alert(1)");
  loose.addRows([["Wat", hostile.image, "Ruimteclaim"], ...short.map((text) => [text, text, 5])]);
  const file = join(mkdtempSync(join(tmpdir(), "werkbank-")), "vreemd <b>&amp;.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}

interface Watched extends OpenPage {
  readonly dialogs: string[];
}

async function opened(browser: Browser): Promise<Watched> {
  const open = await openPage(browser, workbench);
  const dialogs: string[] = [];
  open.page.on("dialog", (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await open.page.emulateMedia({ reducedMotion: "reduce" });
  await open.pane.waitForSelector("header [role=status]:text-matches('^Berekend')");
  return { ...open, dialogs };
}

/** No text has become an element, a script, an address or a handler, in the pane or on the page around it. */
async function expectOnlyText({ page, pane, elsewhere, troubles, dialogs }: Watched): Promise<void> {
  for (const frame of [page.mainFrame(), pane]) expect(await frame.evaluate(made)).toEqual([]);
  expect({ elsewhere, troubles, dialogs }).toEqual({ elsewhere: [], troubles: [], dialogs: [] });
}

function made(): string[] {
  const found = [...document.querySelectorAll("img[src='x'], script:not([src]), iframe[srcdoc], [onerror], [onload], [onclick], a[href^='javascript:'], b")].map((one) => one.outerHTML.slice(0, 200));
  const hit = [window, document].flatMap((holder) => ("hit" in holder ? ["hit"] : []));
  return [...found.filter((html) => !html.startsWith("<b ")), ...hit, ...("polluted" in {} ? ["polluted"] : [])];
}

/** The formulas of a sheet that stand in its cells: what the engine would work out. */
const formulasOn = (page: Page, sheet: string): Promise<string[]> => page.evaluate((name) => {
  interface Cells { used(valuesOnly: boolean): unknown; formulas(area: unknown): unknown[][]; values(area: unknown): unknown[][] }
  const { workbench } = window as unknown as { workbench: { workbook: { sheets: { name: string; cells: Cells }[] } } };
  const { cells } = workbench.workbook.sheets.find((each) => each.name === name)!;
  const area = cells.used(true);
  const values = cells.values(area).flat();
  return cells.formulas(area).flat().filter((formula, at) => formula !== values[at]).map(String);
}, sheet);

const onOneSheet = (pane: Frame, address: string): Promise<void> => pane.evaluate((cell) => Excel.run(async (context) => {
  const sheet = context.workbook.worksheets.getItemOrNullObject("Proef");
  await context.sync();
  const there = sheet.isNullObject ? context.workbook.worksheets.add("Proef") : sheet;
  there.activate();
  there.getRange(cell).select();
  await context.sync();
}), address);

/** Presses what opens more, as often as there is something to open at first: what opens may close another, and is shown before the next. */
async function openEverything(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const closed = () => [...document.querySelectorAll<HTMLElement>("main button[aria-expanded=false]")].filter((button) => button.checkVisibility());
    const shown = () => new Promise((drawn) => { requestAnimationFrame(() => { setTimeout(drawn); }); });
    const isWaiting = () => document.querySelector("main [role=progressbar]") !== null;
    for (let turns = closed().length; turns > 0; turns--) {
      closed()[0]?.click();
      do await shown(); while (isWaiting());
    }
  });
}

describeInBrowser("a workbook of somebody who means ill", (test) => {
  test("is text in every view", async (browser) => {
    const open = await opened(browser);
    const { page, pane } = open;
    for (const view of ["overview", "land", "money", "people", "agreements", "check"] as const) {
      await goTo(pane, view);
      await pane.waitForFunction(() => document.querySelector("main")!.getAttribute("aria-busy") !== "true" && !document.querySelector("main [role=progressbar]"));
      await openEverything(pane);
      await expectOnlyText(open);
      expect(await besideTheEdge(pane)).toEqual([]);
    }
    await goTo(pane, "agreements");
    // Each look at the agreements works them out.
    expect(await eventually(() => pane.innerText("main"), (text) => text.includes(hostile.image))).toContain(hostile.image);
    for (const tool of ["Tabellen koppelen", "Invoegen", "Delen en herstellen", "Versies"]) {
      await openTool(pane, tool);
      await pane.waitForFunction(() => !document.querySelector("main [role=progressbar]"));
      await expectOnlyText(open);
    }
    expect(await page.textContent("#file-name")).toBe("vreemd <b>&amp;.xlsx");
  });

  test("is text in reports, on a new sheet and at a chosen place, and in what is frozen", async (browser) => {
    const open = await opened(browser);
    const { page, pane } = open;
    await goTo(pane, "overview");
    await pane.click("footer button:text('Schrijf rapporten naar een nieuw blad')");
    await pane.waitForSelector("footer [role=status]:has-text('De rapporten staan op')");
    expect(await formulasOn(page, "Rapport Ruimte")).toEqual([]);
    const written = await pane.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Rapport_DOORVERTALING").getRange().load("values");
      await context.sync();
      return range.values.map((row) => String(row[0]));
    }));
    expect(written).toEqual(expect.arrayContaining([hostile.formula, hostile.command, hostile.script, hostile.prototype, hostile.turned]));

    await onOneSheet(pane, "B3");
    await openTool(pane, "Invoegen");
    await pane.click("#view li button:has-text('STAPELING')");
    await pane.click("#view button:has-text('Zet in de geselecteerde cel')");
    await pane.waitForSelector("#view [role=status]:has-text('De formule staat in Proef!B3.')");
    expect(await formulasOn(page, "Proef")).toEqual(expect.arrayContaining(["=RUIMTE.STAPELING(Opgaven[#All],constructor[#All])"]));
    await page.waitForFunction(() => {
      const { workbench } = window as unknown as { workbench: { workbook: { sheets: { name: string; cells: { spill(row: number, column: number): unknown } }[] } } };
      return workbench.workbook.sheets.find(({ name }) => name === "Proef")!.cells.spill(2, 1) !== null;
    }, undefined);
    await openTool(pane, "Delen en herstellen");
    await pane.click("#view button:text('Bevries waarden')");
    await pane.waitForSelector("#view [role=status]:has-text('1 formule')");
    expect(await formulasOn(page, "Proef")).toEqual([]);
    await pane.click("#view button:text('Zet formules terug')");
    await pane.waitForFunction(() => !/nu waarden/.test(document.querySelector("#view")!.textContent ?? "") || /teruggezet/.test(document.querySelector("#view")!.textContent ?? ""));
    expect(await formulasOn(page, "Proef")).toHaveLength(1);
    await expectOnlyText(open);
  });

  test("is text in what comes by the API, and in the copy that is downloaded", async (browser) => {
    const open = await opened(browser);
    const { page, pane } = open;
    await pane.evaluate((given) => Excel.run(async (context) => {
      const range = context.workbook.tables.getItem("Opgaven").getDataBodyRange().getCell(0, 0).getResizedRange(given.length - 1, 0);
      range.values = given.map((text) => [`'${text}`]);
      await context.sync();
    }), [...Object.values(unwritable), hostile.formula, hostile.cdata, hostile.image, hostile.lines]);
    await pane.waitForFunction(() => /^Berekend/.test(document.querySelector("header [role=status]")!.textContent ?? ""));
    await goTo(pane, "land");
    await expectOnlyText(open);
    const copy = new ExcelJS.Workbook();
    await copy.xlsx.load((await downloaded(page)).bytes.buffer as ArrayBuffer);
    const cells = copy.worksheets[0]!.getColumn(1).values.slice(2, 8);
    expect(cells.every((cell) => typeof cell === "string")).toBe(true);
    expect(cells.slice(2, 5)).toEqual([hostile.formula, hostile.cdata, hostile.image]);
  });
});
