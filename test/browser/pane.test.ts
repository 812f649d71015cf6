import { barriers, besideTheEdge } from "./barriers";
import { describeInBrowser } from "./browser";
import { goTo, lookAt, narrow, openAnswered, serving, servingArea, showTheme } from "./workbench";

const workbench = serving("samples/fictief-gebied.xlsx");

describeInBrowser("the pane beside the sample", (test) => {
  test("answers the three questions with a picture each, and asks nothing of the world", async (browser) => {
    const { pane, elsewhere, troubles } = await lookAt(browser, workbench);
    expect(await pane.textContent("main p")).toMatch(/^(Knelpunt: (grond|geld|mensen)\. \d|Geen knelpunt)/);
    for (const card of ["people", "money", "land"] as const) {
      await goTo(pane, card);
      expect(await pane.textContent(`#${card} h2 ~ p`)).toMatch(/\?$/);
      expect(await pane.textContent(`#${card}`)).toMatch(/Ja|Nee, .* tekort/);
    }
    expect(await pane.locator("#land figure").first().locator("li").count()).toBe(6);
    const types = pane.locator("#land figure").nth(1);
    expect(await types.locator("figcaption").textContent()).toBe("Wie gebruikt welke grond");
    expect(await types.textContent()).toMatch(/landbouw[\d.]+\sha van [\d.]+\sha in gebruik/);
    expect(await pane.locator("#land h3").allTextContents()).toEqual(["Meekoppelen", "Keuzes"]);
    expect(await pane.locator("#land table").nth(1).locator("tbody tr").first().allTextContents()).toEqual([expect.stringMatching(/ha$/)]);
    await goTo(pane, "people");
    expect(await pane.locator("#people figure li").count()).toBeGreaterThan(3);
    await goTo(pane, "money");
    await pane.waitForSelector("#money figure svg rect");
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
  });

  test("has no barriers, light or dark, and fits a pane of 320 pixels", async (browser) => {
    const { page, pane } = await lookAt(browser, workbench);
    // Each view with everything open that a click can open; why.test.ts does so with planning.
    const everyView = async (options = {}): Promise<string[]> => {
      const found: string[] = [];
      for (const view of ["overview", "land", "money", "people", "programme", "agreements", "check"] as const) {
        await goTo(pane, view);
        if (view === "money") {
          await pane.waitForSelector("#money figure svg rect");
          await pane.click("#money figure tfoot button >> nth=2");
          await pane.waitForSelector("section[tabindex='-1'] tfoot");
        }
        if (view === "people") {
          await pane.waitForSelector("#people [role=region] td");
          await pane.click("#people summary");
        }
        found.push(...await barriers(pane, options));
        expect([view, await besideTheEdge(pane)]).toEqual([view, []]);
      }
      return found;
    };
    await narrow(page, pane);
    expect(await everyView()).toEqual([]);
    await showTheme(page, pane, "dark");
    expect(await everyView({ coloursOnly: true })).toEqual([]);
  });

  test("makes a plan by quarter, as the work is planned, in the worker, and says how sure it is", async (browser) => {
    const { pane, troubles } = await lookAt(browser, workbench);
    await goTo(pane, "planning");
    await pane.click("#planning button:text('Bereken een plan per kwartaal')");
    // Going elsewhere meanwhile does not end it.
    await goTo(pane, "people");
    await goTo(pane, "planning");
    await pane.waitForSelector("#planning [role=status]:text-matches('(Bewezen|ten hoogste nog)')");
    expect(await pane.locator("#planning tbody tr").count()).toBeGreaterThanOrEqual(2);
    expect(troubles).toEqual([]);
  });

  test("can be worked with the keyboard alone", async (browser) => {
    const { page, pane } = await lookAt(browser, workbench);
    const active = (): Promise<string> => pane.evaluate(() => {
      const { id, textContent, ariaLabel } = document.activeElement as HTMLElement;
      return ariaLabel ?? (id === "" ? textContent : id);
    });
    await pane.focus("header button[aria-label='Opnieuw berekenen']");
    await page.keyboard.press("Tab");
    expect(await active()).toBe("group-overview");
    // What is said once stands before the view, and goes.
    await page.keyboard.press("Tab");
    expect(await active()).toBe("Niet meestarten");
    await page.keyboard.press("Tab");
    expect(await active()).toBe("Sluit deze melding");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("button:text-is('Sluit deze melding')", { state: "detached" });
    await pane.focus("#group-overview");
    await page.keyboard.press("Tab");
    expect(await active()).toBe("tab-overview");
    await page.keyboard.press("Tab");
    expect(await active()).toBe("Ruimte");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#land");
    expect(await active()).toBe("view");
    await page.keyboard.press("Shift+Tab");
    expect(await active()).toBe("tab-land");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#money");
    // From a group to another and back: what was last seen of it is there again.
    await page.keyboard.press("Shift+Tab");
    expect(await active()).toBe("group-means");
    await page.keyboard.press("End");
    expect(await active()).toBe("group-learning");
    await page.keyboard.press("ArrowLeft");
    expect(await active()).toBe("group-agreements");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#agreements");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("#money");
    // The menu, its language, and back with Escape.
    await pane.focus("header button[aria-label='Meer']");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[role=menuitemradio]");
    await page.keyboard.press("Escape");
    expect(await active()).toBe("Meer");
  });

  test("hears of a wrong cell, says what to do, and leads to it", async (browser) => {
    const { pane } = await openAnswered(browser, servingArea);
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.tables.getItem("Opgaven").columns.getItem("Prioriteit").getRange().getCell(3, 0).values = [["veel"]];
      context.workbook.worksheets.getFirst().activate();
      await context.sync();
    }));
    await pane.click("button:text('Bekijk de meldingen')");
    await pane.click("button:text-matches('^Ga naar Opgaven rij 4')");
    await goTo(pane, "land");
    await pane.waitForSelector("text=Niet berekend: 1 fout in Opgaven.");
    const selected = await pane.evaluate(() => Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange().load("values");
      await context.sync();
      return range.values;
    }));
    expect(selected).toEqual([["veel"]]);
  });
});
