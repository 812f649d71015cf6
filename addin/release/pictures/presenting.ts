import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { root } from "../../workbench/cli/build";
import { inLanguage, inLight, opened, sample, settled, type Opened } from "./workbench";

/** The large view over a window of this size, as a screen in a room is. */
export async function inTheRoom({ page, pane }: Opened, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.locator("#pane").evaluate((frame) => { frame.style.cssText = "position: fixed; inset: 0; z-index: 9; width: 100%; height: 100%; border: 0"; });
  await pane.click("header button[aria-haspopup=menu]");
  await pane.click("[role=menuitem] >> nth=-1");
  await pane.waitForSelector("[role=dialog] h2");
  await settled(pane);
}

/** Every question for a room, light, dark and in forced colours, in both languages, and in a pane as narrow as Excel opens it. */
export async function makePicturesOfPresenting(browser: Browser): Promise<void> {
  const out = join(root, "out/pictures/presenting");
  mkdirSync(out, { recursive: true });
  for (const file of ["fictief-gebied", "meerjarenprogramma"]) {
    const open = await opened(browser, sample(file));
    const { page, pane } = open;
    for (const [look, language] of [["light", "nl"], ["dark", "en"], ["forced", "nl"], ["narrow", "en"]] as const) {
      await inLight(look === "dark", open);
      await inLanguage(open, language);
      await page.emulateMedia({ forcedColors: look === "forced" ? "active" : "none" });
      await inTheRoom(open, look === "narrow" ? 350 : 1280, look === "narrow" ? 800 : 720);
      // The programme comes after the three answers.
      if (file === "meerjarenprogramma") await pane.waitForFunction(() => /(?:van|of) [4-9]/u.test(document.querySelector("[role=dialog] [role=status]")?.textContent ?? ""), undefined, { timeout: 300_000 });
      for (let place = 1; ; place++) {
        const path = `${file}-${look}-${place}.png`;
        await page.locator("#pane").screenshot({ path: join(out, path) });
        process.stdout.write(`out/pictures/presenting/${path}\n`);
        const before = await pane.innerText("[role=dialog] h2");
        await pane.press("[role=dialog]", "ArrowRight");
        if (await pane.innerText("[role=dialog] h2") === before) break;
      }
      await pane.press("[role=dialog]", "Escape");
      await pane.waitForSelector("[role=dialog]", { state: "detached" });
    }
    await open.close();
  }
}
