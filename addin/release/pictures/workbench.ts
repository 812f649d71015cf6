import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import type { Language } from "../../i18n/language";
import { pane as texts } from "../../i18n/nl/pane";
import { share } from "../../i18n/nl/share";
import { groupOf, tools } from "../../taskpane/frame/groups";
import { root } from "../../workbench/cli/build";
import { serveWorkbook } from "../../workbench/cli/serve";

/** Every view that the pane can show, by the name it has in its code and in its texts. */
export type View = keyof typeof texts.views;
export const views = Object.keys(texts.views) as View[];

/** As wide as Excel opens a pane. */
export const WIDTH = 350;

export interface Opened {
  readonly page: Page;
  readonly pane: Frame;
  close(): Promise<void>;
}

export const sample = (name: string): string => join(root, "samples", `${name}.xlsx`);

/** The workbench with this workbook, its pane ready; without tables there is nothing to be calculated first. */
export async function opened(browser: Browser, file: string, { tables = true, width = 1400, height = 900 } = {}): Promise<Opened> {
  const { url, server } = await serveWorkbook(file, 3300);
  const page = await browser.newPage({ viewport: { width, height }, locale: "nl-NL", reducedMotion: "reduce" });
  await page.goto(url);
  const pane = (await (await page.waitForSelector("#pane[src]")).contentFrame())!;
  await pane.waitForSelector(tables ? "header [role=status]:text-matches('^Berekend')" : `text=${texts.empty.title}`, { timeout: 60_000 });
  // That the add-in starts with this workbook from now on is told once: a reader of the picture has closed it.
  await pane.getByRole("button", { name: share.share.startup.close }).click({ timeout: 8_000 }).catch(() => undefined);
  return {
    page, pane,
    close: async () => {
      await page.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** To a view by its group and its tab there, or by the menu for what is no tab; the pane may speak any language. */
export async function goTo({ pane }: Opened, view: View): Promise<void> {
  const group = groupOf(view);
  if (group === undefined) {
    await pane.click("header button[aria-haspopup=menu]");
    await pane.click(`[role=menuitem] >> nth=${tools.indexOf(view)}`);
  } else {
    await pane.click(`#group-${group.name}`);
    if (group.views.length > 1) await pane.click(`#tab-${view}`);
  }
  await settled(pane);
}

/** The language is in the menu, below the tools. */
export async function inLanguage({ pane }: Opened, language: Language): Promise<void> {
  await pane.click("header button[aria-haspopup=menu]");
  await pane.click(`[role=menuitemradio][lang=${language}]`);
  await pane.waitForFunction((code) => document.documentElement.lang === code, language);
}

/** Office goes before the system; the system's change makes the pane look again. */
export async function inLight(isDark: boolean, { page, pane }: Opened): Promise<void> {
  await pane.evaluate((isDarkTheme) => Object.assign(Office.context.officeTheme, { isDarkTheme }), isDark);
  for (const colorScheme of isDark ? ["light", "dark"] as const : ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme });
    // It is told with a frame: two changes between two frames are none.
    await pane.evaluate(() => new Promise((shown) => { requestAnimationFrame(() => { requestAnimationFrame(shown); }); }));
  }
}

/** The pane in the foreground, as high as what it shows: no scroll hides a part. */
export async function asHighAsNeeded({ page, pane }: Opened, width = WIDTH, least = 640): Promise<void> {
  const lay = (height: number) => page.locator("#pane").evaluate((frame, [wide, high]) => {
    frame.style.cssText = `position: fixed; z-index: 9; top: 0; left: 0; width: ${wide}px; height: ${high}px; border: 0`;
  }, [width, height] as const);
  await lay(least);
  await settled(pane);
  const height = Math.max(least, await pane.evaluate(() => document.documentElement.scrollHeight));
  await page.setViewportSize({ width: 1400, height: Math.max(900, height) });
  await lay(height);
  await settled(pane);
}

/** Until the programme is there, which takes longer than all else. */
export const programmed = (pane: Frame): Promise<unknown> => pane.waitForSelector("#programme + section", { timeout: 300_000 });

/** Until nothing is calculated, nothing turns, and what a chart draws is drawn. */
export async function settled(pane: Frame): Promise<void> {
  await pane.waitForFunction(() => document.querySelector("main[aria-busy=true], [role=progressbar], .fui-Spinner") === null, undefined, { timeout: 300_000 });
  await pane.waitForTimeout(700);
}
