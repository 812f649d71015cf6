import type { Frame, Page } from "playwright-core";
import { barriers, besideTheEdge } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf, type Keyboard } from "./keyboard";
import { narrow, openAnswered, serving, servingArea, showTheme } from "./workbench";

const workbench = serving("samples/fictief-gebied.xlsx");

const ROOM = "[role=dialog][aria-label=Presentatie]";

/** From the menu, by its keys, in an Excel that shows no windows. */
async function start(pane: Frame, keys: Keyboard): Promise<void> {
  await pane.evaluate(() => { Office.context.requirements.isSetSupported = () => false; });
  await pane.focus("#group-overview");
  await keys.tabTo("Meer", "back");
  await keys.press("Enter");
  await pane.waitForSelector("[role=menuitem]");
  for (let patience = 20; await keys.focused() !== "Presenteren" && patience > 0; patience--) await keys.press("ArrowDown");
  await keys.press("Enter");
  await pane.waitForSelector(`${ROOM} h2:text-is('Kan dit allemaal?')`);
}

/** The pane over the whole page, as a screen in a room is. */
async function inTheRoom(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.locator("#pane").evaluate((frame) => { frame.style.cssText = "position: fixed; inset: 0; z-index: 9; width: 100%; height: 100%; border: 0"; });
}

/** Of every text in the questions: how large its letters are, as a part of the height of the window. */
const letters = (pane: Frame): Promise<{ text: string; part: number }[]> => pane.evaluate((room) => {
  const slide = document.querySelector(`${room} h2`)!.parentElement!;
  const texts = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  const found: { text: string; part: number }[] = [];
  while (texts.nextNode()) found.push({ text: texts.currentNode.textContent ?? "", part: parseFloat(getComputedStyle(texts.currentNode.parentElement!).fontSize) / innerHeight });
  return found.filter(({ text }) => text.trim() !== "");
}, ROOM);

const fits = (pane: Frame): Promise<boolean> => pane.evaluate(() => document.documentElement.scrollHeight <= innerHeight + 1);

describeInBrowser("presenting in the pane", (test) => {
  test("by the keyboard: from the menu, through the questions and back to where it came from; over the whole screen where the host allows", async (browser) => {
    const { page, pane, elsewhere, troubles } = await openAnswered(browser, servingArea);
    const keys = keyboardOf(page, pane);
    await start(pane, keys);
    expect(await keys.focused()).toBe("Presentatie");
    expect(await pane.isVisible("main")).toBe(false);
    const seen: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "PageDown", "ArrowRight", "PageUp", "End", "Home"]) {
      await keys.press(key);
      seen.push(await pane.innerText(`${ROOM} h2`));
    }
    const [land, money, people] = ["Past het op het land?", "Dekt het geld de ambitie?", "Zijn er genoeg mensen?"];
    expect(seen).toEqual([land, money, people, people, money, people, "Kan dit allemaal?"]);
    expect(await pane.textContent(`${ROOM} [role=status]`)).toMatch(/^1 van 4: Kan dit allemaal\? Ruimte 85%/u);

    await keys.tabTo("Hele scherm");
    await keys.press("Enter");
    await pane.waitForFunction(() => document.fullscreenElement !== null);
    // A browser may keep the first for itself, to end the full screen.
    for (let patience = 2; await pane.isVisible(ROOM) && patience > 0; patience--) await keys.press("Escape");
    await pane.waitForSelector(ROOM, { state: "detached" });
    await pane.waitForFunction(() => document.fullscreenElement === null);
    expect(await keys.focused()).toBe("Meer");
    expect(await pane.isVisible("#view")).toBe(true);
    expect([elsewhere, troubles]).toEqual([[], []]);
  });

  test("is read at four metres: no letter is smaller than a twentieth of the height, and every question fits the screen; no barriers in light, dark and forced colours", async (browser) => {
    const { page, pane } = await openAnswered(browser, workbench);
    const keys = keyboardOf(page, pane);
    await start(pane, keys);
    for (const [width, height] of [[1920, 1080], [1280, 720], [1024, 768]] as const) {
      await inTheRoom(page, width, height);
      for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight"]) {
        await keys.press(key);
        const small = (await letters(pane)).filter(({ part }) => part < 0.0499);
        expect([width, key, small, await fits(pane)]).toEqual([width, key, [], true]);
      }
      await keys.press("Home");
      expect(await besideTheEdge(pane)).toEqual([]);
    }
    expect(await barriers(pane)).toEqual([]);
    await keys.tabTo("Donker");
    await keys.press("Enter");
    expect(await barriers(pane, { coloursOnly: true })).toEqual([]);
    // A screen as narrow as a pane: everything is there, below each other.
    await narrow(page, pane);
    expect(await besideTheEdge(pane)).toEqual([]);
    await showTheme(page, pane, "light");
    await page.emulateMedia({ forcedColors: "active" });
    const parts = await pane.evaluate((room) => [...document.querySelectorAll(`${room} li:first-child > div > div`)].map((part) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(part);
      return [backgroundColor !== "rgba(0, 0, 0, 0)", backgroundImage.includes("gradient")];
    }), ROOM);
    // What is met is filled, what lacks is hatched: told apart without the colours of the theme.
    expect(parts).toEqual([[true, false], [false, true]]);
    await page.emulateMedia({ forcedColors: "none" });
  });
});
