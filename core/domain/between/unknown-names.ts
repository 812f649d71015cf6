import type { Fault } from "../check";
import type { Said } from "../findings/codes";
import { nameKey } from "../name";
import { nearestName } from "../nearest-name";

/** More suggestions than this help nobody, and looking for them takes long. */
export const MOST_SUGGESTIONS = 25;

/** A name that stands in a long table a thousand times is looked at twice: then it is known not to be the only one. */
const ENOUGH = 2;

export interface Named { readonly row: number; readonly name: string | undefined }

/**
 * Names that are not among the known ones: remarks with the name that may be meant, each name looked up once. Nothing where that table is
 * not given, has no row, or cannot be read.
 */
export function unknownNames(named: readonly Named[], known: readonly string[] | undefined, column: string, what: (nearest: string | undefined) => Said, suggestions = Infinity): Fault[] {
  if (known === undefined || known.length === 0) return [];
  const keys = new Map<string, string[]>();
  for (const name of known) {
    const key = nameKey(name);
    const same = keys.get(key);
    if (same === undefined) keys.set(key, [name]);
    else if (same.length < ENOUGH) same.push(name);
  }
  const candidates = [...keys.values()].flat();
  const said = new Map<string, Said>();
  return named.flatMap(({ row, name }): Fault[] => {
    if (name === undefined) return [];
    const key = nameKey(name);
    if (keys.has(key)) return [];
    if (!said.has(key)) said.set(key, what(said.size < suggestions ? nearestName(name, candidates) : undefined));
    return [{ row, column, what: said.get(key)!, degree: "remark" }];
  });
}
