import { useCallback, useEffect, useRef, useState } from "react";
import type { Ask, Progress, Question, QuestionArguments, QuestionResult } from "../../calculation";

/** A question that is not asked yet, is being calculated, is answered, or cannot be. */
export type StartedState<Result> =
  | { readonly phase: "none" | "failed" }
  | { readonly phase: "calculating"; readonly progress: Progress | undefined }
  | { readonly phase: "ready"; readonly answer: Result };

/** A question that takes too long to be asked unasked: the user starts it, sees how far it is, and may stop it. */
export interface Started<Name extends Question> {
  readonly state: StartedState<QuestionResult<Name>>;
  start(given: QuestionArguments<Name>): void;
  stop(): void;
}

/** `about`: what its answers are about. When that is another, an answer is out of date and leaves. */
export function useStarted<Name extends Question>(ask: Ask, question: Name, about: unknown): Started<Name> {
  const [state, setState] = useState<StartedState<QuestionResult<Name>>>({ phase: "none" });
  const current = useRef<AbortController | undefined>(undefined);
  const stop = useCallback(() => {
    current.current?.abort();
    setState({ phase: "none" });
  }, []);

  useEffect(() => stop, [about, stop]);

  const start = (given: QuestionArguments<Name>): void => {
    current.current?.abort();
    const run = (current.current = new AbortController());
    const show = (next: StartedState<QuestionResult<Name>>): void => { if (!run.signal.aborted) setState(next); };
    show({ phase: "calculating", progress: undefined });
    ask(question, given, { signal: run.signal, progress: (progress) => { show({ phase: "calculating", progress }); } }).then(
      (answer) => { show({ phase: "ready", answer }); },
      () => { show({ phase: "failed" }); },
    );
  };
  return { state, start, stop };
}
