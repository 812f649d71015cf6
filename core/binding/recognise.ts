import { sameName } from "../domain/name";
import { tableKinds, type TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { matchHeader } from "../tables/match-header";
import { asChoiceOf } from "../tables/read-cell";

/**
 * Which input table a range is, by its header row: every required column is there, and no other kind explains
 * more of the headers. Undefined when none fits, or several fit as well. Tables of posts x years have one header: the posts tell which it is,
 * else the name of the Excel table, else it is a budget.
 */
export function recogniseTable(cells: unknown, name = ""): TableKind | undefined {
  const first: unknown = Array.isArray(cells) ? cells[0] : undefined;
  if (!Array.isArray(first)) return undefined;
  const candidates = tableKinds
    .map((kind) => ({ kind, ...fit(kind, first) }))
    .filter(({ complete }) => complete)
    .sort((a, b) => b.found - a.found || a.unused - b.unused);
  const [best] = candidates;
  const equals = candidates.filter(({ found, unused }) => found === best!.found && unused === best!.unused).map(({ kind }) => kind);
  return equals.length > 1 && equals.every((kind) => inputTables[kind].postsAreData) ? byPosts(equals, cells as readonly unknown[], first, name)
    : equals.length > 1 ? undefined : best?.kind;
}

/** Of kinds with the same header the one that knows most of the posts. */
function byPosts(kinds: readonly TableKind[], [, ...rows]: readonly unknown[], header: readonly unknown[], name: string): TableKind {
  const known = (kind: TableKind): number => {
    const [key, { choices }] = Object.entries(inputTables[kind].columns)[0]!;
    const at = matchHeader(inputTables[kind], header).places.get(key)!.index;
    return rows.filter((row) => Array.isArray(row) && typeof row[at] === "string" && asChoiceOf(row[at], choices) !== undefined).length;
  };
  const isNamed = (kind: TableKind): boolean => sameName(inputTables[kind].name, name);
  return [...kinds].sort((one, other) => known(other) - known(one) || Number(isNamed(other)) - Number(isNamed(one)))[0]!;
}

function fit(kind: TableKind, header: readonly unknown[]) {
  const table = inputTables[kind];
  const { places, years, weighted } = matchHeader(table, header);
  const has = (key: string): boolean => places.has(key) || (key === "further" && weighted.length > 0);
  const complete = places.size > 0
    && Object.entries(table.columns).every(([key, column]) => !column.required || has(key))
    && table.oneOf.every((group) => group.some(has))
    && (table.further !== "years" || table.yearsOptional || years.length > 0);
  return { complete, found: places.size + years.length, unused: Object.keys(table.columns).length - places.size };
}
