import { useEffect, useRef, useState } from "react";
import type { Ask, Question, QuestionArguments, QuestionResult } from "../../calculation";

/** The last answer, and what it is the answer to: it stays in view while the next is calculated. */
export interface Newest<Name extends Question> {
  readonly answer?: QuestionResult<Name> | undefined;
  readonly about?: QuestionArguments<Name> | undefined;
  readonly failed: boolean;
  /** What was asked last has no answer yet. */
  readonly busy: boolean;
  /** Ends what is calculated, and asks nothing until something else is to be asked. */
  stop(): void;
}

/**
 * For what is asked many times a second: one question at a time, and after it the newest; those between are never asked. Nothing is
 * stopped halfway, so that the worker keeps what it has loaded and remembers.
 */
export function useNewest<Name extends Question>(ask: Ask, question: Name, given: QuestionArguments<Name> | undefined): Newest<Name> {
  const [state, setState] = useState<Omit<Newest<Name>, "busy" | "stop">>({ failed: false });
  const newest = useRef(given);
  const running = useRef<AbortController | undefined>(undefined);

  useEffect(() => {
    newest.current = given;
    const run = async (): Promise<void> => {
      for (let asked = newest.current; asked !== undefined;) {
        const about = asked;
        const { signal } = (running.current = new AbortController());
        const next = await ask(question, about, { signal }).then((answer) => ({ answer, about, failed: false }), () => ({ about, failed: true, answer: undefined }));
        asked = newest.current === about ? undefined : newest.current;
        // Where nothing is asked any more, nobody waits for an answer.
        if (newest.current !== undefined) setState((before) => ({ ...before, ...next, failed: next.failed && !signal.aborted }));
      }
      running.current = undefined;
    };
    if (given === undefined) setState({ failed: false });
    else if (running.current === undefined) void run();
  }, [ask, question, given]);
  useEffect(() => () => { newest.current = undefined; }, []);

  const stop = (): void => { running.current?.abort(); };
  return { ...state, busy: given !== undefined && state.about !== given, stop };
}
