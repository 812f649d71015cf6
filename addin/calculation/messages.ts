import type { Reason } from "../../core";
import type { Question, Tell } from "./questions";

/** To the worker: one question at a time. */
export interface Asked {
  readonly question: Question;
  readonly about: readonly unknown[];
}

/** From the worker: any number of steps, then the answer, that there is none, or what went wrong. */
export type Said =
  | { readonly step: Parameters<Tell>[0] }
  | { readonly answer: unknown }
  | { readonly noAnswer: Reason }
  | { readonly error: string };
