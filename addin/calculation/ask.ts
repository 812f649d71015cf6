import type { Abouts, Answers, Question, Tell } from "./questions";

export interface Asking {
  /** Cancels: the promise is rejected and, in a worker, the calculation itself ends. */
  readonly signal?: AbortSignal | undefined;
  readonly tell?: Tell | undefined;
}

/** Asks the core a question, somewhere; the answer is the same wherever it is calculated. */
export type Ask = <Name extends Question>(question: Name, about: Abouts[Name], asking?: Asking) => Promise<Answers[Name]>;
