import type { Hard } from "../domain/default-jargon";
import { nameKey } from "../domain/name";

/** What may keep a reader from understanding a sentence. */
export interface Readability {
  readonly words: number;
  readonly isLong: boolean;
  /** Words that not everybody knows, in the order of the sentence, each once. */
  readonly hard: readonly Hard[];
  readonly abbreviations: readonly string[];
  readonly isTwo: boolean;
}

/** A sentence of more words is long, and so is a report whose sentences are longer on average. */
const MOST_WORDS = 20;
export const MOST_ON_AVERAGE = 15;

export const isReadable = ({ isLong, hard, abbreviations, isTwo }: Readability): boolean => !isLong && hard.length === 0 && abbreviations.length === 0 && !isTwo;

/**
 * Checks the form of sentences against a list of words. Known words matter more than short sentences (S. Kleijn, Clozing in on readability,
 * Utrecht 2018): nothing is won by cutting a sentence in two, and words that join are wanted.
 */
export function readability(jargon: readonly Hard[]): (text: string) => Readability {
  const forms = formsOf(jargon);
  // Most sentences have none of them, and one look says so.
  const any = forms.length === 0 ? undefined : new RegExp(forms.map(({ pattern }) => pattern.source).join("|"), "iu");
  return (text) => {
    const found = any?.test(text) === true ? jargonIn(text, forms) : [];
    const words = text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const abbreviations = words.map((word) => word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""))
      .filter((word) => /\p{Lu}{2}/u.test(word) && !found.some(({ matched }) => nameKey(matched) === nameKey(word)));
    return {
      words: words.length, isLong: words.length > MOST_WORDS,
      hard: [...new Set(found.map(({ entry }) => entry))].filter(({ better }) => better !== ALLOWED),
      abbreviations: [...new Set(abbreviations)],
      isTwo: /[.!?] \p{Lu}/u.test(text),
    };
  };
}

/** Words per sentence; undefined without sentences. */
export const averageWords = (all: readonly Pick<Readability, "words">[]): number | undefined =>
  (all.length === 0 ? undefined : all.reduce((sum, { words }) => sum + words, 0) / all.length);

/** In Beter: this word is fine, also as an abbreviation. */
export const ALLOWED = "-";

interface Form {
  readonly entry: Hard;
  readonly pattern: RegExp;
}

/** The longest first: "dient te" before "dient". */
function formsOf(jargon: readonly Hard[]): readonly Form[] {
  return jargon.flatMap((entry) => [entry.word, ...entry.forms].map((form) => ({ entry, form })))
    .sort((one, other) => other.form.length - one.form.length)
    .map(({ entry, form }) => ({ entry, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])${form.trim().split(/\s+/u).map(escaped).join("\\s+")}(?![\\p{L}\\p{N}-])`, "giu") }));
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");

/** What stands in a longer form does not count again. */
function jargonIn(text: string, forms: readonly Form[]): readonly { readonly entry: Hard; readonly matched: string }[] {
  const taken = new Array<boolean>(text.length).fill(false);
  const found: { entry: Hard; matched: string; at: number }[] = [];
  for (const { entry, pattern } of forms) {
    for (const match of text.matchAll(pattern)) {
      const [at, end] = [match.index, match.index + match[0].length];
      if (taken.slice(at, end).includes(true)) continue;
      taken.fill(true, at, end);
      found.push({ entry, matched: match[0], at });
    }
  }
  return found.sort((one, other) => one.at - other.at);
}
