import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { brokenRuns } from "../malformed/runs";
import type { Outcome } from "./outcome";

/** Broken inputs over all functions. Options: how many (50.000), and the seed (1). */
export async function run([times = "50000", seed = "1"]: readonly string[]): Promise<Outcome> {
  const { wrong, answered } = await brokenRuns(loadBundle(join(import.meta.dirname, "../../dist")), { times: Number(times), seed: Number(seed) });
  return {
    tables: { "Broken inputs": [{ inputs: Number(times), seed: Number(seed), answered, wrong: wrong.length }] },
    failures: wrong.slice(0, 10).map(({ id, why, input }) => `${id}: ${why}: ${JSON.stringify(input).slice(0, 500)}`),
  };
}
