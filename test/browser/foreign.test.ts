import type { Browser, Frame } from "playwright-core";
import { besideTheEdge } from "./barriers";
import { describeInBrowser } from "./browser";
import { steps, words, type Words } from "./foreign-steps";
import { foreignWorkbookNamed, foreignWorkbooks, type ForeignName } from "./foreign-workbooks";
import { keysIn, mouseIn, type Hands } from "./hands";
import { narrow, openPage, type OpenPage } from "./workbench";

const says = (pane: Frame, text: string): Promise<unknown> => pane.waitForSelector(`#view [role=status]:has-text("${text}")`);
const expectHeadline = (pane: Frame, text: string): Promise<unknown> => pane.waitForSelector(`main p:has-text("${text}")`);

/** From the list to a table that is read. */
async function bind(name: ForeignName, pane: Frame, hands: Hands, w: Words): Promise<void> {
  const { range, kind, say } = steps[name];
  await hands.press(`${w.choose}: ${range}`);
  await hands.choose(w.kind, kind);
  await say(hands, w);
  // Nothing is wider than the narrowest pane.
  expect(await besideTheEdge(pane)).toEqual([]);
  await hands.press(w.use);
  await says(pane, w.readAs);
}

/** Opened at 320 pixels. */
async function opened(browser: Browser, name: ForeignName): Promise<OpenPage> {
  const open = await openPage(browser, { url: process.env["WORKBENCH"]!, file: await foreignWorkbookNamed(name) });
  await narrow(open.page, open.pane);
  await open.pane.waitForSelector("main:not([aria-busy=true])");
  return open;
}

describeInBrowser("a workbook that somebody else made years ago", (test) => {
  for (const name of Object.keys(foreignWorkbooks) as ForeignName[]) {
    const { headline, clicks, range } = steps[name];
    test(`${name}: by mouse in Dutch${headline.en === undefined ? "" : " and by keyboard in English"}, at 320 pixels, to the right figure`, async (browser) => {
      const { page, pane, troubles } = await opened(browser, name);
      const mouse = mouseIn(pane);
      await mouse.menu("Tabellen koppelen");
      await bind(name, pane, mouse, words.nl);
      await mouse.group("overview");
      await expectHeadline(pane, headline.nl);
      expect(mouse.clicks()).toBe(clicks);

      if (headline.en !== undefined) {
        await mouse.menu("Tabellen koppelen");
        await mouse.press(`${words.nl.dontUse}: ${range}`);
        await says(pane, words.nl.notUsed);
        await mouse.language("en");
        const keys = keysIn(page, pane);
        await pane.focus("header button[aria-haspopup=menu]");
        await bind(name, pane, keys, words.en);
        await keys.group("overview");
        await expectHeadline(pane, headline.en);
      }
      expect(troubles).toEqual([]);
    });
  }
});
