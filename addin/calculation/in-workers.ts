import { NoAnswer, type SourceTable } from "../../core";
import type { Ask } from "./ask";
import type { QuestionRequest, QuestionResponse } from "./messages";
import type { Question, QuestionResult } from "./questions";

/** The worker itself failed, by no fault of the question: its script did not load, or it ran out of memory. */
export class WorkerFailure extends Error {}

/**
 * A worker for every question at a time. One that is done is kept for the next question, because its solver is loaded; one
 * whose question is cancelled is ended: nothing else stops a solver that is running.
 */
export function inWorkers(start: () => Worker): Ask {
  let idle: Worker | undefined;

  return <Name extends Question>(...[question, given, { signal, progress } = {}]: Parameters<Ask>) =>
    new Promise<QuestionResult<Name>>((resolve, reject) => {
      if (signal?.aborted === true) throw signal.reason;
      const worker = idle ?? started(start);
      idle = undefined;

      const leave = (keep: boolean): void => {
        signal?.removeEventListener("abort", cancel);
        worker.onmessage = worker.onerror = null;
        if (keep && idle === undefined) idle = worker;
        else worker.terminate();
      };
      const cancel = (): void => {
        leave(false);
        reject(signal!.reason as Error);
      };

      signal?.addEventListener("abort", cancel);
      worker.onmessage = ({ data }: MessageEvent<QuestionResponse>) => {
        if ("progress" in data) return progress?.(data.progress);
        leave(true);
        if ("result" in data) resolve(data.result as QuestionResult<Name>);
        else reject("noAnswer" in data ? new NoAnswer(data.noAnswer) : new Error(data.error));
      };
      worker.onerror = ({ message }) => {
        leave(false);
        reject(new WorkerFailure(message));
      };
      worker.postMessage({ question, given: travelling(given) } satisfies QuestionRequest);
    });
}

/** Of tables only what the core reads travels: the way back to their cells stays with who asked. */
function travelling(given: object): object {
  if (!("tables" in given)) return given;
  return { ...given, tables: (given.tables as readonly SourceTable[]).map(({ kind, cells, findings }): SourceTable => ({ kind, cells, findings })) };
}

function started(start: () => Worker): Worker {
  try {
    return start();
  } catch (error) {
    throw new WorkerFailure(String(error));
  }
}
