import type { Frame } from "playwright-core";
import { expectEventually } from "../eventually";
import { barriers, expectNoBarriers } from "./barriers";
import { describeInBrowser } from "./browser";
import { goTo, lookAt, narrow, openAnswered, serving } from "./workbench";

const samples = { area: serving("samples/fictief-gebied.xlsx"), budget: serving("samples/meerjarenbegroting.xlsx") };

const PANEL = "section[tabindex='-1']:has(table)";
const figure = (name: string): string => `button[aria-label^='Uitleg bij ${name}']`;

/** The sentences that an explanation begins with. */
async function whyOf(pane: Frame, name: string): Promise<string> {
  await pane.locator(figure(name)).first().click();
  await pane.locator(PANEL).waitFor();
  const words = (await pane.locator(`${PANEL} p`).first().innerText()).replaceAll("\u00a0", " ");
  await pane.locator(figure(name)).first().click();
  return words;
}
const selectedTab = (pane: Frame): Promise<string[]> => pane.locator("[role=tab][aria-selected=true]").evaluateAll((tabs) => tabs.map(({ id }) => id));

describeInBrowser("why, and what it takes", (test) => {
  test("every explanation begins with why: of a task, of the ambition, of working together, of a limit", async (browser) => {
    const { pane, troubles } = await lookAt(browser, samples.area);
    await goTo(pane, "money");
    expect(await whyOf(pane, "Tekort:")).toMatch(/^(Prioriteit .* alles; g|G)eld komt tekort bij prioriteit .*\.$/);
    expect(await whyOf(pane, "Draagbare ambitie")).toMatch(/^Alle kosten samen kunnen tot .*\. De grens .*\.$/);
    await goTo(pane, "overview");
    await pane.locator("#task-shares td button").first().waitFor();
    expect(await whyOf(pane, (await pane.locator("#task-shares button[aria-label*=', geld:']").first().getAttribute("aria-label"))!.slice("Uitleg bij ".length))).toMatch(/(prioriteit \d|helemaal gedekt|Oormerk|structureel)/);
    await goTo(pane, "people");
    expect(await whyOf(pane, "Winst van samenwerken")).toMatch(/^Samen doen organisaties werk dat apart blijft liggen, het meest bij .*\. (Ook samen|Samen) .*\.$/);
    await goTo(pane, "land");
    expect(await whyOf(pane, "Tekort:")).toMatch(/grond komt tekort bij prioriteit .* Eén hectare meer .* scheelt .* tekort\.$/i);
    expect(troubles).toEqual([]);
  });

  test("a shortage of money has its rows by source, on demand and also 320 pixels wide; they are a report too", async (browser) => {
    const { page, pane, troubles } = await lookAt(browser, samples.area);
    await goTo(pane, "money");
    await pane.locator(figure("Tekort:")).first().click();
    const shown = pane.locator(PANEL);
    await shown.getByRole("button", { name: "Rijen per bron" }).focus();
    await page.keyboard.press("Enter");
    const header = shown.locator("table").nth(1).locator("thead th");
    await expectEventually(() => header.allTextContents(), ["Opgave", "Jaar", "Aard", "Bron", "Toestand", "Tekort", "Beschikbaar", "Aan deze opgave", "Aan hogere prioriteit", "Aan andere", "Over"]);
    expect(await shown.locator("table").nth(1).locator("tbody tr").count()).toBe(8);
    await narrow(page, pane);
    await expectNoBarriers(page, pane);
    expect(troubles).toEqual([]);
  });

  test("with the keyboard alone: a card of what it takes, to its rows, and into Invoegen with the function chosen", async (browser) => {
    const { page, pane } = await lookAt(browser, samples.area);
    await goTo(pane, "money");
    const card = pane.locator("section:has(> h3:text-is('Wat het kost om alles te doen'))");
    await card.locator("table").waitFor();
    await card.locator("tbody button").last().focus();
    await page.keyboard.press("Enter");
    await card.locator(PANEL).waitFor();
    await page.keyboard.press("Escape");
    await expectEventually(() => card.locator(PANEL).count(), 0);
    await card.locator("button:text-is('Voeg GELDNODIG in')").focus();
    await page.keyboard.press("Enter");
    await pane.waitForSelector("h4:text-is('GELDNODIG')");
    expect(await pane.locator("code").innerText()).toContain("RUIMTE.GELDNODIG(Opgaven[#Alles];Middelen[#Alles]");
    // The keyboard is in what came.
    expect(await pane.evaluate(() => document.activeElement?.contains(document.querySelector("h4")))).toBe(true);
  });

  test("without barriers, 320 pixels wide, light and dark: explanations, cards, and the work over time, also in forced colours", async (browser) => {
    const { page, pane } = await lookAt(browser, samples.area);
    await goTo(pane, "money");
    await pane.locator("section:has(> h3:text-is('Wat het kost om alles te doen')) table").waitFor();
    await pane.locator(figure("Draagbare ambitie")).click();
    await pane.locator(PANEL).waitFor();
    await expectNoBarriers(page, pane);
    await goTo(pane, "planning");
    await pane.locator("#planning figure").waitFor();
    await pane.locator("#planning summary").click();
    await expectNoBarriers(page, pane);
    await page.emulateMedia({ forcedColors: "active" });
    await expectEventually(() => barriers(pane), []);
    await page.emulateMedia({ forcedColors: null });
  });

  test("draws what moves beside how it stands, once there is a plan, and explains its overload", async (browser) => {
    const { pane } = await lookAt(browser, samples.area);
    await goTo(pane, "planning");
    await pane.locator("#planning figure").waitFor();
    await pane.locator("#planning button:text-matches('^Bereken een plan')").click();
    await pane.locator("#planning figcaption:text-is('Werkpakketten in de tijd, nu en in het plan')").waitFor();
    expect(await pane.locator("#planning figure li:has-text('in het plan')").count()).toBeGreaterThan(0);
    expect(await whyOf(pane, "Overbelasting Na")).toMatch(/^Het meest overbelast is .*: .* te veel; .*\. (Beter kan niet|Er is ten hoogste).*\.$/);
  });

  test("opens on what the workbook is about, and on what the user saw last", async (browser) => {
    const { page, pane } = await openAnswered(browser, samples.budget);
    expect(await selectedTab(pane)).toEqual(["group-means", "tab-money"]);
    await pane.locator("section:has(> h3:text-is('Structureel evenwicht (art. 193)')) table").waitFor();
    await narrow(page, pane);
    await expectNoBarriers(page, pane);
    await goTo(pane, "overview");
    await pane.evaluate(() => { location.reload(); });
    const again = await (await page.waitForSelector("#pane[src]")).contentFrame();
    await again!.waitForSelector("header [role=status]:text-matches('^Berekend')");
    expect(await selectedTab(again!)).toEqual(["group-overview", "tab-overview"]);
  });
});
