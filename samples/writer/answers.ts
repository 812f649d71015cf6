import { join } from "node:path";
import { ensureBuilt, root } from "../../addin/workbench/cli/build";
import { loadBundle, type Bundle } from "../../addin/workbench/engine/bundle";
import type { ReportCell, ReportColumn } from "../../core";

/** What a function answers, and what its columns are when it is a table with a header. */
export interface Answer {
  readonly cells: ReportCell[][];
  readonly columns: readonly ReportColumn[] | undefined;
}

let bundle: Pick<Bundle, "callForColumns"> | undefined;

/** From now on this one answers, and not the build itself: one that remembers what it was asked before. */
export function answerBy(other: NonNullable<typeof bundle>): void {
  bundle = other;
}

/** What the built function answers, as it spills; a single value is a matrix of one cell. An error has no place in a sample. */
export async function answer(id: string, values: readonly unknown[]): Promise<Answer> {
  if (bundle === undefined) {
    ensureBuilt(["addin"]);
    bundle = loadBundle(join(root, "dist"));
  }
  const { result, columns } = await bundle.callForColumns(id, values);
  if ("error" in result) throw new Error(`${id}: ${result.error.code} ${result.error.message}`);
  return {
    cells: Array.isArray(result.value) ? result.value as ReportCell[][] : [[result.value as ReportCell]],
    columns: columns as Answer["columns"],
  };
}
