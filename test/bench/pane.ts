import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import ExcelJS from "exceljs";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { executablePath, flags } from "../../addin/release/chromium";
import { startServe } from "../browser/serve";
import { goTo } from "../browser/workbench";
import { changes, type Change } from "./pane-changes";
import { seeded } from "./seeded";
import { median } from "./timed";
import { rounded, type Outcome, type Row } from "./outcome";

/** Of so many changes the middle one counts; the first is not among them: it loads what is loaded once. */
const CHANGES = 5;

/** Milliseconds between office.js and the first answers, with the sample of the area. */
const FIRST = 1000;

/**
 * How soon the pane answers in a real Chromium, through real office.js: with samples, and with a workbook of 10.000 rows of input. The
 * workbench calculates its own sheet meanwhile, which Excel does elsewhere. Another process on the machine makes all of it longer, but not
 * the time of processors (of pane, workers and sheet together): on an idle machine a change takes no longer than that and the pause for quiet.
 */
export async function run(asked: readonly string[]): Promise<Outcome> {
  if (executablePath === undefined) throw new Error("no Chromium here: name one in CHROMIUM");
  const browser = await chromium.launch({ executablePath, args: flags });
  const failures: string[] = [];
  const rows: Row[] = [];
  try {
    for (const change of changes.filter(({ name }) => asked.length === 0 || asked.some((word) => name.includes(word)))) {
      const file = change.file === undefined ? await largeWorkbook() : resolve(change.file);
      const { first, opened, shown, processor } = await answerTimes(browser, file, change);
      rows.push({
        wijziging: change.name, "eerste antwoord (ms)": rounded(first), "vanaf openen (ms)": rounded(opened), "wijziging zichtbaar (ms)": rounded(shown), "deel van het doel": rounded(shown / change.aim),
        "rekentijd (ms)": rounded(processor),
      });
      if (change.file !== undefined && first > FIRST) failures.push(`${change.name}: the first answers take ${rounded(first)} ms, the aim is ${FIRST}`);
      if (shown > change.aim) failures.push(`${change.name}: a change takes ${rounded(shown)} ms to show, the aim is ${change.aim}`);
    }
  } finally {
    await browser.close();
  }
  return { tables: { "Het venster, van wijziging tot antwoord (mediaan)": rows }, failures };
}

async function answerTimes(browser: Browser, file: string, change: Change): Promise<{ first: number; opened: number; shown: number; processor: number }> {
  const { url, stop } = await startServe(file);
  try {
    const context = await browser.newContext();
    // What runs this file marks functions with a helper of its own, which a page does not have.
    await context.addInitScript("globalThis.__name = (each) => each");
    await context.addInitScript(watchAnswers);
    // The first visit fills the caches of the machine; the second is measured.
    const before = await context.newPage();
    await answered(before, url);
    await before.close();
    const page = await context.newPage();
    const pane = await answered(page, url);
    // Since the pane was opened, and since Office was ready: before that a user waits for office.js.
    const [opened, first] = await pane.evaluate(() => {
      const { answered: at, ready } = window as unknown as Required<Watched>;
      return [at, at - ready] as const;
    });
    if (change.prepare !== undefined) await pane.evaluate(change.prepare);
    if (change.view !== undefined) await goTo(pane, change.view);
    await pane.waitForSelector(change.shown);
    const times: number[] = [];
    const processor: number[] = [];
    const spent = await processorTime(browser);
    for (let turn = 0; turn <= CHANGES; turn++) {
      // Until all that the change before set in motion is done.
      await page.waitForTimeout(2000);
      const before = await spent();
      const taken = await untilShown(pane, change, turn);
      if (turn === 0) continue;
      times.push(taken);
      processor.push(await spent() - before);
    }
    await context.close();
    return { first, opened, shown: median(times), processor: median(processor) };
  } finally {
    stop();
  }
}

/** Milliseconds of processors that the pages of a browser have had so far. */
async function processorTime(browser: Browser): Promise<() => Promise<number>> {
  const session = await browser.newBrowserCDPSession();
  return async () => {
    const { processInfo } = await session.send("SystemInfo.getProcessInfo");
    return processInfo.filter(({ type }) => type === "renderer").reduce((all, { cpuTime }) => all + 1000 * cpuTime, 0);
  };
}

/** The page with its pane, after the pane's first answer. */
async function answered(page: Page, url: string): Promise<Frame> {
  await page.goto(url);
  const pane = (await (await page.waitForSelector("#pane[src]")).contentFrame())!;
  await pane.waitForFunction(() => (window as unknown as Watched).answered !== undefined, undefined, { timeout: 120_000 });
  return pane;
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

/** From a change, made in the page itself, until what it changes shows something else. */
function untilShown(pane: Frame, { make, values, shown, words = "" }: Change, turn: number): Promise<number> {
  const measured = async (change: Change["make"], value: number, selector: string, within: string): Promise<number> => {
    const text = (): string => [...document.querySelectorAll(selector)].map((each) => each.textContent).filter((each) => each.includes(within)).join("|");
    const before = text();
    const start = performance.now();
    await change(value);
    while (text() === before) {
      if (performance.now() - start > 20_000) throw new Error(`after ${value} still ${before}`);
      await new Promise(requestAnimationFrame);
    }
    return performance.now() - start;
  };
  return pane.evaluate(`(${measured.toString()})(${make.toString()}, ${values[turn % values.length]}, ${JSON.stringify(shown)}, ${JSON.stringify(words)})`);
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
