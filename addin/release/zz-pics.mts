import { chromium } from "playwright-core";
import { executablePath, flags } from "./chromium";
import { asHighAsNeeded, goTo, inLanguage, opened, sample } from "./pictures/workbench";
const browser = await chromium.launch({ executablePath, args: flags });
const open = await opened(browser, sample("lerende-evaluatie"));
const errors: string[] = [];
open.page.on("console", (m) => { if (m.type() === "error") errors.push(m.text()); });
for (const language of ["nl", "en"] as const) {
  await inLanguage(open, language);
  await goTo(open, "learning");
  await open.page.waitForTimeout(1500);
  await open.pane.locator("#learning figure li button").last().click();
  await open.page.waitForTimeout(400);
  await open.pane.locator("#learning figure li").nth(6).locator("button", { hasText: language === "nl" ? "Maak les" : "Make a lesson" }).click();
  await open.page.waitForTimeout(300);
  await open.pane.locator("input[role=switch]").click();
  await open.page.waitForTimeout(5000);
  await asHighAsNeeded(open);
  await open.page.locator("#pane").screenshot({ path: `/tmp/gold/learn-${language}.png` });
  await goTo(open, "overview");
  await open.page.waitForTimeout(800);
  await asHighAsNeeded(open);
  await open.page.locator("#pane").screenshot({ path: `/tmp/gold/over-${language}.png` });
  await goTo(open, "learning");
  await open.pane.locator("input[role=switch]").click();
  await open.page.waitForTimeout(1500);
}
console.log(errors);
await open.close(); await browser.close(); process.exit(0);
