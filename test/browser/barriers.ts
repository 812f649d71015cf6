import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame, Page } from "playwright-core";
import { narrow, showTheme } from "./workbench";

const axe = readFileSync(createRequire(resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** Shows the pane 320 pixels wide, light and then dark, and expects no barriers and nothing beside the edge in either. */
export async function expectNoBarriers(page: Page, pane: Frame): Promise<void> {
  await narrow(page, pane);
  for (const colorScheme of ["light", "dark"] as const) {
    await showTheme(page, pane, colorScheme);
    expect([colorScheme, await barriers(pane, { coloursOnly: colorScheme === "dark" })]).toEqual([colorScheme, []]);
    expect(await besideTheEdge(pane)).toEqual([]);
  }
}

/** What stands out over the edge of the pane; what scrolls within it has its own edge. */
export const besideTheEdge = (pane: Frame): Promise<string[]> => pane.evaluate(() => {
  const scrolls = (each: Element | null): boolean => each !== null && each.tagName !== "MAIN" && each !== document.body
    && (["auto", "scroll"].includes(getComputedStyle(each).overflowX) || scrolls(each.parentElement));
  return [...document.querySelectorAll("body *")]
    .filter((each) => each.getBoundingClientRect().right > document.documentElement.clientWidth + 1 && each.checkVisibility() && !scrolls(each.parentElement))
    .map((each) => `${each.tagName} ${each.textContent.slice(0, 40)}`);
});

/** The rules of axe's own choice that look at colours; by their category it would take the strictest along. */
const aboutColours = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds wrong. It goes in by evaluation: the pane's policy refuses scripts from elsewhere. `coloursOnly`: what was looked
 * at before in another theme, of which nothing but the colours differs.
 */
export async function barriers(pane: Frame, { coloursOnly = false } = {}): Promise<string[]> {
  if (!await pane.evaluate(() => "axe" in window)) await pane.evaluate(axe);
  // A colour on its way to another is no colour of ours; what turns for as long as something is busy may go on.
  await pane.waitForFunction(() => document.getAnimations().every(({ playState, effect }) => playState === "finished" || effect?.getComputedTiming().iterations === Infinity));
  const { held, broken } = await pane.evaluate(async (options) => {
    const { axe: checker } = window as unknown as { axe: { run(context: object, options: object): Promise<AxeResults> } };
    const { passes, violations } = await checker.run({ exclude: [["[data-tabster-dummy]"]] }, options);
    // What it says of every element is longer than the page: only what is asked goes from the browser to here.
    return { held: passes.length, broken: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`) };
    // Of what is right one element of each rule is enough.
  }, { resultTypes: ["violations"], ...(coloursOnly ? { runOnly: aboutColours } : {}) });
  expect(held).toBeGreaterThan(coloursOnly ? 0 : 20);
  return broken;
}
