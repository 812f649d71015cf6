import type { ReportProgress } from "./progress";
import type { Question, QuestionArguments, QuestionResult } from "./questions";

export interface AskOptions {
  /** Cancels: the promise is rejected and, in a worker, the calculation itself ends. */
  readonly signal?: AbortSignal | undefined;
  readonly progress?: ReportProgress | undefined;
}

/** Asks the core a question, somewhere; the answer is the same wherever it is calculated. */
export type Ask = <Name extends Question>(question: Name, given: QuestionArguments<Name>, options?: AskOptions) => Promise<QuestionResult<Name>>;
