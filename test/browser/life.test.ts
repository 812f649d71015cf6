import { join } from "node:path";
import { root } from "../../addin/workbench/cli/build";
import { expectEventually } from "../eventually";
import type { Frame } from "playwright-core";
import { barriers, expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { keysIn } from "./hands";
import { goTo, lookAt, openAnswered, serving } from "./workbench";

const workbench = serving(join(root, "samples/brede-welvaart.xlsx"));
const views = { wellbeing: "3 achteruit", residents: "14 van 40 reacties", publicReport: "Vooral sommige mensen", decisions: "onderwerpen is besloten" } as const;

const selected = (pane: Frame): Promise<string> => pane.evaluate(() => Excel.run(async (context) => {
  const range = context.workbook.getSelectedRange().load("address");
  await context.sync();
  return range.address.replaceAll("$", "");
}));

describeInBrowser("life, residents and decisions", (test) => {
  for (const [view, sentence] of Object.entries(views) as [keyof typeof views, string][]) {
    test(`${view}: nothing is a barrier at 320 pixels, light, dark or in colours of the user's own`, async (browser) => {
      const { page, pane, troubles } = await lookAt(browser, workbench);
      await goTo(pane, view);
      await pane.waitForSelector(`#${view} p:has-text('${sentence}')`);
      await expectNoBarriers(page, pane);
      await page.emulateMedia({ forcedColors: "active" });
      expect(await barriers(pane, { coloursOnly: true })).toEqual([]);
      // What is drawn stands out from what it is drawn on.
      expect(await pane.evaluate(() => [...document.querySelectorAll("main [aria-hidden] > [style*='width']")].filter((each) => {
        const { backgroundColor, backgroundImage } = getComputedStyle(each);
        return backgroundImage === "none" && backgroundColor === getComputedStyle(document.body).backgroundColor;
      }).length)).toBe(0);
      await page.emulateMedia({ forcedColors: "none" });
      expect(troubles).toEqual([]);
    });
  }

  test("the public report: every value leads to its cell, by mouse and by keyboard, and a group is named when the user says so", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openAnswered(browser, workbench);
    await goTo(pane, "publicReport");
    await pane.waitForSelector("#publicReport article h3:text-is('Wat komt er?')");
    expect(await pane.getAttribute("#publicReport article", "lang")).toBe("nl");
    // Where each value stands, as the sheet itself has it.
    const cells: readonly (readonly [value: string, cell: string])[] = [["Beekland", "B5"], ["380", "D7"], ["41,2 miljoen euro", "B11"], ["3,4 miljoen euro", "C11"], ["1 juni 2027", "B16"], ["het plan voor het station", "D16"]];
    for (const [value, cell] of cells) {
      await pane.click(`#publicReport article a:text-is('${value}')`);
      await expectEventually(() => selected(pane), `Boodschappen!${cell}`);
    }
    const hands = keysIn(page, pane);
    await pane.focus("#publicReport input[type=checkbox]");
    await hands.tick("omwonenden van de weg");
    await pane.waitForSelector("#publicReport article p:has-text('Vooral omwonenden van de weg hebben last van het plan.')");
    for (const [value, cell] of [["2.000", "C7"], ["26", "C15"]] as const) {
      await hands.press(value);
      await expectEventually(() => selected(pane), `Boodschappen!${cell}`);
    }
    await hands.press("Kopieer als tekst");
    await pane.waitForSelector("#publicReport [role=status]:has-text('klembord')");
    await hands.press("Zet de woordenlijst in de werkmap");
    await pane.waitForSelector("main:has-text('uw tabel Jargon (60 woorden)')");
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

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
    await expectEventually(() => selected(pane), expect.stringMatching(/^Reacties!A34/u));

    await pane.evaluate(() => Excel.run(async (context) => {
      const groups = context.workbook.tables.getItem("Reacties").columns.getItem("Groep").getDataBodyRange();
      groups.getCell(3, 0).values = [["bewoners van 9723 KX"]];
      await context.sync();
    }));
    await goTo(pane, "check");
    await pane.waitForSelector("main:has-text('bevat een persoonsgegeven')");
    for (const view of ["check", "residents", "wellbeing", "decisions", "publicReport", "overview"] as const) {
      await goTo(pane, view);
      expect([view, await pane.locator("body").textContent()]).toEqual([view, expect.not.stringContaining("9723")]);
    }
    expect([elsewhere, troubles]).toEqual([[], []]);
  });
});
