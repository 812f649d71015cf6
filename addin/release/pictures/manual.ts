import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import type { Browser } from "playwright-core";
import { boardView } from "../../i18n/nl/board-report";
import { nl } from "../../i18n/nl";
import { whatIf } from "../../i18n/nl/what-if";
import { root } from "../../workbench/cli/build";
import { inTheRoom } from "./presenting";
import { smallPng } from "./small-png";
import { asHighAsNeeded, goTo, opened, programmed, sample, settled, views, type Opened, type View } from "./workbench";

/** Beside the manuals that show them. */
export const picturesOfManual = join(root, "addin/taskpane/pictures");

/** What a picture may be in height; what comes after it is told in words. */
const HIGHEST = 1010;
/** How wide a user would pull the pane, so that no table is cut. */
const widths = [350, 400, 460, 520, 600, 680];

interface Scene {
  readonly file: string;
  /** What is done in the workbook first, so that the view has something to show. */
  readonly first?: (opened: Opened) => Promise<void>;
  readonly tables?: boolean;
  readonly highest?: number;
  /** The title of a picture in the view that is told in words, so that what comes after it is seen. */
  readonly without?: string;
}

/** The sample area shows what most views are for; these need something else. */
const scenes: Partial<Record<View, Scene>> = {
  whatIf: { file: sample("fictief-gebied"), first: turnTwo, highest: 1500 },
  agreements: { file: sample("twaalf-afspraken"), highest: 1290 },
  insert: { file: sample("fictief-gebied"), highest: 1440 },
  money: { file: sample("fictief-gebied"), highest: 1290 },
  programme: { file: sample("meerjarenprogramma"), first: programmeThere, highest: 1290 },
  risk: { file: sample("weerstandsvermogen"), highest: 1760 },
  learning: { file: sample("lerende-evaluatie"), highest: 1900 },
  wellbeing: { file: sample("brede-welvaart"), highest: 1440 },
  residents: { file: sample("brede-welvaart"), highest: 1290 },
  publicReport: { file: sample("brede-welvaart"), highest: 1290 },
  decisions: { file: sample("brede-welvaart"), highest: 1290 },
  planning: { file: sample("fictief-gebied"), first: makePlan, highest: 1900 },
  land: { file: sample("fictief-gebied"), highest: 2400, without: nl.land.types.title },
  check: { file: sample("fictief-gebied"), first: mistype },
  versions: { file: sample("fictief-gebied"), first: keepTwo, highest: 1330 },
  share: { file: sample("fictief-gebied"), highest: 1520 },
  board: { file: sample("fictief-gebied"), first: previewBoard },
};

/** A word where a number belongs: something to find. */
async function mistype(opened: Opened): Promise<void> {
  const { pane } = opened;
  await pane.evaluate(() => Excel.run(async (context) => {
    const tasks = context.workbook.tables.getItem("Opgaven");
    const column = tasks.columns.getItem("Doel").getDataBodyRange();
    column.getCell(1, 0).values = [["veel"]];
    await context.sync();
  }));
  await goTo(opened, "check");
  await pane.waitForSelector("main:has-text('Opgaven rij 3')", { timeout: 60_000 });
}

/** More money, and lower goals. */
async function turnTwo(opened: Opened): Promise<void> {
  const { pane } = opened;
  await goTo(opened, "whatIf");
  await pane.getByLabel(`${whatIf.whatIf.names.money()}: getal`).fill("20");
  await pane.getByLabel(`${whatIf.whatIf.names.tasks()}: getal`).fill("-10");
  await pane.waitForSelector("main [role=status]:has-text('Verschil: Grond')", { state: "attached", timeout: 60_000 });
}

/** What will come, before it is made. */
async function previewBoard(opened: Opened): Promise<void> {
  await goTo(opened, "board");
  await opened.pane.click(`button:text-is("${boardView.look}")`);
  await opened.pane.waitForSelector(`h3:text-is("${boardView.preview}")`, { timeout: 300_000 });
}

/** A plan, to show what moves. */
async function makePlan(opened: Opened): Promise<void> {
  const { pane } = opened;
  await goTo(opened, "planning");
  await pane.getByRole("button", { name: "Bereken een plan per kwartaal" }).click();
  await pane.waitForSelector("#planning table", { timeout: 60_000 });
}

/** The programme comes after the three answers. */
async function programmeThere(opened: Opened): Promise<void> {
  await goTo(opened, "programme");
  await programmed(opened.pane);
}

/** Two versions, of a decision and of a draft. */
async function keepTwo(opened: Opened): Promise<void> {
  const { pane } = opened;
  await goTo(opened, "versions");
  for (const [name, by] of [["Vastgesteld in het voorjaar", "Provinciale Staten"], ["Concept najaarsnota", "Programmateam"]] as const) {
    await pane.getByLabel("Naam").fill(name);
    await pane.getByLabel("Door").fill(by);
    await pane.getByRole("button", { name: "Bewaar deze versie" }).click();
    await pane.waitForSelector(`main h3:text-is("${name}"), main h4:text-is("${name}"), main li:has-text("${name}")`, { timeout: 60_000 });
    await settled(pane);
  }
}

/** A list of somebody who never heard of this add-in: no Excel table, headers of their own. */
async function listOfSomebody(folder: string): Promise<string> {
  const rows = [
    ["Programma landelijk gebied"], ["Stand van zaken 1 november 2026"], [],
    ["Opgave", "Gebied", "Ruimteclaim", "Prioriteit"],
    ["Woningen", "Oost", 900, 1], ["Zon op land", "Oost", 650, 2], ["Natuurnetwerk", "Oost", 1800, 1],
  ];
  const file = join(folder, "programma.xlsx");
  writeFileSync(file, await writeXlsx({ sheets: [{ name: "Programma", rows }] }));
  return file;
}

/**
 * In the pane: leaves out what ends too low, and all that comes after it; a card closes around what stays. It looks into
 * cards and groups, not into tables, lists and charts. Without functions of its own: those would bring names along that
 * the page does not know.
 */
function shorten(highest: number): void {
  const main = document.querySelector("main")!;
  for (const left of main.querySelectorAll("[data-left-out]")) left.removeAttribute("data-left-out");
  let within: Element = main;
  let first: Element | undefined;
  for (let group = true; group;) {
    first = [...within.children].find((each) => each.getBoundingClientRect().bottom > highest);
    group = first?.matches("div, section") === true && first.querySelector(":scope > table") === null;
    if (group) within = first!;
  }
  // What is in a group fits, and only its edge does not: what comes after it leaves.
  while (first === undefined && within !== main) {
    first = within.nextElementSibling ?? undefined;
    within = within.parentElement!;
  }
  if (first === undefined) return;
  // A heading does not stay behind alone, nor a group of which all that is seen leaves.
  for (let leaves = true; leaves;) {
    let before: Element | null = first.previousElementSibling;
    while (before !== null && before.getBoundingClientRect().height < 2) before = before.previousElementSibling;
    const alone: Element | null = before === null ? first.parentElement : before.matches("h2, h3, h4, label") ? before : null;
    leaves = alone !== null && alone !== main && alone.parentElement !== main;
    if (leaves) first = alone!;
  }
  for (const element of main.querySelectorAll("*")) {
    element.toggleAttribute("data-left-out", element === first || (first.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  }
  for (let around = first.parentElement!; around !== main && around.querySelector(":scope > :not([data-left-out])") === null; around = around.parentElement!) {
    around.toggleAttribute("data-left-out", true);
  }
}

/** In the pane: whether a table is wider than its place, so that the picture would cut it. */
const isCut = (): boolean => [...document.querySelectorAll("main *")].some((each) =>
  each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 0 && ["auto", "scroll"].includes(getComputedStyle(each).overflowX));

async function picture(opened: Opened, view: View, { highest = HIGHEST, without }: Pick<Scene, "highest" | "without">): Promise<void> {
  await goTo(opened, view);
  await opened.pane.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("[data-left-out], [data-told] { display: none !important }");
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  });
  if (without !== undefined) await opened.pane.locator(`main figure:has(> figcaption:text-is("${without}"))`).evaluate((told) => told.toggleAttribute("data-told", true));
  // A Dutch Excel writes a day so; the browser here may not know how.
  await opened.pane.evaluate(() => {
    for (const input of document.querySelectorAll<HTMLInputElement>("input[type=date]")) {
      const day = input.value.split("-").reverse().join("-");
      input.type = "text";
      input.value = day;
    }
  });
  for (const width of widths) {
    await asHighAsNeeded(opened, width, 200);
    await opened.pane.evaluate(shorten, highest);
    await asHighAsNeeded(opened, width, 200);
    if (!await opened.pane.evaluate(isCut)) break;
  }
  await keep(opened, view, await opened.page.locator("#pane").screenshot());
}

/** The pane where it stands: beside a sheet of the sample area. */
async function besideTheSheet(browser: Browser): Promise<void> {
  const open = await opened(browser, sample("fictief-gebied"), { width: 1120, height: 660 });
  await open.pane.evaluate(() => Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Overzicht");
    sheet.activate();
    // An empty cell: a long text would be cut in the formula bar.
    sheet.getRange("B4").select();
    await context.sync();
  }));
  await settled(open.pane);
  const { y, height } = (await open.page.locator("#pane").boundingBox())!;
  await keep(open, "workbook", await open.page.screenshot({ clip: { x: 0, y, width: 1120, height } }));
  await open.close();
}

/** The large view, on a screen of a room. */
async function inARoom(browser: Browser): Promise<void> {
  const open = await opened(browser, sample("fictief-gebied"), { width: 1120, height: 630 });
  const room = await inTheRoom(open, 1120, 630);
  await keep(open, "presenting", await room.screenshot());
  await open.close();
}

async function keep({ page }: Opened, name: string, png: Buffer): Promise<void> {
  writeFileSync(join(picturesOfManual, `${name}.png`), await smallPng(page.context().browser()!, png));
  process.stdout.write(`addin/taskpane/pictures/${name}.png\n`);
}

/** A picture of every view for the manual of the pane, and one of the whole; or of some views alone. */
export async function makePicturesOfManual(browser: Browser, wanted: readonly string[]): Promise<void> {
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name);
  mkdirSync(picturesOfManual, { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), "lijst-"));
  const scene: Partial<Record<View, Scene>> = { ...scenes, binding: { file: await listOfSomebody(folder), tables: false } };
  for (const view of views.filter(isWanted)) {
    const { file, first, tables, ...how }: Scene = scene[view] ?? { file: sample("fictief-gebied") };
    const open = await opened(browser, file, { tables });
    await first?.(open);
    await picture(open, view, how);
    await open.close();
  }
  rmSync(folder, { recursive: true });
  if (isWanted("workbook")) await besideTheSheet(browser);
  if (isWanted("presenting")) await inARoom(browser);
}
