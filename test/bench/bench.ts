/**
 * `npm run bench -- MODULE [options]`: how fast, and how good, a module of the core is. Each module has a file here that
 * exports `run`. Figures are ratios where that is possible, so that they say the same on a fast and on a slow machine.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import type { Outcome } from "./outcome";

const modules = ["stacking", "balance", "capacity", "governance", "programme", "learning", "futures", "pane", "certificate", "malformed", "samples", "risk", "optimal", "properties", "search", "hostile", "wellbeing"];

const [name = "", ...args] = process.argv.slice(2);
if (!modules.includes(name)) {
  console.error(`npm run bench -- ${modules.join(" | ")} [options]`);
  process.exitCode = 2;
} else {
  const module = await import(`./${name}.ts`) as { run(args: readonly string[]): Outcome | Promise<Outcome> };
  const outcome = await module.run(args);
  for (const [title, rows] of Object.entries(outcome.tables)) {
    console.log(`\n${title}`);
    console.table(rows);
  }
  mkdirSync("coverage/bench", { recursive: true });
  writeFileSync(`coverage/bench/${name}.json`, `${JSON.stringify(outcome, null, 2)}\n`);
  for (const failure of outcome.failures) console.error(failure);
  if (outcome.failures.length > 0) process.exitCode = 1;
}
