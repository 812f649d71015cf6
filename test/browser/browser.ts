import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from "playwright-core";
import { candidates, executablePath } from "../../addin/release/chromium";

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
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.connect(process.env["BROWSER"]!);
    });
    // Also of a test that failed: the next one shares the browser, not what is open in it.
    afterEach(() => Promise.all(browser.contexts().map((context) => context.close())));
    // Lets go of it; other files use it too.
    afterAll(() => browser.close());
    suite((title, run) => {
      test(title, () => run(browser));
    });
  });
}

/** Longer than a busy machine needs for any step; what ends a test is its own time. */
const PATIENCE = 120_000;

/** A context of the test's own, as of a browser that was never used. */
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
