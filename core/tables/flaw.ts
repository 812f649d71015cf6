/** What is wrong with one cell; the reader adds where it stands. Texts for people are kept in wording.ts. */
export class Flaw {
  constructor(readonly message: string, readonly advice: string, /** Shown instead of the cell itself. */ readonly value?: unknown) {}
}
