import type { OverviewOptions } from "../../../../core";
import { sameInputs, versionContent, type Signature } from "../../../../core/versions";
import type { Workbook } from "../../state/services";

/** The last version with the same tables, years and norm as the workbook has now: the report then stands for that version. Undefined: there is none. */
export async function keptAs(
  { readTables, listVersions, readVersion }: Pick<Workbook, "readTables" | "listVersions" | "readVersion">, { from, to, norm }: OverviewOptions,
): Promise<(Signature & { readonly name: string }) | undefined> {
  const { versions } = await listVersions();
  if (versions.length === 0) return undefined;
  const now = versionContent({ tables: await readTables(), reports: [], basis: { from, to, norm } });
  for (const { id, name, kept } of versions) {
    const content = await readVersion(id);
    if (typeof content !== "string" && sameInputs(content, now)) return { ...kept, name };
  }
  return undefined;
}
