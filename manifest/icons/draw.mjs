// Draws the icons that Excel asks for from their drawings: `node manifest/icons/draw.mjs [path of chromium]`.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

/** The add-in's own also stands in lists of add-ins; those of the commands only on the ribbon. */
const sizes = { icon: [16, 32, 64, 80], freeze: [16, 32, 80], restore: [16, 32, 80] };
const here = (name) => fileURLToPath(new URL(name, import.meta.url));

const browser = await chromium.launch({ executablePath: process.argv[2] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const [name, asked] of Object.entries(sizes)) {
  const drawing = readFileSync(here(`${name}.svg`), "utf8");
  for (const size of asked) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    await page.screenshot({ path: here(`${name}-${size}.png`), omitBackground: true });
  }
}
await browser.close();
