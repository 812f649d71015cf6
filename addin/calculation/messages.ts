import type { Reason } from "../../core";
import type { Progress } from "./progress";
import type { Question } from "./questions";

/** To the worker: one question at a time. */
export interface QuestionRequest {
  readonly question: Question;
  readonly given: object;
}

/** From the worker: any number of times how far it is, then the result, that there is none, or what went wrong. */
export type QuestionResponse =
  | { readonly progress: Progress }
  | { readonly result: unknown }
  | { readonly noAnswer: Reason }
  | { readonly error: string };
