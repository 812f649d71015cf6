import type { OverviewOptions, VersionContent } from "../../../core";
import { versionContent } from "../../../core/versions";
import type { Services } from "../state/services";
import { Told } from "./use-task";

/** The workbook of this moment as a version: its tables read anew, and the results of all areas worked out from them. */
export async function contentNow(
  { workbook, ask }: Pick<Services, "workbook" | "ask">, options: OverviewOptions, day: string, signal: AbortSignal, noTables: (error: unknown) => string,
): Promise<VersionContent> {
  const tables = await workbook.readTables().catch((error: unknown) => { throw new Told(noTables(error)); });
  const { from, to, norm } = options;
  const results = await ask("reports", { tables, options: { ...options, area: undefined, day } }, { signal });
  return versionContent({ tables, reports: results, basis: { from, to, norm, day } });
}
