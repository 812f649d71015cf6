import type { Dictionary } from "../i18n/nl";

/** The questions that functions answer, in the order of their words in addin/i18n: so Insert and the README show them. */
export type QuestionGroup = keyof Dictionary["insert"]["questions"];

/**
 * What is said about a custom function, once. Its Dutch JSDoc stays the source of functions.json; the English twin, the
 * manual, the README's table and Insert follow from this. Nothing here is in the first load of the add-in.
 */
export interface FunctionRecord {
  readonly question: QuestionGroup;
  /** What Excel shows in English, at most 128 characters each; the parameters by name, in the order of the JSDoc. */
  readonly english: {
    readonly description: string;
    readonly parameters: Readonly<Record<string, string>>;
  };
  /** The golden case that the manual shows: a folder in test/golden/<ID>. */
  readonly example: string;
  /** How to read the result, in Dutch: a sentence or two under the example. */
  readonly reading: string;
}

/** A record for each function of a file, by its id, which is its name in capitals. One that is missing does not compile. */
export type RecordsOf<Functions> = { readonly [Id in Uppercase<string & keyof Functions>]: FunctionRecord };
