import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser, Frame, Page } from "playwright-core";
import { root } from "../../workbench/cli/build";
import { inLanguage, inLight, opened, sample, settled, type Opened } from "./workbench";

/** The large view in its own window, of this size as a screen in a room is. */
export async function inTheRoom({ page, pane }: Opened, width: number, height: number): Promise<Page> {
  const [room] = await Promise.all([page.waitForEvent("popup"), present(pane)]);
  await room.emulateMedia({ reducedMotion: "reduce" });
  await room.setViewportSize({ width, height });
  await room.waitForSelector("h1");
  return room;
}

async function present(pane: Frame): Promise<void> {
  await pane.click("header button[aria-haspopup=menu]");
  await pane.click("[role=menuitem] >> nth=-1");
}

/** In an Excel that shows no windows: in a pane as narrow as it opens one. */
async function inThePane({ page, pane }: Opened): Promise<void> {
  await pane.evaluate(() => { Office.context.requirements.isSetSupported = () => false; });
  await page.locator("#pane").evaluate((frame) => { frame.style.cssText = "position: fixed; inset: 0; z-index: 9; width: 350px; height: 800px; border: 0"; });
  await present(pane);
  await pane.waitForSelector("[role=dialog] h2");
}

/** Every question for a room, light, dark and in forced colours, in both languages; what the pane says meanwhile; and in the pane itself. */
export async function makePicturesOfPresenting(browser: Browser): Promise<void> {
  const out = join(root, "out/pictures/presenting");
  mkdirSync(out, { recursive: true });
  const keep = async (of: { screenshot(options: { path: string }): Promise<unknown> }, name: string): Promise<void> => {
    await of.screenshot({ path: join(out, `${name}.png`) });
    process.stdout.write(`out/pictures/presenting/${name}.png\n`);
  };
  for (const file of ["fictief-gebied", "meerjarenprogramma"]) {
    const open = await opened(browser, sample(file));
    const { page, pane } = open;
    for (const [look, language] of [["light", "nl"], ["dark", "en"], ["forced", "nl"]] as const) {
      await inLight(look === "dark", open);
      await inLanguage(open, language);
      const room = await inTheRoom(open, 1920, 1080);
      await room.emulateMedia({ forcedColors: look === "forced" ? "active" : "none" });
      await settled(pane);
      // The programme comes after the three answers.
      if (file === "meerjarenprogramma") await room.waitForFunction(() => /(?:van|of) [4-9]/u.test(document.querySelector("[role=status]")?.textContent ?? ""), undefined, { timeout: 300_000 });
      // After a while Office tells its own theme again.
      await inLight(look === "dark", open);
      await settled(pane);
      await throughAll(room.mainFrame(), "[role=main]", (place) => keep(room, `${file}-${look}-${place}`));
      await keep(page.locator("#pane"), `${file}-${look}-pane`);
      await room.close();
      await pane.waitForSelector(`#view`);
    }
    await inThePane(open);
    await throughAll(pane, "[role=dialog]", (place) => keep(page.locator("#pane"), `${file}-narrow-${place}`));
    await open.close();
  }
}

async function throughAll(frame: Frame, room: string, each: (place: number) => Promise<void>): Promise<void> {
  const question = (): Promise<string> => frame.innerText(`${room} :is(h1, h2)`);
  for (let place = 1, before = ""; before !== await question(); place++) {
    before = await question();
    await each(place);
    await frame.press(room, "ArrowRight");
  }
}
