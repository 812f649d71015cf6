// Draws the icons that Excel asks for from the one drawing: `node manifest/icons/draw.mjs [path of chromium]`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const sizes = [16, 32, 64, 80];
const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const drawing = readFileSync(here("icon.svg"), "utf8");

const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
  await page.screenshot({ path: here(`icon-${size}.png`), omitBackground: true });
}
await browser.close();
