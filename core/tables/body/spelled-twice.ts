import { nameKey, sameName } from "../../domain/name";

/** More names than this are no list that somebody typed. */
const MOST_NAMES = 5000;

/** What is left of a name without accents, spaces and punctuation; between figures they count, for 1-2 is not 12. */
const lettersOf = (name: string): string => nameKey(name).normalize("NFD").replace(/\p{M}/gu, "").replace(/(?<!\d)[\s\p{P}]+|[\s\p{P}]+(?!\d)/gu, "");

/** Names in one column that differ only in a space, a hyphen, a point or an accent: two to this program, and mostly one to who typed them. */
export function spelledTwice(names: readonly { readonly row: number; readonly name: string }[]): { readonly row: number; readonly name: string; readonly other: string; readonly earlier: number }[] {
  const distinct = new Map<string, { readonly row: number; readonly name: string }>();
  for (const each of names) if (!distinct.has(each.name)) distinct.set(each.name, each);
  if (distinct.size > MOST_NAMES) return [];
  const first = new Map<string, { readonly row: number; readonly name: string }>();
  return [...distinct.values()].flatMap((each) => {
    const letters = lettersOf(each.name);
    const earlier = first.get(letters);
    if (earlier === undefined) first.set(letters, each);
    return earlier === undefined || letters === "" || sameName(earlier.name, each.name) ? [] : [{ ...each, other: earlier.name, earlier: earlier.row }];
  });
}
