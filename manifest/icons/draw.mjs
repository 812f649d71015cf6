// Draws the icons that Excel asks for from their drawings: `node manifest/icons/draw.mjs [path of chromium]`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** All that Office knows: at 125 %, 150 % and 200 % it takes one of its own, else it shrinks or stretches another. */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80];
const names = ["icon", "freeze", "restore"];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const name of names) {
  const drawing = readFileSync(here(`${name}.svg`), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: here(`${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
