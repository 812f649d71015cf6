import { resolve } from "node:path";
import { describeInBrowser } from "./browser";
import { goTo, openPage, startServe } from "./workbench";

let url: string;
let stop: () => void;

beforeAll(async () => {
  ({ url, stop } = await startServe(resolve("samples/fictief-gebied.xlsx")));
}, 120_000);
afterAll(() => {
  stop();
});

const status = (text: string): string => `header [role=status]:text-matches('^${text}')`;

describeInBrowser("calculating beside the pane", (test) => {
  test("happens in a worker, within the policy, while the pane stays alive; stopping ends the worker", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openPage(browser, url);
    await pane.waitForSelector(status("Berekend"), { timeout: 30_000 });
    // The money's detail comes after the overview, the people's when they are looked at; of workers that are done one is kept.
    const settled = async (): Promise<void> => {
      await goTo(pane, "money");
      await pane.waitForSelector("#money figure tbody button");
      await goTo(pane, "people");
      await pane.waitForSelector("#people [role=region] td");
      for (let patience = 50; page.workers().length > 1 && patience > 0; patience--) await page.waitForTimeout(100);
      expect(page.workers().map((worker) => /[^/]*$/.exec(worker.url())![0])).toEqual([expect.stringMatching(/^calculation\.[0-9a-f]{8}\.js$/)]);
    };
    await settled();

    // The pane draws frames while the worker calculates: no pause of more than a few of them.
    const longestPause = await pane.evaluate(async () => {
      const button = document.querySelector<HTMLButtonElement>("header button[aria-label='Opnieuw berekenen']")!;
      button.click();
      let [longest, last] = [0, performance.now()];
      while (document.querySelector("main")!.getAttribute("aria-busy") !== "true") await new Promise(requestAnimationFrame);
      while (document.querySelector("main")!.getAttribute("aria-busy") === "true") {
        await new Promise(requestAnimationFrame);
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    expect(longestPause).toBeLessThan(1000);
    await settled();

    const ended = page.workers()[0]!.waitForEvent("close");
    await pane.evaluate(async () => {
      const [header] = document.getElementsByTagName("header");
      header!.querySelector<HTMLButtonElement>("button[aria-label='Opnieuw berekenen']")!.click();
      // Before that the tables are read, and there is nothing to end.
      while (!header!.querySelector("[role=status]")!.textContent.startsWith("Berekenen")) await new Promise(requestAnimationFrame);
      [...header!.querySelectorAll("button")].find(({ textContent }) => textContent === "Stop")!.click();
    });
    await pane.waitForSelector(status("Gestopt"));
    await ended;

    await pane.click("header button[aria-label='Opnieuw berekenen']");
    await pane.waitForSelector(status("Berekend"), { timeout: 30_000 });
    await settled();
    expect([elsewhere, troubles]).toEqual([[], []]);
    await page.close();
  });
});
