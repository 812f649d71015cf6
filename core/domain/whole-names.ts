import type { Share } from "./column";
import { nameKey } from "./name";

/** Rejoins what was split at `;`. */
export interface WholeNames {
  (parts: readonly string[]): readonly string[];
  /** The same with shares: that of the last part is the share of the whole. */
  shares(parts: readonly Share[]): readonly Share[];
}

/**
 * A cell with names is split at every `;`, but a name may hold one itself: a known name that exists as a whole goes before its
 * parts, the longest first. It is written as it is known.
 */
export function wholeNames(known: Iterable<string>): WholeNames {
  const wholes = wholesAmong(known);
  const rejoined = (parts: readonly string[]): readonly string[] => rejoin(parts, wholes, (part) => part, (name) => name);
  return Object.assign(rejoined, {
    shares: (parts: readonly Share[]): readonly Share[] => rejoin(
      parts, wholes, ({ name, share }, isLast) => (isLast || share === undefined ? name : undefined), (name, { share }) => ({ name, share }),
    ),
  });
}

interface Wholes {
  /** By their parts, as names compare. */
  readonly names: ReadonlyMap<string, string>;
  readonly mostParts: number;
}

function wholesAmong(known: Iterable<string>): Wholes {
  const names = new Map<string, string>();
  const plain = new Set<string>();
  let mostParts = 0;
  for (const name of known) {
    if (!name.includes(";")) {
      plain.add(nameKey(name));
      continue;
    }
    const parts = name.split(";").map(nameKey).filter((part) => part !== "");
    const key = keyOf(parts);
    if (!names.has(key)) names.set(key, name);
    mostParts = Math.max(mostParts, parts.length);
  }
  // "Bos;" is not meant where there is a "Bos".
  for (const name of plain) names.delete(name);
  return { names, mostParts };
}

const keyOf = (parts: readonly string[]): string => parts.join(";");

function rejoin<Part>(
  parts: readonly Part[], { names, mostParts }: Wholes, nameOf: (part: Part, isLast: boolean) => string | undefined, whole: (name: string, last: Part) => Part,
): readonly Part[] {
  if (names.size === 0) return parts;
  const found: Part[] = [];
  for (let first = 0; first < parts.length;) {
    let end = Math.min(parts.length, first + mostParts);
    let name: string | undefined;
    for (; end > first; end--) {
      const run = parts.slice(first, end).map((part, place) => nameOf(part, first + place === end - 1));
      name = run.includes(undefined) ? undefined : names.get(keyOf(run.map((each) => nameKey(each!))));
      if (name !== undefined) break;
    }
    found.push(name === undefined ? parts[first]! : whole(name, parts[end - 1]!));
    first = Math.max(end, first + 1);
  }
  return found;
}
