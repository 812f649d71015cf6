import { plainHyphens, visible } from "./characters";

/**
 * What two names must have in common to be the same name: case, doubled spaces, which dash it is, characters that nobody sees
 * and the way an accent or a subscript is encoded do not matter (CO₂ is CO2), accents themselves do.
 */
export function nameKey(name: string): string {
  // Most names are plain letters with single spaces.
  if (/^[!-~]+(?: [!-~]+)*$/u.test(name)) return name.toLowerCase();
  return plainHyphens(visible(name).normalize("NFKC")).trim().replace(/\s+/gu, " ").toLowerCase();
}

export const sameName = (one: string, other: string): boolean => nameKey(one) === nameKey(other);

/** `nameKey` for large tables in which the same names come back: each distinct name is worked out once. */
export function rememberedKeys(): (name: string) => string {
  const keys = new Map<string, string>();
  return (name) => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, key = nameKey(name));
    return key;
  };
}
