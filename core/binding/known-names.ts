import { tableKinds, type TableKind } from "../domain/table";
import { inputTables } from "../domain/tables";
import { headerKey, yearsIn } from "../tables/header-key";

/** A name of a column as words: "Kosten per eenheid" is kosten, per, eenheid. */
export const wordsOf = (text: string): readonly string[] => {
  const outside = text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, " ");
  return outside.split(/[^\p{L}\p{N}']+/u).map(headerKey).filter((word) => word !== "");
};

interface Phrase { readonly key: string; readonly words: readonly string[] }

const phrases = new Map<TableKind, readonly Phrase[]>(tableKinds.map((kind) => [kind, Object.entries(inputTables[kind].columns)
  .flatMap(([key, { header, synonyms }]) => [header, ...synonyms].map((name) => ({ key, words: wordsOf(name) })))
  // Two letters say too little among other words; hectares are the exception.
  .filter(({ words }) => words.join("").length > 2 || words[0] === "ha")]));

const exact = new Set(tableKinds.flatMap((kind) => Object.values(inputTables[kind].columns)
  .flatMap(({ header, synonyms }) => [header, ...synonyms].map(headerKey))));

/** Does any input table have a column of this name? */
export const isKnownName = (header: string): boolean => exact.has(headerKey(header));
export const isYearName = (header: string): boolean => yearsIn(header).length === 1;

/** The columns of a table whose name stands among the words of a header: "Naam van de opgave" names Opgave. The longest name first. */
export function namedAmong(kind: TableKind, header: string): readonly string[] {
  const words = wordsOf(header);
  const found = phrases.get(kind)!.filter((phrase) => stands(phrase.words, words));
  return [...new Set([...found].sort((a, b) => b.words.join("").length - a.words.join("").length).map(({ key }) => key))];
}

const stands = (phrase: readonly string[], words: readonly string[]): boolean =>
  words.some((_, start) => phrase.every((word, index) => words[start + index] === word));

/** The kinds of table that a title or the name of a sheet speaks of. */
export function kindsNamedIn(texts: readonly string[]): ReadonlySet<TableKind> {
  const words = new Set(texts.flatMap(wordsOf));
  return new Set(tableKinds.filter((kind) => words.has(kind) || words.has(headerKey(inputTables[kind].name))));
}
