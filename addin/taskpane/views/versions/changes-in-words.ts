import type { Formats } from "../../../i18n/format";
import type { Dictionary } from "../../../i18n/nl";

interface Counts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
}

/** "9 rijen gewijzigd, 2 rijen toegevoegd en 1 rij verwijderd" */
export function changesInWords(counts: Counts, { versions: { compare } }: Dictionary, f: Formats): string {
  const words = (["changed", "added", "removed"] as const).filter((what) => counts[what] > 0).map((what) => compare[what](f.count(counts[what])));
  return words.length === 0 ? compare.columnsOnly : f.list(words);
}
