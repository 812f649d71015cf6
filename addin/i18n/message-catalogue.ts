import type { Codes, Reasons } from "../../core";

/** What is the matter, to be read after the name of the column ("is geen getal"), and what to do. */
export type Words = readonly [message: string, advice: string];

/** Words for every code; a code with parameters takes them. One that has no words does not compile. */
export type WordsFor<All> = {
  readonly [C in keyof All]: keyof All[C] extends never ? Words : (params: All[C]) => Words;
};

/** Everything that a language needs to say what was found in the input. */
export interface Messages {
  readonly findings: WordsFor<Codes>;
  readonly reasons: WordsFor<Reasons>;
  /** "Opgaven rij 5" */
  readonly row: (table: string, row: number) => string;
  /** A column without a name. */
  readonly column: (place: number) => string;
  /** "ook rij 9, 12 en 14", with how many are not named. */
  readonly alsoRows: (rows: readonly string[], more: number) => string;
  readonly number: (value: number) => string;
  readonly yes: string;
  readonly no: string;
}
