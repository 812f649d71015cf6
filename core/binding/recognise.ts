import { tableKinds, type TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { matchHeader } from "../tables/match-header";

/**
 * Which input table a range is, by its header row: every required column is there, and no other kind explains
 * more of the headers. Undefined when none fits, or several fit as well.
 */
export function recogniseTable(cells: unknown): TableKind | undefined {
  const first: unknown = Array.isArray(cells) ? cells[0] : undefined;
  if (!Array.isArray(first)) return undefined;
  const candidates = tableKinds
    .map((kind) => ({ kind, ...fit(kind, first) }))
    .filter(({ complete }) => complete)
    .sort((a, b) => b.found - a.found || a.unused - b.unused);
  const [best, next] = candidates;
  const tied = next !== undefined && next.found === best?.found && next.unused === best.unused;
  return tied ? undefined : best?.kind;
}

function fit(kind: TableKind, header: readonly unknown[]) {
  const table = inputTables[kind];
  const { places, years, weighted } = matchHeader(table, header);
  const has = (key: string): boolean => places.has(key) || (key === "further" && weighted.length > 0);
  const complete = places.size > 0
    && Object.entries(table.columns).every(([key, column]) => !column.required || has(key))
    && table.oneOf.every((group) => group.some(has))
    && (table.further !== "years" || years.length > 0);
  return { complete, found: places.size + years.length, unused: Object.keys(table.columns).length - places.size };
}
