import type { Frame, Page } from "playwright-core";
import { keyboardOf } from "./keyboard";

/** Somebody at work in the pane: by mouse, or by the keyboard alone. Controls are known by what a screen reader calls them. */
export interface Hands {
  press(name: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
  tick(label: string): Promise<void>;
  type(label: string, text: string): Promise<void>;
  /** To a group of views by its tab. */
  group(name: string): Promise<void>;
  /** So many times a mouse button went down: of a list once to open it, once to choose. */
  clicks(): number;
}

interface Mouse extends Hands {
  /** Opens one of the pane's tools. */
  menu(name: string): Promise<void>;
  language(code: "nl" | "en"): Promise<void>;
}

export function mouseIn(pane: Frame): Mouse {
  let clicks = 0;
  const click = async (selector: ReturnType<Frame["locator"]>): Promise<void> => {
    clicks += 1;
    await selector.click();
  };
  const main = pane.locator("#view");
  return {
    press: (name) => click(main.getByRole("button", { name, exact: true }).first()),
    choose: async (label, option) => {
      clicks += 2;
      await main.getByLabel(new RegExp(`^${escaped(label)}\\*?$`)).and(pane.locator("select")).first().selectOption({ label: option });
    },
    tick: (label) => click(main.getByRole("checkbox", { name: label, exact: true }).first()),
    type: async (label, text) => {
      clicks += 1;
      await main.getByLabel(new RegExp(`^${escaped(label)}\\*?$`)).first().fill(text);
    },
    group: (name) => click(pane.locator(`#group-${name}`)),
    menu: async (name) => {
      await click(pane.locator("header button[aria-haspopup=menu]"));
      await click(pane.getByRole("menuitem", { name, exact: true }));
      await pane.waitForSelector(`#view[aria-label='${name}']`);
    },
    language: async (code) => {
      await click(pane.locator("header button[aria-haspopup=menu]"));
      await click(pane.locator(`[role=menuitemradio][lang=${code}]`));
      await pane.waitForFunction((wanted) => document.documentElement.lang === wanted, code);
    },
    clicks: () => clicks,
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

export function keysIn(page: Page, pane: Frame): Hands {
  const keys = keyboardOf(page, pane);
  const to = async (name: string): Promise<void> => { if (await keys.focused() !== name) await keys.tabTo(name); };
  return {
    press: async (name) => {
      await to(name);
      await keys.press("Enter");
    },
    choose: async (label, option) => {
      await to(label);
      const [from, wanted] = await pane.evaluate((text) => {
        const select = document.activeElement as HTMLSelectElement;
        return [select.selectedIndex, [...select.options].findIndex((each) => each.text === text)] as const;
      }, option);
      if (wanted < 0) throw new Error(`no option ${option} of ${label}`);
      for (let step = Math.abs(wanted - from); step > 0; step -= 1) await keys.press(wanted > from ? "ArrowDown" : "ArrowUp");
    },
    tick: async (label) => {
      await to(label);
      await keys.press("Space");
    },
    type: async (label, text) => {
      await to(label);
      await page.keyboard.press("Control+A");
      await page.keyboard.type(text);
    },
    // The tabs of the groups are one stop: the arrows go among them.
    group: async (name) => {
      const isThere = (): Promise<boolean> => pane.evaluate((id) => document.activeElement?.id === id, `group-${name}`);
      const isTab = (): Promise<boolean> => pane.evaluate(() => document.activeElement?.id.startsWith("group-") ?? false);
      for (let patience = 200; patience > 0 && !await isTab(); patience -= 1) await keys.press("Shift+Tab");
      for (let patience = 10; patience > 0 && !await isThere(); patience -= 1) await keys.press("ArrowRight");
      await keys.press("Enter");
    },
    clicks: () => 0,
  };
}
