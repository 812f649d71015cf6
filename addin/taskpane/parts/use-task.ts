import { useEffect, useRef, useState } from "react";
import { useTexts } from "../state/texts";
import { useTold } from "../state/why-failed";

/** What is done. `commit`: from here on it is written, and is finished: throws where it was stopped before. The answer is the message; undefined: it shows for itself. */
export type Work = (signal: AbortSignal, commit: () => void) => Promise<string | undefined>;

/** Something that takes a while, one at a time, that can be stopped until it writes; and what came of it in words. */
export interface Task {
  readonly busy: boolean;
  /** It is past the point where it can be stopped: nobody is told that it was. */
  readonly committed: boolean;
  readonly message: string;
  /** `stopped`: what is said when the user stops it. */
  run(work: Work, failed: string, stopped?: string): void;
  stop(): void;
}

interface Run {
  readonly control: AbortController;
  readonly stopped: string;
  committed: boolean;
}

const AT_REST = { busy: false, committed: false, message: "" };

export function useTask(): Task {
  const { t } = useTexts();
  const told = useTold();
  const [state, setState] = useState(AT_REST);
  const current = useRef<Run | undefined>(undefined);
  useEffect(() => () => { current.current?.control.abort(); }, []);
  return {
    ...state,
    run: (work, failed, stopped = t.versions.stopped) => {
      if (state.busy) return;
      const control = new AbortController();
      const run: Run = (current.current = { control, stopped, committed: false });
      const tell = (message: string): void => {
        if (!control.signal.aborted) setState({ ...AT_REST, message });
      };
      const commit = (): void => {
        control.signal.throwIfAborted();
        run.committed = true;
        setState({ busy: true, committed: true, message: "" });
      };
      setState({ ...AT_REST, busy: true });
      work(control.signal, commit).then((message = "") => { tell(message); }, (error: unknown) => { tell(error instanceof Told ? error.message : told(failed)(error)); });
    },
    stop: () => {
      const run = current.current;
      if (run === undefined || run.committed) return;
      run.control.abort();
      setState({ ...AT_REST, message: run.stopped });
    },
  };
}

/** Stops a task with a message of its own. */
export class Told extends Error {}
