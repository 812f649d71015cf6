import { join } from "node:path";
import { ensureBuilt, root } from "../../addin/workbench/cli/build";
import { loadBundle, type Bundle } from "../../addin/workbench/engine/bundle";

type Value = string | number | boolean;

let bundle: Bundle | undefined;

/** What the built function answers, as it spills; a single value is a matrix of one cell. An error has no place in a sample. */
export async function answer(id: string, values: readonly unknown[]): Promise<Value[][]> {
  if (bundle === undefined) {
    ensureBuilt(["addin"]);
    bundle = loadBundle(join(root, "dist"));
  }
  const result = await bundle.call(id, values);
  if ("error" in result) throw new Error(`${id}: ${result.error.code} ${result.error.message}`);
  return Array.isArray(result.value) ? result.value as Value[][] : [[result.value as Value]];
}
