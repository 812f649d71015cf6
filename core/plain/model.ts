import type { Hard } from "../domain/default-jargon";

/** How a value is written in a sentence. */
export type Form = "number" | "euro" | "percent" | "year" | "date" | "text";

/** A sentence as it is read: text, and values where they come. */
export interface Sentence {
  /** In the table; header = 1. */
  readonly row: number;
  readonly pieces: readonly Piece[];
  readonly source: string | undefined;
  /** What stands above it; undefined: it goes on under the heading before it. */
  readonly heading: string | undefined;
}

/** `value`: which Waarde it is, from 1; undefined: what the sentence itself says. */
export interface Piece {
  readonly text: string;
  readonly value: number | undefined;
  /** Of a value: the name of its column in the table. */
  readonly column: string | undefined;
}

/** What a public report says, in its order, and the words that not everybody knows. */
export interface PublicReport {
  readonly sentences: readonly Sentence[];
  readonly jargon: readonly Hard[];
  /** Whether the words are those of the user. */
  readonly ownJargon: boolean;
}
