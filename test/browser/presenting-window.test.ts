import type { Browser, Frame, Page } from "playwright-core";
import { expectEventually } from "../eventually";
import { barriers, besideTheEdge } from "./barriers";
import { describeInBrowser } from "./browser";
import { keyboardOf } from "./keyboard";
import { openAnswered, servingArea, type OpenPage } from "./workbench";
import { smallWorkbook } from "./workbooks";

const PANE_BUTTON = "header button[aria-haspopup=menu]";

/** The menu's own word, by the mouse. */
async function choose(pane: Frame, word: string): Promise<void> {
  await pane.click(PANE_BUTTON);
  await pane.click(`[role=menuitem]:has-text('${word}')`);
}

/** The window for the room, once it shows a question; its refusals and errors come with those of the pane. */
async function roomOf(page: Page, troubles: string[], start: () => Promise<void>): Promise<Page> {
  const [room] = await Promise.all([page.waitForEvent("popup"), start()]);
  room.on("pageerror", (error) => troubles.push(error.message));
  await room.waitForSelector("main h1, [role=main] h1");
  return room;
}

const openRoom = ({ page, pane, troubles }: OpenPage): Promise<Page> => roomOf(page, troubles, () => choose(pane, "Presenteren"));
const question = (room: Page): Promise<string> => room.innerText("h1");
const focused = (pane: Frame): Promise<string | null> => pane.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);

/** Every word of the content security policy, of whichever page. */
function refusals(browser: Browser): string[] {
  const found: string[] = [];
  browser.contexts()[0]!.on("console", (message) => { if (/content security policy/iu.test(message.text())) found.push(message.text()); });
  return found;
}

/** Excel refuses a window by this code. */
const refuse = (page: Page, code: number | undefined): Promise<void> => page.evaluate((dialogRefusal) => {
  Object.assign((window as unknown as { workbench: { workbook: { excel: object } } }).workbench.workbook.excel, { dialogRefusal });
}, code);

describeInBrowser("presenting in a window of its own", (test) => {
  test("by the mouse: the window goes through the questions by the keys, follows the workbook, and Escape ends it", async (browser) => {
    const open = await openAnswered(browser, servingArea);
    const { pane, elsewhere, troubles } = open;
    const refused = refusals(browser);
    const room = await openRoom(open);
    expect([new URL(room.url()).pathname, await room.title(), await question(room)]).toEqual(["/presentation.html", "Presentatie", "Kan dit allemaal?"]);
    const seen: string[] = [];
    for (const key of ["ArrowRight", "ArrowRight", "PageDown", "ArrowRight", "PageUp", "End", "Home"]) {
      await room.keyboard.press(key);
      seen.push(await question(room));
    }
    const [land, money, people] = ["Past het op het land?", "Dekt het geld de ambitie?", "Zijn er genoeg mensen?"];
    expect(seen).toEqual([land, money, people, people, money, people, "Kan dit allemaal?"]);
    // The pane stays, says that it is being presented, and goes on as before.
    expect(await pane.isVisible("#view")).toBe(true);
    await pane.waitForSelector("text=De presentatie staat in een eigen venster");

    await room.keyboard.press("ArrowRight");
    const status = (): Promise<string | null> => room.textContent("[role=status]");
    expect(await status()).toMatch(/Past het op het land\? Ruimte 85%/u);
    await pane.evaluate(() => Excel.run(async (context) => {
      context.workbook.tables.getItem("Opgaven").columns.getItem("Doel").getDataBodyRange().getCell(0, 0).values = [[100_000]];
      await context.sync();
    }));
    await expectEventually(status, expect.not.stringMatching(/85%/u) as string);
    // Where one was, one still is.
    expect(await question(room)).toBe(land);

    const gone = room.waitForEvent("close");
    // The window may be gone before the key is let go.
    await room.keyboard.press("Escape").catch(() => undefined);
    await gone;
    await pane.waitForSelector("text=De presentatie staat in een eigen venster", { state: "detached" });
    expect(await focused(pane)).toBe("Meer");
    expect([elsewhere, troubles, refused]).toEqual([[], [], []]);
  });

  test("by the keyboard: opened from the menu, ended from the pane, and by the cross of the window", async (browser) => {
    const open = await openAnswered(browser, servingArea);
    const { page, pane, troubles } = open;
    const keys = keyboardOf(page, pane);
    const start = async (): Promise<void> => {
      await pane.focus("#group-overview");
      await keys.tabTo("Meer", "back");
      await keys.press("Enter");
      await pane.waitForSelector("[role=menuitem]");
      for (let patience = 20; await keys.focused() !== "Presenteren" && patience > 0; patience--) await keys.press("ArrowDown");
      await keys.press("Enter");
    };
    const room = await roomOf(page, troubles, start);
    const inRoom = keyboardOf(room, room.mainFrame());
    expect(await inRoom.focused()).toBe("Presentatie");
    await page.bringToFront();
    await keys.tabTo("Volgende");
    await keys.press("Enter");
    await expectEventually(() => question(room), "Past het op het land?");
    await keys.tabTo("Stop presenteren");
    const gone = room.waitForEvent("close");
    await keys.press("Enter");
    await gone;
    expect(await keys.focused()).toBe("Meer");

    const again = await roomOf(page, troubles, start);
    await again.close();
    await pane.waitForSelector("text=De presentatie staat in een eigen venster", { state: "detached" });
    expect(await keys.focused()).toBe("Meer");
    expect(troubles).toEqual([]);
  });

  test("says in words why there is no window, and presents in the pane instead", async (browser) => {
    const open = await openAnswered(browser, servingArea);
    const { page, pane } = open;
    for (const [code, words] of [[12007, "Er staat al een venster"], [12009, "Het venster is tegengehouden"], [12005, "code 12005"], [12011, "code 12011"]] as const) {
      await refuse(page, code);
      await choose(pane, "Presenteren");
      await pane.waitForSelector(`[role=alert]:has-text('${words}')`);
      if (code === 12007) expect(await barriers(pane)).toEqual([]);
      await pane.click(".fui-MessageBar button:text-is('Sluiten')");
      expect(await focused(pane)).toBe("Meer");
    }
    await refuse(page, undefined);
    const room = await openRoom(open);
    const gone = room.waitForEvent("close");
    await page.evaluate(() => { (window as unknown as { workbench: { endDialog(code: number): void } }).workbench.endDialog(12002); });
    await gone;
    await pane.waitForSelector(".fui-MessageBar:has-text('code 12002')");
    await pane.click("button:text-is('Presenteer hier')");
    await pane.waitForSelector("[role=dialog] h2:text-is('Kan dit allemaal?')");
    await pane.press("[role=dialog]", "Escape");
    expect(await focused(pane)).toBe("Meer");
  });

  test("is read at four metres on a screen of 1920 by 1080, light, dark and in forced colours, without barriers and without movement", async (browser) => {
    const open = await openAnswered(browser, servingArea);
    const room = await openRoom(open);
    const frame = room.mainFrame();
    await room.emulateMedia({ reducedMotion: "reduce" });
    await room.setViewportSize({ width: 1920, height: 1080 });
    for (const key of ["Home", "ArrowRight", "ArrowRight", "ArrowRight"]) {
      await room.keyboard.press(key);
      const { small, isMoving, fits } = await room.evaluate(() => {
        const slide = document.querySelector("h1")!.parentElement!;
        const parts = [slide, ...slide.querySelectorAll("*")].map((each) => getComputedStyle(each));
        return {
          small: parts.filter(({ fontSize }) => parseFloat(fontSize) / innerHeight < 0.0499).length,
          isMoving: parts.some(({ animationName }) => animationName !== "none"), fits: document.documentElement.scrollHeight <= innerHeight + 1,
        };
      });
      expect([key, small, isMoving, fits, await besideTheEdge(frame)]).toEqual([key, 0, false, true, []]);
    }
    expect(await barriers(frame)).toEqual([]);
    await room.click("button:text-is('Donker')");
    // The colours of buttons take a moment.
    await room.waitForFunction(() => document.getAnimations().every(({ playState }) => playState === "finished"));
    expect(await barriers(frame, { coloursOnly: true })).toEqual([]);
    await room.emulateMedia({ forcedColors: "active" });
    await room.keyboard.press("Home");
    const filled = await room.evaluate(() => [...document.querySelectorAll("li:first-child > div > div")].map((part) => {
      const { backgroundColor, backgroundImage } = getComputedStyle(part);
      return [backgroundColor !== "rgba(0, 0, 0, 0)", backgroundImage.includes("gradient")];
    }));
    expect(filled).toEqual([[true, false], [false, true]]);
    await room.close();
    await open.pane.waitForSelector("text=De presentatie staat in een eigen venster", { state: "detached" });
  });

  test("another workbook, and the window of the one before is gone", async (browser) => {
    const open = await openAnswered(browser, servingArea);
    const room = await openRoom(open);
    const gone = room.waitForEvent("close");
    await open.page.setInputFiles("#choice", await smallWorkbook());
    await gone;
  });
});
