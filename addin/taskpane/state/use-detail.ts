import { useEffect, useState } from "react";
import type { Asking } from "../../calculation";
import type { Asked } from "./use-overview";

/** More about an overview, calculated after it. */
export interface Detail<Answer> {
  readonly phase: "calculating" | "ready" | "failed";
  readonly answer?: Answer | undefined;
}

type Question<Answer> = (tables: Asked["tables"], options: Asked["options"], asking: Asking) => Promise<Answer>;

/**
 * Asks for more as soon as an overview is there, about the same tables, so that both say the same. What belongs to an older
 * overview is dropped, and its calculation ended.
 */
export function useDetail<Answer>(asked: Asked | undefined, question: Question<Answer>): Detail<Answer> {
  const [detail, setDetail] = useState<Detail<Answer>>({ phase: "calculating" });
  useEffect(() => {
    setDetail({ phase: "calculating" });
    if (asked === undefined) return undefined;
    const run = new AbortController();
    question(asked.tables, asked.options, { signal: run.signal }).then(
      (answer) => { if (!run.signal.aborted) setDetail({ phase: "ready", answer }); },
      () => { if (!run.signal.aborted) setDetail({ phase: "failed" }); },
    );
    return () => { run.abort(); };
  }, [asked, question]);
  return detail;
}
