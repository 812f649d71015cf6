import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium, type Browser, type Frame, type Page } from "playwright-core";
import { ensureBuilt, root } from "../workbench/cli/build";
import { serveWorkbook } from "../workbench/cli/serve";
import { candidates, executablePath, flags } from "./chromium";

/**
 * `npm run pictures [-- pane | samples]`: what a person sees, as PNG files in out/pictures. The views are those that the
 * pane itself offers, so that none is forgotten. Native charts are not drawn by the workbench's grid.
 */
const out = join(root, "out/pictures");

/** As wide as Excel opens a pane. */
const WIDTH = 350;

/** For each view the workbook that has something to show in it. */
const samples = { figures: "fictief-gebied.xlsx", agreements: "twaalf-afspraken.xlsx" } as const;

interface Opened {
  readonly page: Page;
  readonly pane: Frame;
}

async function opened(browser: Browser, url: string): Promise<Opened> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto(url);
  const pane = (await (await page.waitForSelector("#pane[src]")).contentFrame())!;
  await pane.waitForSelector("header [role=status]:text-matches('^Berekend')", { timeout: 60_000 });
  return { page, pane };
}

/** Office goes before the system; the system's change makes the pane look again. */
async function inLight(isDark: boolean, { page, pane }: Opened): Promise<void> {
  await pane.evaluate((isDarkTheme) => Object.assign(Office.context.officeTheme, { isDarkTheme }), isDark);
  await page.emulateMedia({ colorScheme: isDark ? "light" : "dark" });
  await page.emulateMedia({ colorScheme: isDark ? "dark" : "light" });
}

/** The pane in the foreground, as high as what it shows: no scroll hides a part. */
async function asHighAsNeeded({ page, pane }: Opened): Promise<void> {
  const lay = (height: number) => page.locator("#pane").evaluate((frame, [wide, high]) => {
    frame.style.cssText = `position: fixed; z-index: 9; top: 0; left: 0; width: ${wide}px; height: ${high}px; border: 0`;
  }, [WIDTH, height] as const);
  await lay(640);
  await settled(pane);
  const height = await pane.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: 1400, height: Math.max(900, height) });
  await lay(Math.max(640, height));
  await settled(pane);
}

/** Until nothing is calculated and nothing turns. */
async function settled(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => document.querySelector("main[aria-busy=true], [role=progressbar], .fui-Spinner") === null, undefined, { timeout: 60_000 });
  await pane.waitForTimeout(700);
}

/** How to get to every view: its name for the file, and what to click. */
async function viewsOf(pane: Frame): Promise<{ name: string; open: () => Promise<void> }[]> {
  const tabs = await pane.locator("[role=tab]").evaluateAll((all) => all.map(({ id }) => id));
  await pane.click("header button[aria-label='Meer']");
  const tools = (await pane.locator("[role=menuitem]").allInnerTexts()).map((text) => text.trim());
  await pane.press("body", "Escape");
  return [
    ...tabs.map((id) => ({ name: id.replace("tab-", ""), open: () => pane.click(`#${id}`) })),
    ...tools.map((text) => ({
      name: text.toLowerCase().replace(/\W+/g, "-"),
      open: async () => {
        await pane.click("header button[aria-label='Meer']");
        await pane.click(`[role=menuitem]:has-text("${text}")`);
      },
    })),
  ];
}

async function picturesOfPane(browser: Browser): Promise<void> {
  mkdirSync(join(out, "pane"), { recursive: true });
  for (const [kind, file] of Object.entries(samples)) {
    const { url, stop } = await served(file);
    const open = await opened(browser, url);
    for (const { name, open: go } of await viewsOf(open.pane)) {
      if ((name === "agreements") !== (kind === "agreements")) continue;
      for (const theme of ["light", "dark"]) {
        await inLight(theme === "dark", open);
        await open.page.setViewportSize({ width: 1400, height: 900 });
        await go();
        await asHighAsNeeded(open);
        await open.page.locator("#pane").screenshot({ path: join(out, "pane", `${name}-${theme}.png`) });
        process.stdout.write(`out/pictures/pane/${name}-${theme}.png\n`);
      }
    }
    await open.page.close();
    stop();
  }
}

async function picturesOfSamples(browser: Browser): Promise<void> {
  mkdirSync(join(out, "samples"), { recursive: true });
  for (const file of readdirSync(join(root, "samples")).filter((name) => name.endsWith(".xlsx"))) {
    const { url, stop } = await served(file);
    const { page, pane } = await opened(browser, url);
    const sheets = await pane.evaluate(() => Excel.run(async (context) => {
      const all = context.workbook.worksheets.load("items/name");
      await context.sync();
      return all.items.map(({ name }) => name);
    }));
    for (const [index, sheet] of sheets.entries()) {
      await pane.evaluate((name) => Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      }), sheet);
      await page.waitForTimeout(400);
      const path = `${file.replace(".xlsx", "")}-${String(index + 1).padStart(2, "0")}-${sheet.toLowerCase().replace(/\W+/g, "-")}.png`;
      await page.locator("#grid").screenshot({ path: join(out, "samples", path) });
      process.stdout.write(`out/pictures/samples/${path}\n`);
    }
    await page.close();
    stop();
  }
}

async function served(file: string): Promise<{ url: string; stop: () => void }> {
  const { url, server } = await serveWorkbook(join(root, "samples", file), 3300);
  return { url, stop: () => { server.close(); server.closeAllConnections(); } };
}

async function main(wanted: readonly string[]): Promise<void> {
  if (executablePath === undefined) throw new Error(`Geen Chromium gevonden (${candidates.filter(Boolean).join(", ")}): installeer Chromium, of noem hem in CHROMIUM.`);
  ensureBuilt(["addin", "page"]);
  const browser = await chromium.launch({ executablePath, args: flags });
  const all = { pane: picturesOfPane, samples: picturesOfSamples };
  for (const [name, make] of Object.entries(all)) if (wanted.length === 0 || wanted.includes(name)) await make(browser);
  await browser.close();
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
