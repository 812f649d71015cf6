import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

const axe = readFileSync(createRequire(resolve("package.json")).resolve("axe-core/axe.min.js"), "utf8");

/** What axe finds wrong. It goes in by evaluation: the pane's policy refuses scripts from elsewhere. */
export async function barriers(pane: Frame): Promise<string[]> {
  await pane.evaluate(axe);
  const { passes, violations } = await pane.evaluate(() => {
    const { axe: checker } = window as unknown as { axe: { run(context: object): Promise<AxeResults> } };
    return checker.run({ exclude: [["[data-tabster-dummy]"]] });
  });
  expect(passes.length).toBeGreaterThan(20);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
}
