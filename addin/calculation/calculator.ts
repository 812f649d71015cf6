import type { Ask } from "./ask";
import { inWorkers, WorkerFailure } from "./in-workers";
import { onThisThread } from "./on-this-thread";

/** In a worker; where workers are refused or do not start, on the thread of the pane. */
export function calculator(start: () => Worker): Ask {
  if (typeof Worker === "undefined") return onThisThread;
  let ask = inWorkers(start);
  let works = false;
  return (question, ...rest) => ask(question, ...rest).then(
    (answer) => {
      works = true;
      return answer;
    },
    (error: unknown) => {
      // A worker that has answered before did start: what made this one fail would make the pane fail.
      if (works || !(error instanceof WorkerFailure)) throw error;
      ask = onThisThread;
      return ask(question, ...rest);
    },
  );
}
