import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { expectEventually } from "../eventually";
import { cleanPage } from "./browser";
import { SAMPLE } from "./serve";

/** A workbench, and the workbook that it is to show in the place of the one it was started with. */
export interface Workbench {
  readonly url: string;
  readonly file?: string;
}

/** The workbench of all tests, with the sample of the area, with another workbook, or with one that is made before the tests of a file. */
export function serving(workbook: string | (() => Promise<string>)): Required<Workbench> {
  let file = typeof workbook === "string" ? workbook : "";
  if (typeof workbook !== "string") {
    beforeAll(async () => {
      file = await workbook();
    });
  }
  return {
    get url() {
      return process.env["WORKBENCH"]!;
    },
    get file() {
      return file;
    },
  };
}

/**
 * The workbench with the small area of `areaWorkbook`, for a test of how something works that is not about a sample's figures. All tests have the same file:
 * what one looked at, another need not open again.
 */
export const servingArea: Required<Workbench> = {
  get url() {
    return process.env["WORKBENCH"]!;
  },
  get file() {
    return process.env["AREA_WORKBOOK"]!;
  },
};

export interface OpenPage {
  page: Page;
  pane: Frame;
  /** Addresses asked for anywhere but on this machine. */
  elsewhere: string[];
  /** Refusals of a content security policy, and script errors. */
  troubles: string[];
}

/**
 * Opens a workbook with a pane of its own, and waits until the pane's Office is ready. Where the page stands from a test before, it is
 * chosen there, as a user would: that leaves nothing of the workbook before, and a third of the work. `anew` loads the page itself too.
 */
export async function openPage(browser: Browser, { url, file = SAMPLE }: Workbench, { anew = false } = {}): Promise<OpenPage> {
  const page = await cleanPage(browser);
  const elsewhere: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => {
    const address = new URL(request.url());
    if (address.protocol !== "data:" && address.protocol !== "blob:" && address.hostname !== "127.0.0.1") elsewhere.push(request.url());
  });
  page.on("console", (message) => {
    if (/content security policy/i.test(message.text())) troubles.push(message.text());
  });
  page.on("pageerror", (error) => troubles.push(error.message));
  if (anew || !await standsAt(page, url)) await load(page, url, file);
  else await choose(page, file);
  const element = await page.waitForSelector("#pane[src]");
  const pane = await element.contentFrame();
  if (!pane) throw new Error("the pane has no frame");
  // What waits in the empty document that a frame begins with is now and then lost with it, and then waits in vain.
  await pane.waitForURL(/taskpane\.html$/, { waitUntil: "commit" });
  await pane.waitForFunction(() => typeof Excel !== "undefined" && typeof Office !== "undefined" && Boolean(Office.context.host));
  return { page, pane, elsewhere, troubles };
}

/** Whether the page is the workbench, in its first language and with a workbook open. */
const standsAt = async (page: Page, url: string): Promise<boolean> => page.url() === url && page.evaluate(() =>
  document.documentElement.lang === "nl" && (window as unknown as { workbench?: { workbook?: object } }).workbench?.workbook !== undefined);

async function load(page: Page, url: string, file: string): Promise<void> {
  if (file !== SAMPLE) await showInstead(page, file);
  await page.goto(url);
}

/** The page asks its server for the workbook: here it gets another. */
async function showInstead(page: Page, file: string): Promise<void> {
  await page.route("**/workbook.json", (route) => route.fulfill({ json: { fileName: basename(file) } }));
  await page.route("**/workbook.xlsx", (route) => route.fulfill({ body: readFileSync(file) }));
}

async function choose(page: Page, file: string): Promise<void> {
  const before = await page.$("#pane");
  await page.setInputFiles("#choice", file);
  await page.waitForFunction((frame) => frame?.isConnected === false, before);
}

/** Opens the workbench without its movements, and waits until the pane and the cells have their answers. */
export async function openAnswered(browser: Browser, workbench: Workbench): Promise<OpenPage> {
  const open = await openPage(browser, workbench);
  await open.page.emulateMedia({ reducedMotion: "reduce" });
  await open.pane.waitForSelector("header [role=status]:text-matches('^Berekend')");
  await expectEventually(() => isBusy(open.page), false);
  return open;
}

/** Whether a cell waits for a function of the add-in: then Excel shows that it is busy. The page knows which; to look for it in the values of all cells takes long. */
const isBusy = (page: Page): Promise<boolean> => page.evaluate(() => {
  const { workbench } = window as unknown as { workbench: { workbook: { sheets: { cells: { waiting(): unknown[] } }[] } } };
  return workbench.workbook.sheets.some(({ cells }) => cells.waiting().length > 0);
});

/**
 * The same for a test that changes nothing in the workbook, nor the language of the pane: where the page still stands as another such
 * test left it, it need not be opened and calculated again. The pane is wide and light, and on Overzicht, whatever the workbook is about.
 */
export async function lookAt(browser: Browser, workbench: Required<Workbench>): Promise<OpenPage> {
  const { file } = workbench;
  const looked = browserTests.looked?.file === file ? browserTests.looked.open as OpenPage : undefined;
  const open = looked ?? await openAnswered(browser, workbench);
  if (looked === undefined) await goTo(open.pane, "overview");
  else await asItOpened(looked);
  browserTests.looked = { file, open };
  return open;
}

async function asItOpened({ page, pane }: OpenPage): Promise<void> {
  await page.locator("#pane").evaluate((frame) => { frame.style.cssText = ""; });
  await showTheme(page, pane, "light");
  // What stands open in a view closes when one leaves it.
  await goTo(pane, "check");
  await goTo(pane, "overview");
}

const otherScheme = { light: "dark", dark: "light" } as const;
const inks = { light: "rgb(36, 36, 36)", dark: "rgb(255, 255, 255)" };

/**
 * Puts the pane in the light or the dark, as Office and the system do: Office goes before, the system's change makes the pane look again.
 * The browser now and then keeps a change from a frame; then the system changes once more.
 */
export async function showTheme(page: Page, pane: Frame, colorScheme: "light" | "dark"): Promise<void> {
  if (await showsTheme(pane, colorScheme)) return;
  await expectEventually(async () => {
    // Each time again: Office gives a pane that was loaded once more its own.
    await pane.evaluate((isDarkTheme) => Object.assign(Office.context.officeTheme, { isDarkTheme }), colorScheme === "dark");
    for (const scheme of [otherScheme[colorScheme], colorScheme]) {
      await page.emulateMedia({ colorScheme: scheme });
      // It is told with a frame: two changes between two frames are none.
      await pane.evaluate(() => new Promise((shown) => { requestAnimationFrame(() => { requestAnimationFrame(shown); }); }));
    }
    return pane.evaluate(() => getComputedStyle(document.querySelector("main")!).color);
  }, inks[colorScheme]);
}

/** Whether Office, the system and what is drawn agree on it already: each change draws the whole page twice. */
const showsTheme = (pane: Frame, colorScheme: "light" | "dark"): Promise<boolean> => pane.evaluate(([isDark, ink]) =>
  Boolean(Office.context.officeTheme.isDarkTheme) === isDark && matchMedia("(prefers-color-scheme: dark)").matches === isDark
    && getComputedStyle(document.querySelector("main")!).color === ink, [colorScheme === "dark", inks[colorScheme]] as const);

/** The pane as narrow as Excel may make it. */
export async function narrow(page: Page, pane: Frame): Promise<void> {
  await page.locator("#pane").evaluate((frame) => {
    frame.style.cssText = "position: fixed; z-index: 9; top: 0; right: 0; width: 320px; height: 100%; border: 0";
  });
  await pane.waitForFunction(() => window.innerWidth === 320);
}

interface PageCells {
  values(area: { row: number; column: number; rows: number; columns: number }): unknown[][];
}

/** The values on the grid, asked of the page's own workbook. */
export function valuesOn(page: Page, sheet: string, row: number, column: number, rows: number, columns: number): Promise<unknown[][]> {
  return page.evaluate(
    ({ name, area }) => {
      const { workbench } = window as unknown as { workbench: { workbook: { sheets: { name: string; cells: PageCells }[] } } };
      return workbench.workbook.sheets.find((each) => each.name === name)!.cells.values(area);
    },
    { name: sheet, area: { row, column, rows, columns } },
  );
}

/** Waits until the grid shows these values. */
export async function expectValues(page: Page, sheet: string, row: number, column: number, expected: unknown[][]): Promise<void> {
  await expectEventually(() => valuesOn(page, sheet, row, column, expected.length, expected[0]!.length), expected);
}

/** Presses the page's button for a copy of the workbook. */
export async function downloaded(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.click("#save")]);
  const name = download.suggestedFilename();
  const copy = join(mkdtempSync(join(tmpdir(), "kopie-")), name);
  await download.saveAs(copy);
  return { name, bytes: readFileSync(copy) };
}

/** Opens one of the pane's tools from its menu, by the name it has there. */
export async function openTool(pane: Frame, name: string): Promise<void> {
  await pane.click("header button[aria-label='Meer']");
  await pane.click(`[role=menuitem]:has-text('${name}')`);
  await pane.waitForSelector(`#view[aria-label='${name}']`);
}

/** Presses a button of the ribbon: Excel's event to the add-in, until the add-in says that it is done. */
export const pressRibbon = (page: Page, command: string): Promise<void> => page.evaluate(
  (name) => (window as unknown as { workbench: { press(command: string): Promise<void> } }).workbench.press(name), command,
);

/** The group that a view is in; one that is a group's only view has no tab of its own. */
const groupOf = { overview: "overview", whatIf: "overview", check: "overview", land: "means", money: "means", people: "means", programme: "programme", planning: "programme", risk: "programme", agreements: "agreements", learning: "learning", wellbeing: "learning", residents: "learning", publicReport: "learning", decisions: "agreements" } as const;

/** Goes to a view of the pane by its tabs. */
export async function goTo(pane: Frame, view: keyof typeof groupOf): Promise<void> {
  await pane.click(`#group-${groupOf[view]}`);
  if (await pane.locator(`#tab-${view}`).count() > 0) await pane.click(`#tab-${view}`);
}
