import { NoAnswer, type SourceTable } from "../../core";
import type { Ask } from "./ask";
import type { QuestionRequest, QuestionResponse } from "./messages";
import type { Question, QuestionResult } from "./questions";
import { workersAtRest } from "./workers-at-rest";

/** The worker itself failed, by no fault of the question: its script did not load, or it ran out of memory. */
export class WorkerFailure extends Error {}

/**
 * How long (ms) a question that is cancelled may take to end by itself: who types figure after figure cancels many that are nearly done,
 * and a worker that is ended takes its solver and its answers along. Then the worker is ended: nothing else stops a solver that is running.
 */
const GRACE = 500;
/** So many may have their grace at a time. */
const MOST_ENDING = 2;

/** A worker for every question at a time. One that is done is kept for the next question, because its solver is loaded and it remembers answers. */
export function inWorkers(start: () => Worker): Ask {
  const atRest = workersAtRest();
  const ending: (() => void)[] = [];

  return <Name extends Question>(...[question, given, { signal, progress } = {}]: Parameters<Ask>) =>
    new Promise<QuestionResult<Name>>((resolve, reject) => {
      if (signal?.aborted === true) throw signal.reason;
      const worker = atRest.take(question) ?? started(start);

      const leave = (keep: boolean): void => {
        signal?.removeEventListener("abort", cancel);
        worker.onmessage = worker.onerror = null;
        if (keep) atRest.put(worker, question);
        else worker.terminate();
      };
      const cancel = (): void => {
        reject(signal!.reason as Error);
        const end = (keep: boolean): void => {
          clearTimeout(timer);
          ending.splice(ending.indexOf(endNow), 1);
          leave(keep);
        };
        const endNow = (): void => { end(false); };
        const timer = setTimeout(endNow, GRACE);
        ending.push(endNow);
        if (ending.length > MOST_ENDING) ending[0]!();
        worker.onmessage = ({ data }: MessageEvent<QuestionResponse>) => { if (!("progress" in data)) end(true); };
        worker.onerror = endNow;
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
