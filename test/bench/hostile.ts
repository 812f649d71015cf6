import { tryMutations } from "../workbench/hostile/run";
import type { Outcome } from "./outcome";
import { seeded } from "./seeded";

/** Mutated samples for `calculate` and `inspect`. Options: how many (1.000), and the seed (1). */
export async function run([times = "1000", seed = "1"]: readonly string[]): Promise<Outcome> {
  const { failures, ...figures } = await tryMutations(Number(times), seeded(Number(seed)));
  return { tables: { "Mutated workbooks": [{ ...figures, seed: Number(seed), wrong: failures.length }] }, failures: failures.slice(0, 20) };
}
