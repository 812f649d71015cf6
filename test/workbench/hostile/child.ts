import { createRequire } from "node:module";
import { join } from "node:path";
import { calculateWorkbook, summary } from "../../../addin/workbench/cli/calculate";
import { inspectFile, type Inspector } from "../../../addin/workbench/cli/inspect";
import { loadBundle } from "../../../addin/workbench/engine/bundle";
import { memoised } from "../../../addin/workbench/engine/functions";

/** One file to try, and how that went. */
export interface Order { readonly input: string; readonly out: string }
export interface Tried { readonly calculate: Said; readonly inspect: Said; readonly seconds: number; readonly megabytes: number }
export type Said = { readonly lines: readonly string[] } | { readonly refused: string; readonly isProblem: boolean };

const root = join(import.meta.dirname, "../../..");
const loaded = loadBundle(join(root, "dist"));
// A mutated sample asks mostly what the sample asked.
const bundle = { ...loaded, call: memoised(loaded.call, 1000) };
const inspector = createRequire(import.meta.url)(join(root, "out/workbench/answers.cjs")) as Inspector;

async function said(lines: () => Promise<readonly string[]> | readonly string[]): Promise<Said> {
  try {
    return { lines: await lines() };
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error), isProblem: error instanceof Error && error.name === "FileProblem" };
  }
}

process.on("message", ({ input, out }: Order) => {
  void (async () => {
    const before = process.cpuUsage();
    const calculate = await said(async () => summary(await calculateWorkbook(input, out, () => bundle)));
    const inspect = await said(() => inspector.inspectionLines(inspectFile(input, () => inspector).tables));
    const { user, system } = process.cpuUsage(before);
    process.send!({ calculate, inspect, seconds: (user + system) / 1e6, megabytes: process.memoryUsage().rss / 1e6 } satisfies Tried);
  })();
});
process.send!("ready");
