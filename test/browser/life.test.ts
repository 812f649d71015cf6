import { join } from "node:path";
import { root } from "../../addin/workbench/cli/build";
import { expectEventually } from "../eventually";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keysIn } from "./hands";
import { goTo, lookAt, openAnswered, serving } from "./workbench";

const workbench = serving(join(root, "samples/brede-welvaart.xlsx"));
const views = { wellbeing: "3 achteruit", residents: "14 van 40 reacties", decisions: "onderwerpen is besloten" } as const;

describeInBrowser("life, residents and decisions", (test) => {
  for (const [view, sentence] of Object.entries(views) as [keyof typeof views, string][]) {
    test(`${view}: nothing is a barrier at 320 pixels, light or dark`, async (browser) => {
      const { page, pane, troubles } = await lookAt(browser, workbench);
      await goTo(pane, view);
      await pane.waitForSelector(`#${view} p:has-text('${sentence}')`);
      await expectNoBarriers(page, pane);
      expect(troubles).toEqual([]);
    });
  }

  test("by keyboard: another area, a reaction's row, and a postcode that is typed is a problem that comes back nowhere", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openAnswered(browser, workbench);
    const hands = keysIn(page, pane);
    await pane.focus("#group-overview");
    await hands.group("learning");
    await pane.waitForSelector("#wellbeing p:has-text('3 achteruit')");
    await pane.focus("#wellbeing select");
    await page.keyboard.type("Stadsgordel");
    await pane.waitForSelector("#wellbeing tr:has-text('Woningen'):has-text('6')");
    await expectEventually(async () => await pane.locator("#wellbeing select").inputValue(), "Stadsgordel");

    await goTo(pane, "residents");
    await hands.press("Ga naar reactie BW-030");
    await expectEventually(() => pane.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("address");
      await context.sync();
      return range.address;
    })), expect.stringMatching(/^Reacties!\$?A\$?34/u));

    await pane.evaluate(() => Excel.run(async (context) => {
      const groups = context.workbook.tables.getItem("Reacties").columns.getItem("Groep").getDataBodyRange();
      groups.getCell(3, 0).values = [["bewoners van 9723 KX"]];
      await context.sync();
    }));
    await goTo(pane, "check");
    await pane.waitForSelector("main:has-text('bevat een persoonsgegeven')");
    for (const view of ["check", "residents", "wellbeing", "decisions", "overview"] as const) {
      await goTo(pane, view);
      expect([view, await pane.locator("body").textContent()]).toEqual([view, expect.not.stringContaining("9723")]);
    }
    expect([elsewhere, troubles]).toEqual([[], []]);
  });
});
