import type { Frame } from "playwright-core";
import { eventually } from "../eventually";
import { describeInBrowser } from "./browser";
import { goTo, openPage, serving } from "./workbench";

/** With formulas that start a worker too: of the pane alone there are never more than three. */
const workbench = serving("samples/fictief-gebied.xlsx");

/** Something else to work out: what was answered before is not calculated again, and there would be nothing to stop. */
const edit = (pane: Frame, target: number): Promise<void> => pane.evaluate((value) => Excel.run(async (context) => {
  context.workbook.tables.getItem("Opgaven").columns.getItem("Doel").getDataBodyRange().getCell(0, 0).values = [[value]];
  await context.sync();
}), target);

const status = (text: string): string => `header [role=status]:text-matches('^${text}')`;

describeInBrowser("calculating beside the pane", (test) => {
  test("happens in a worker, within the policy, while the pane stays alive; stopping is at once, and no more than three workers stay", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openPage(browser, workbench);
    await pane.waitForSelector(status("Berekend"));
    // The money's detail comes after the overview, the people's when they are looked at; of workers that are done three are kept.
    const settled = async (): Promise<void> => {
      await goTo(pane, "money");
      await pane.waitForSelector("#money figure tbody button");
      await goTo(pane, "people");
      await pane.waitForSelector("#people [role=region] td");
      const workers = await eventually(() => page.workers(), ({ length }) => length <= 3);
      expect(new Set(workers.map((worker) => /[^/]*$/.exec(worker.url())![0]))).toEqual(new Set([expect.stringMatching(/^calculation\.[0-9a-f]{8}\.js$/)]));
    };
    await settled();

    // The pane draws frames while the worker calculates: no pause of more than a few of them.
    const pausing = pane.evaluate(async () => {
      const main = document.querySelector("main")!;
      // Not by looking once a frame: on a busy machine a calculation may fit between two.
      await new Promise((busy) => { new MutationObserver(busy).observe(main, { attributeFilter: ["aria-busy"] }); });
      let [longest, last] = [0, performance.now()];
      while (main.getAttribute("aria-busy") === "true") {
        await new Promise(requestAnimationFrame);
        longest = Math.max(longest, performance.now() - last);
        last = performance.now();
      }
      return longest;
    });
    await edit(pane, 0.8);
    expect(await pausing).toBeLessThan(1000);

    const stopping = pane.evaluate(async () => {
      const header = document.querySelector("header")!;
      await new Promise<void>((calculating) => {
        const seen = new MutationObserver(() => {
          // Before that the tables are read, and there is nothing to stop.
          if (!header.querySelector("[role=status]")!.textContent.startsWith("Berekenen")) return;
          seen.disconnect();
          calculating();
        });
        seen.observe(header, { childList: true, characterData: true, subtree: true });
      });
      [...header.querySelectorAll("button")].find(({ textContent }) => textContent === "Stop")!.click();
    });
    await edit(pane, 0.7);
    await stopping;
    await pane.waitForSelector(status("Gestopt"));

    await pane.click("header button[aria-label='Opnieuw berekenen']");
    await pane.waitForSelector(status("Berekend"));
    await settled();
    expect([elsewhere, troubles]).toEqual([[], []]);
  });
});
