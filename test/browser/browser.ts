import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { candidates, executablePath } from "../../addin/release/chromium";

declare global {
  /** Of the environment of these tests: what all tests of one process share. */
  var browserTests: {
    readonly browser: Browser;
    /** The page as it was left by a test that only looked at a workbook. */
    looked?: { readonly file: string; readonly open: unknown };
  };
}

type BrowserTest = (name: string, run: (browser: Browser) => Promise<void>) => void;

/**
 * Tests that need a browser. Where there is no Chromium, one test says which are left out and where they do run; in CI
 * that is a failure, so that they cannot disappear unseen.
 */
export function describeInBrowser(name: string, suite: (test: BrowserTest) => void): void {
  if (executablePath === undefined) {
    leaveOut(name, suite);
    return;
  }
  describe(name, () => {
    suite((title, run) => {
      test(title, async () => {
        try {
          await run(browserTests.browser);
        } catch (error) {
          // Nobody knows how it left its page: the next test has another.
          delete browserTests.looked;
          await browserTests.browser.contexts()[0]?.close();
          throw error;
        }
      });
    });
  });
}

/** Longer than a busy machine needs for any step; what ends a test is its own time. */
const PATIENCE = 120_000;

/** The one page of these tests, without what the test before left to it. */
export async function cleanPage(browser: Browser): Promise<Page> {
  delete browserTests.looked;
  const context = browser.contexts()[0] ?? await newContext(browser, { viewport: { width: 1400, height: 850 } });
  const page = context.pages()[0] ?? await context.newPage();
  // A window that the test before left open, or closed a moment ago, may still stand before it: then nothing is drawn, and waiting is in vain.
  for (const other of context.pages().filter((each) => each !== page)) await other.close();
  await page.bringToFront();
  for (const event of ["request", "console", "pageerror", "dialog"]) page.removeAllListeners(event);
  await page.unrouteAll();
  await page.emulateMedia({ media: null, colorScheme: null, reducedMotion: null });
  if (page.url().startsWith("http")) await page.evaluate(() => { localStorage.clear(); });
  return page;
}

/** A context as of a browser that was never used. */
export async function newContext(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(PATIENCE);
  return context;
}

function leaveOut(name: string, suite: (test: BrowserTest) => void): void {
  const titles: string[] = [];
  test(`${name}: needs Chromium`, () => {
    suite((title) => titles.push(title));
    const message = [
      `No Chromium here (${candidates.filter(Boolean).join(", ")}): not run are`,
      ...titles.map((title) => `  ${name}: ${title}`),
      "Run them where Chromium is installed (or name it in CHROMIUM), or with bash .ci/run.",
    ].join("\n");
    if (process.env["CI"] === "true") throw new Error(message);
    process.stderr.write(`${message}\n`);
  });
}
