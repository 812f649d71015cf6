import type { Browser, Frame } from "playwright-core";
import { expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { goTo, lookAt, openAnswered, serving, valuesOn, type OpenPage } from "./workbench";

const workbench = serving("samples/twaalf-afspraken.xlsx");

const opened = async (browser: Browser): Promise<OpenPage> => onAgreements(await openAnswered(browser, workbench));
const lookedAt = async (browser: Browser): Promise<OpenPage> => onAgreements(await lookAt(browser, workbench));

async function onAgreements(open: OpenPage): Promise<OpenPage> {
  await goTo(open.pane, "agreements");
  await open.pane.waitForSelector("figure svg");
  return open;
}

const shown = async (pane: Frame): Promise<string> => (await pane.innerText("main")).replace(/\u00a0/g, " ");

describeInBrowser("the agreements of the nation", (test) => {
  test("show the gap of wind on land and the surplus of homes", async (browser) => {
    const { pane, elsewhere, troubles } = await lookedAt(browser);
    expect(await shown(pane)).toContain("doorvertaald 917.193 woningen, verschil 17.193 woningen");
    expect(await shown(pane)).toContain("doorvertaald 5,715 GW, verschil -0,285 GW");
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("have no barriers, light or dark, and fit a pane of 320 pixels", async (browser) => {
    const { page, pane } = await lookedAt(browser);
    await pane.click("button[aria-label^='WIND:']");
    await pane.click("summary");
    await expectNoBarriers(page, pane);
  });

  test("are all that this workbook is about: the other groups stand last, and say what they would answer from which tables", async (browser) => {
    const { page, pane } = await lookedAt(browser);
    const names = await pane.locator("header [role=tab]").evaluateAll((tabs) => tabs.map(({ id }) => id));
    expect(names).toEqual(["group-overview", "group-agreements", "group-means", "group-programme", "group-learning"]);
    await goTo(pane, "land");
    await pane.waitForSelector("#view h2:text('Middelen: nog geen tabellen')");
    expect(await pane.locator("#view li").allInnerTexts()).toContainEqual(expect.stringContaining("Leest Opgaven en Grond."));
    await expectNoBarriers(page, pane);
  });

  test("open by keyboard, go to a sheet of their own, and say the same in English", async (browser) => {
    const { page, pane, elsewhere, troubles } = await opened(browser);
    await pane.focus("button[aria-label^='WIND:']");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("button[aria-label^='WIND:'][aria-expanded=true]");
    expect(await shown(pane)).toContain("WIND Drenthe");
    // A button that waits for an answer can be reached, and does nothing yet.
    await pane.focus("button[aria-label='Schrijf als rapport: Doorvertaling']:not([aria-disabled=true])");
    await page.keyboard.press("Enter");
    await pane.waitForSelector("[role=status]:has-text('Rapport DOORVERTALING')");
    const [, header] = await valuesOn(page, "Rapport DOORVERTALING", 0, 0, 2, 10);
    expect(header!.slice(0, 4)).toEqual(["Afspraak", "Van", "Aan", "Opgave"]);

    await pane.click("header button[aria-label='Meer']");
    await pane.click("[role=menuitemradio]:has-text('English')");
    await pane.waitForSelector("h2:text('Progress and escalation')");
    expect(await shown(pane)).toContain("passed down 917,193 woningen, difference 17,193 woningen");
    expect([elsewhere, troubles]).toEqual([[], []]);
  });
});
