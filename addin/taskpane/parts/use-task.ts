import { useEffect, useRef, useState } from "react";
import { useTexts } from "../state/texts";
import { useTold } from "../state/why-failed";

/** Something that takes a while, one at a time, that can be stopped; and what came of it in words. */
export interface Task {
  readonly busy: boolean;
  readonly message: string;
  /** `work` gives the message; undefined: the work shows for itself. */
  run(work: (signal: AbortSignal) => Promise<string | undefined>, failed: string): void;
  stop(): void;
}

export function useTask(): Task {
  const { t } = useTexts();
  const told = useTold();
  const [state, setState] = useState({ busy: false, message: "" });
  const current = useRef<AbortController | undefined>(undefined);
  useEffect(() => () => { current.current?.abort(); }, []);
  return {
    ...state,
    run: (work, failed) => {
      if (state.busy) return;
      const run = (current.current = new AbortController());
      const tell = (message: string): void => {
        if (!run.signal.aborted) setState({ busy: false, message });
      };
      setState({ busy: true, message: "" });
      work(run.signal).then((message = "") => { tell(message); }, (error: unknown) => { tell(error instanceof Told ? error.message : told(failed)(error)); });
    },
    stop: () => {
      current.current?.abort();
      setState({ busy: false, message: t.versions.stopped });
    },
  };
}

/** Stops a task with a message of its own. */
export class Told extends Error {}
