import { useEffect, useState } from "react";
import type { Ask, Question, QuestionArguments, QuestionResult } from "../../calculation";

/** An answer beside the overview. */
export interface Answer<Result> {
  readonly phase: "calculating" | "ready" | "failed";
  readonly answer?: Result | undefined;
}

/**
 * Asks a question as soon as there is something to ask it about; other arguments ask anew. What belongs to older ones is
 * dropped, and its calculation ended.
 */
export function useAnswer<Name extends Question>(ask: Ask, question: Name, given: QuestionArguments<Name> | undefined): Answer<QuestionResult<Name>> {
  const [state, setState] = useState<Answer<QuestionResult<Name>>>({ phase: "calculating" });
  useEffect(() => {
    setState({ phase: "calculating" });
    if (given === undefined) return undefined;
    const run = new AbortController();
    ask(question, given, { signal: run.signal }).then(
      (answer) => { if (!run.signal.aborted) setState({ phase: "ready", answer }); },
      () => { if (!run.signal.aborted) setState({ phase: "failed" }); },
    );
    return () => { run.abort(); };
  }, [ask, question, given]);
  return state;
}
