import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { chromium, type Browser, type Frame } from "playwright-core";
import { executablePath, flags } from "../../addin/release/chromium";
import { startServe } from "../browser/serve";
import { openPage } from "../browser/workbench";
import { seeded } from "./seeded";
import { median } from "./timed";
import { rounded, type Outcome, type Row } from "./outcome";

/** Milliseconds: the first answers after office.js is ready, and an edit until it shows. */
interface Aim {
  readonly first: number;
  readonly edit: number;
}

const EDITS = 7;

/**
 * How soon the pane answers in a real Chromium, through real office.js: with the sample of the area, and with a workbook of
 * 10.000 rows of input. The workbench calculates its own sheet meanwhile, which Excel does elsewhere.
 */
export async function run(): Promise<Outcome> {
  if (executablePath === undefined) throw new Error("no Chromium here: name one in CHROMIUM");
  const browser = await chromium.launch({ executablePath, args: flags });
  const failures: string[] = [];
  const rows: Row[] = [];
  const workbooks: [name: string, file: string, aim: Aim][] = [
    ["fictief-gebied", resolve("samples/fictief-gebied.xlsx"), { first: 1000, edit: 300 }],
    ["10.000 rijen", await largeWorkbook(), { first: Infinity, edit: 1000 }],
  ];
  for (const [name, file, aim] of workbooks) {
    const { first, edit } = await answerTimes(browser, file);
    rows.push({ werkmap: name, "eerste antwoord (ms)": rounded(first), "bewerking zichtbaar (ms)": rounded(edit), "deel van het doel": rounded(edit / aim.edit) });
    if (first > aim.first) failures.push(`${name}: the first answers take ${rounded(first)} ms, the aim is ${aim.first}`);
    if (edit > aim.edit) failures.push(`${name}: an edit takes ${rounded(edit)} ms, the aim is ${aim.edit}`);
  }
  await browser.close();
  return { tables: { "Het venster, van bewerking tot antwoord": rows }, failures };
}

async function answerTimes(browser: Browser, file: string): Promise<{ first: number; edit: number }> {
  const { url, stop } = await startServe(file);
  try {
    // The first visit fills the caches of the machine; the second is measured.
    await (await openPage(browser, { url })).page.close();
    const context = await browser.newContext();
    // What runs this file marks functions with a helper of its own, which a page does not have.
    await context.addInitScript("globalThis.__name = (each) => each");
    await context.addInitScript(watchAnswers);
    const page = await context.newPage();
    await page.goto(url);
    const pane = (await (await page.waitForSelector("#pane[src]")).contentFrame())!;
    await pane.waitForFunction(() => (window as unknown as Watched).answered !== undefined, undefined, { timeout: 120_000 });
    const first = await pane.evaluate(() => (window as unknown as Watched).answered! - (window as unknown as Watched).ready!);
    const edits: number[] = [];
    for (let turn = 0; turn <= EDITS; turn++) {
      const taken = await edited(pane, turn % 2 === 0 ? 500_000 : 10);
      // Not the first: it loads the worker's solver.
      if (turn > 0) edits.push(taken);
      await page.waitForTimeout(1500);
    }
    await context.close();
    return { first, edit: median(edits) };
  } finally {
    stop();
  }
}

interface Watched {
  ready?: number;
  answered?: number;
}

/** In every page before its own scripts: when Office is ready, and when the pane has its first answer. */
function watchAnswers(): void {
  const watched = window as unknown as Watched;
  const look = (): void => {
    if (watched.ready === undefined && typeof Office !== "undefined" && (Office.context as unknown) !== undefined && Office.context.host) watched.ready = performance.now();
    if (document.querySelector("header [role=status]")?.textContent.startsWith("Berekend") === true) watched.answered = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Hours of the first package, very few or very many, written as a user would, until the tile of people shows another figure. */
function edited(pane: Frame, hours: number): Promise<number> {
  return pane.evaluate(async (value) => {
    const shown = (): string => document.querySelector("main nav")!.textContent;
    const before = shown();
    const start = performance.now();
    await Excel.run(async (context) => {
      const column = context.workbook.tables.getItem("Werk").columns.getItem("Uren").getDataBodyRange().getCell(0, 0);
      column.values = [[value]];
      await context.sync();
    });
    while (shown() === before) {
      if (performance.now() - start > 20_000) throw new Error("the edit does not show");
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  }, hours);
}

/** Ten areas with twenty tasks each, thirty sources, and work: 10.000 rows together. */
async function largeWorkbook(): Promise<string> {
  const random = seeded(7);
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const areas = Array.from({ length: 10 }, (_, i) => `Gebied ${i + 1}`);
  const roles = Array.from({ length: 12 }, (_, i) => `Rol ${i + 1}`);
  const tasks = areas.flatMap((area) => Array.from({ length: 20 }, (_, i) => `Opgave ${i + 1} ${area}`).map((task) => [
    task, area, between(10, 400), between(1, 3), between(1, 20), 2027, 2030, between(100_000, 900_000),
  ]));
  const workbook = new ExcelJS.Workbook();
  const add = (name: string, columns: string[], rows: unknown[][]): void => {
    workbook.addWorksheet(name).addTable({ name, ref: "A1", headerRow: true, columns: columns.map((column) => ({ name: column })), rows: rows as never[][] });
  };
  add("Opgaven", ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit", "Doel", "Startjaar", "Doeljaar", "Kosten per eenheid"], tasks);
  add("Grond", ["Gebied", "Grondsoort", "Oppervlakte"], areas.flatMap((area) => ["landbouw", "natuur", "bebouwd"].map((type) => [area, type, between(300, 2000)])));
  add("Middelen", ["Bron", "2027", "2028", "2029", "2030"], Array.from({ length: 30 }, (_, i) => [`Bron ${i + 1}`, ...[0, 1, 2, 3].map(() => between(1, 9) * 1_000_000)]));
  add("Bezetting", ["Organisatie", "Rol", "Fte"], areas.flatMap((area) => roles.map((role) => [area, role, between(5, 40)])));
  const count = 10_000 - tasks.length - 30 - 30 - 120;
  add("Werk", ["Werkpakket", "Rol", "Uren", "Start", "Eind"], Array.from({ length: count }, (_, i) => {
    const start = between(2027, 2030);
    return [`Pakket ${i + 1}`, roles[i % roles.length], between(20, 400), start, Math.min(2030, start + between(0, 2))];
  }));
  const file = join(mkdtempSync(join(tmpdir(), "venster-")), "groot.xlsx");
  await workbook.xlsx.writeFile(file);
  return file;
}
