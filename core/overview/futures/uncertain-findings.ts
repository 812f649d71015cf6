import { withoutRepeats, type Finding } from "../../domain/findings";
import { uncertaintyTable } from "../../domain/tables/onzekerheden";
import type { Tables } from "../by-kind";
import type { OverviewOptions } from "../model";
import { outcomeOf } from "../outcome";
import { ambitionOf, canAsk, robustOf } from "./asked";

/**
 * What is wrong between Onzekerheden and the tables that it is about. A row that counts for one question is no news in another; a remark is
 * one where it counts for none.
 */
export async function uncertainFindings(given: Tables, options: OverviewOptions): Promise<readonly Finding[]> {
  if (!given.has(uncertaintyTable.kind)) return [];
  const read = [canAsk("money", given) ? ambitionOf : undefined, canAsk("programme", given) ? robustOf : undefined].filter((each) => each !== undefined);
  const found = await Promise.all(read.map(async (each) => (await outcomeOf((reader) => { each(given, options, reader); })).found.filter(({ table }) => table === uncertaintyTable.name)));
  const rowsOf = (findings: readonly Finding[]): ReadonlySet<number> => new Set(findings.filter(({ degree }) => degree === "remark").flatMap(({ row, rows = row === undefined ? [] : [row] }) => rows));
  const everywhere = found.map(rowsOf).reduce((all, own) => new Set([...all].filter((row) => own.has(row))), found.length === 0 ? new Set<number>() : rowsOf(found[0]!));
  return withoutRepeats(found.flat().filter(({ degree, code, row, rows = row === undefined ? [] : [row] }) => (degree === "problem" ? code !== "nothingUncertain" : rows.every((each) => everywhere.has(each)))));
}
