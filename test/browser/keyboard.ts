import type { Frame, Page } from "playwright-core";

/** The pane worked by keys alone, as somebody without a mouse does. */
export interface Keyboard {
  /** What has the focus, by the name that a screen reader says. */
  focused(): Promise<string>;
  /** Goes on, or back, until something of that name has the focus. */
  tabTo(name: string | RegExp, back?: "back"): Promise<void>;
  press(...keys: string[]): Promise<void>;
  /** Opens one of the pane's tools from its menu. */
  openTool(name: string): Promise<void>;
}

const PATIENCE = 120;

export function keyboardOf(page: Page, pane: Frame): Keyboard {
  /** What has the focus, and whether that is in the pane. */
  const look = (): Promise<{ name: string; inPane: boolean }> => pane.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const label = element.id === "" ? null : document.querySelector(`label[for="${element.id}"]`)?.textContent;
    return { name: (element.getAttribute("aria-label") ?? label ?? element.textContent).replace("*", "").replaceAll("\u00a0", " "), inPane: document.hasFocus() };
  });
  const focused = async (): Promise<string> => (await look()).name;
  const is = async (name: string): Promise<boolean> => await focused() === name;
  /** Past the end of the pane comes the grid, which keeps Tab for itself; a view that is still being fetched ends early. F6 goes on from there. */
  const intoPane = async (): Promise<void> => {
    for (let regions = 3; regions > 0 && !(await look()).inPane; regions--) await page.keyboard.press("F6");
  };
  const until = async (wanted: string | RegExp, key: string): Promise<void> => {
    let here = await look();
    for (let patience = PATIENCE; patience > 0; patience--) {
      if (!here.inPane) await intoPane();
      await page.keyboard.press(key);
      here = await look();
      if (typeof wanted === "string" ? here.name === wanted : wanted.test(here.name)) return;
    }
    throw new Error(`no way to ${String(wanted)}; the focus is on ${here.name}`);
  };
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };
  return {
    focused,
    press,
    tabTo: (name, back) => until(name, back === undefined ? "Tab" : "Shift+Tab"),
    async openTool(name) {
      if (!await is("Meer")) await until("Meer", "Shift+Tab");
      await press("Enter");
      await pane.waitForSelector("[role=menuitem]");
      if (!await is(name)) await until(name, "ArrowDown");
      await press("Enter");
      await pane.waitForSelector(`#view[aria-label='${name}']`);
    },
  };
}
