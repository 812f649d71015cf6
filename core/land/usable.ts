import { nameKey } from "../domain/name";
import { wholeNames } from "../domain/whole-names";
import type { LandRow } from "../domain/tables/grond";
import type { Land } from "./model";

/** The types of land that a table Grond names, as it spells them first: one type has one name. */
export interface LandTypes {
  readonly names: readonly string[];
  /** The one name of a type; undefined for a type that Grond does not have. */
  readonly named: (type: string) => string | undefined;
  /** The names of a list that was split at `;`, where a type may hold one itself. */
  readonly listed: (parts: readonly string[]) => readonly string[];
}

export function landTypesOf(rows: readonly LandRow[]): LandTypes {
  const names = new Map<string, string>();
  for (const { landType } of rows) if (!names.has(nameKey(landType))) names.set(nameKey(landType), landType);
  return { names: [...names.values()], named: (type) => names.get(nameKey(type)), listed: wholeNames(names.values()) };
}

/** The hectares that may be used: Oppervlakte x Beschikbaar, per row. */
export function usableLand(rows: readonly LandRow[], { named }: LandTypes): Land[] {
  return rows.map((row) => ({ row: row.row, type: named(row.landType)!, hectares: row.hectares * row.available }));
}
