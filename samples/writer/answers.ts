import { join } from "node:path";
import { ensureBuilt, root } from "../../addin/workbench/cli/build";
import { loadBundle, type Bundle } from "../../addin/workbench/engine/bundle";
import { shapeArguments } from "../../addin/workbench/engine/functions";
import type { ReportCell, ReportColumn } from "../../core";

/** What a function answers, and what its columns are when it is a table with a header. */
export interface Answer {
  readonly cells: ReportCell[][];
  readonly columns: readonly ReportColumn[] | undefined;
}

let bundle: Bundle | undefined;

/** From now on this one answers, and not the build itself: one that remembers what it was asked before. */
export function answerBy(other: Bundle): void {
  bundle = other;
}

/** What the built function answers to what Excel would pass it, as it spills; a single value is a matrix of one cell. An error has no place in a sample. */
export async function answer(id: string, values: readonly unknown[]): Promise<Answer> {
  if (bundle === undefined) {
    ensureBuilt(["addin"]);
    bundle = loadBundle(join(root, "dist"));
  }
  const { functions, callForColumns } = bundle;
  const metadata = functions.find((each) => each.id === id);
  if (metadata === undefined) throw new Error(`no function ${id}`);
  const { result, columns } = await callForColumns(id, shapeArguments(metadata, values));
  if ("error" in result) throw new Error(`${id}: ${result.error.code} ${result.error.message}`);
  return {
    cells: Array.isArray(result.value) ? result.value as ReportCell[][] : [[result.value as ReportCell]],
    columns: columns as Answer["columns"],
  };
}
