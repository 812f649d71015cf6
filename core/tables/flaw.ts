import type { Said } from "../domain/findings/codes";

/** What is wrong with one cell; the reader adds where it stands. */
export class Flaw {
  constructor(readonly what: Said, /** Shown instead of the cell itself. */ readonly value?: unknown) {}
}
