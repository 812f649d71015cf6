import { rememberedKeys } from "../domain/name";
import { wholeNames } from "../domain/whole-names";
import type { Level } from "../domain/levels";
import type { PartyRow } from "../domain/tables/partijen";

/** The parties and who stands above whom (Onder). */
export interface Parties {
  /** In sheet order, each once. */
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** In more than one row of the table. */
  readonly isTwice: (name: string) => boolean;
  readonly levelOf: (name: string) => Level | undefined;
  /** The same party, or one that stands below it by any path. */
  readonly isWithin: (name: string, above: string) => boolean;
}

interface Party {
  readonly name: string;
  readonly level: Level;
  readonly parents: string[];
  rows: number;
}

export function partiesOf(rows: readonly PartyRow[]): Parties {
  const keyOf = rememberedKeys();
  const parties = new Map<string, Party>();
  const listed = wholeNames(rows.map(({ party }) => party));
  for (const row of rows) {
    const key = keyOf(row.party);
    const party = parties.get(key) ?? { name: row.party, level: row.level, parents: [], rows: 0 };
    party.parents.push(...listed.shares(row.under ?? []).map(({ name }) => keyOf(name)));
    party.rows += 1;
    parties.set(key, party);
  }
  const above = new Map<string, ReadonlySet<string>>();
  const aboveOf = (key: string): ReadonlySet<string> => {
    let found = above.get(key);
    if (found === undefined) above.set(key, found = everythingAbove(key, parties));
    return found;
  };
  return {
    names: [...parties.values()].map(({ name }) => name),
    has: (name) => parties.has(keyOf(name)),
    isTwice: (name) => (parties.get(keyOf(name))?.rows ?? 0) > 1,
    levelOf: (name) => parties.get(keyOf(name))?.level,
    isWithin: (name, upper) => aboveOf(keyOf(name)).has(keyOf(upper)),
  };
}

/** The party itself and all above it; a circle in Onder ends where it started. */
function everythingAbove(key: string, parties: ReadonlyMap<string, Party>): ReadonlySet<string> {
  const found = new Set([key]);
  for (const name of found) for (const parent of parties.get(name)?.parents ?? []) found.add(parent);
  return found;
}
