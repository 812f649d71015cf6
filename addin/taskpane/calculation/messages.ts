import type { SourceTable } from "../../../core";
import type { Options, Question, Tell } from "./questions";

/** To the worker: one question at a time. */
export interface Asked {
  readonly question: Question;
  readonly tables: readonly SourceTable[];
  readonly options: Options;
}

/** From the worker: any number of steps, then the answer or what went wrong. */
export type Said =
  | { readonly step: Parameters<Tell>[0] }
  | { readonly answer: unknown }
  | { readonly error: string };
