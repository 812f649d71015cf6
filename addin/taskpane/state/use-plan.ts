import { useCallback, useEffect, useRef, useState } from "react";
import type { PlanAnswer, PlanOptions } from "../../../core";
import type { Services } from "./services";
import type { Asked } from "./use-overview";

/** A plan that is asked for, calculated (0-1 done), there, or not to be had. */
export type PlanState =
  | { readonly phase: "none" | "failed" }
  | { readonly phase: "calculating"; readonly share: number }
  | { readonly phase: "ready"; readonly answer: PlanAnswer };

export interface Planning {
  readonly state: PlanState;
  start(options: Pick<PlanOptions, "late" | "period">): void;
  stop(): void;
}

/** Makes a plan when asked to; another overview is about other tables, and takes the plan away. */
export function usePlan(asked: Asked | undefined, plan: Services["plan"]): Planning {
  const [state, setState] = useState<PlanState>({ phase: "none" });
  const current = useRef<AbortController | undefined>(undefined);
  const stop = useCallback(() => {
    current.current?.abort();
    setState({ phase: "none" });
  }, []);

  useEffect(() => stop, [asked, stop]);

  const start: Planning["start"] = (options) => {
    if (asked === undefined) return;
    current.current?.abort();
    const run = (current.current = new AbortController());
    const show = (next: PlanState): void => { if (!run.signal.aborted) setState(next); };
    show({ phase: "calculating", share: 0 });
    plan(asked.tables, { ...asked.options, ...options }, {
      signal: run.signal,
      tell: (step) => { if (typeof step === "number") show({ phase: "calculating", share: step }); },
    }).then(
      (answer) => { show(answer === undefined ? { phase: "failed" } : { phase: "ready", answer }); },
      () => { show({ phase: "failed" }); },
    );
  };
  return { state, start, stop };
}
