import { chromium, type Browser } from "playwright-core";
import { candidates, executablePath, flags } from "../../addin/release/chromium";

type BrowserTest = (name: string, run: (browser: Browser) => Promise<void>, timeout?: number) => void;

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
      browser = await chromium.launch({ executablePath, args: flags });
    }, 60_000);
    afterAll(() => browser.close());
    suite((title, run, timeout = 60_000) => {
      test(title, () => run(browser), timeout);
    });
  });
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
