import { join } from "node:path";
import { loadBundle } from "../../addin/workbench/engine/bundle";
import { root, samples } from "../samples/committed";
import { checkSample } from "../samples/native/check";
import type { Outcome } from "./outcome";

/** Every formula of Excel itself in the samples beside the core, after changed input. Options: edits per sample (20), and the seed (1). */
export async function run([edits = "20", seed = "1"]: readonly string[]): Promise<Outcome> {
  const bundle = loadBundle(join(root, "dist"));
  const rows: Record<string, string | number>[] = [];
  const failures: string[] = [];
  for (const name of samples) {
    const { states, shown, errors, differences } = await checkSample(name, bundle, { edits: Number(edits), seed: Number(seed), all: true });
    rows.push({ sample: name, states, shown, "errors that were due": errors, differences: differences.length });
    failures.push(...differences.slice(0, 5).map((difference) => `${name}: ${JSON.stringify(difference)}`));
  }
  return { tables: { [`Formulas of Excel beside the core, seed ${seed}`]: rows }, failures };
}
