import type { Package } from "./package";

/** Numbers, from 1 on, of which no part is there yet. */
export function unusedNumbers(isTaken: (number: number) => boolean): () => number {
  let number = 0;
  return () => {
    do number++; while (isTaken(number));
    return number;
  };
}

/** Ids that no relationship of a part has yet. */
export function unusedRelationshipIds(parts: Package, part: string): () => string {
  const taken = new Set(parts.relationships(part).map(({ id }) => id));
  const next = unusedNumbers((number) => taken.has(`rId${number}`));
  return () => `rId${next()}`;
}
