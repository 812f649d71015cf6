import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { NoAnswer, tablesOf, type Overview, type Reason, type Topic } from "../../../core";
import type { AskOptions } from "../../calculation";
import type { WorkbookTable } from "../../workbook";
import type { OverviewArguments } from "./use-overview";

interface State<Result> {
  /** `none`: the workbook has no tables for it, or none that can be read. */
  readonly phase: "none" | "calculating" | "ready" | "stopped" | "failed";
  /** 0-1. */
  readonly progress: number;
  /** The last answer: it stays in view while the next one is calculated. */
  readonly answer: Result | undefined;
  /** Why there is none. */
  readonly why: Reason | undefined;
}

/** What a question about a topic is asked of: only the tables that it reads, and what the user chose beside them. */
export interface TopicArguments<Chosen> {
  readonly tables: readonly WorkbookTable[];
  readonly options: OverviewArguments["options"] & Chosen;
}

export interface Asking<Result, Chosen> extends State<Result> {
  /** What the last question was. */
  readonly given: TopicArguments<Chosen> | undefined;
  recalculate(): void;
  stop(): void;
}

const nothing = { phase: "none", progress: 0, answer: undefined, why: undefined } as const;

/** A question about one topic, beside the overview: asked anew when its own tables change, or when the user chooses something else. `question` stays the same function. */
export function useTopic<Result, Chosen extends object>(
  question: (given: TopicArguments<Chosen>, options: AskOptions) => Promise<Result | undefined>,
  topic: Topic, overview: Overview | undefined, asked: OverviewArguments | undefined, chosen: Chosen,
): Asking<Result, Chosen> {
  const [round, setRound] = useState({});
  const [state, setState] = useState<State<Result>>(nothing);
  const current = useRef<AbortController | undefined>(undefined);
  const about = useUnchanged(topic, overview?.standing[topic].state === "answered" ? asked : undefined);
  const given = useMemo((): TopicArguments<Chosen> | undefined => about && { tables: about.tables, options: { ...about.options, ...chosen } }, [about, chosen]);

  useEffect(() => {
    if (given === undefined) {
      setState(nothing);
      return undefined;
    }
    const run = (current.current = new AbortController());
    const show = (next: Partial<State<Result>>): void => { if (!run.signal.aborted) setState((before) => ({ ...before, ...next })); };
    show({ phase: "calculating", progress: 0 });
    question(given, { signal: run.signal, progress: (done) => { show({ progress: typeof done === "number" ? done : 0 }); } }).then(
      (answer) => { show(answer === undefined ? nothing : { phase: "ready", answer, why: undefined }); },
      (error: unknown) => { show({ phase: "failed", answer: undefined, why: error instanceof NoAnswer ? error.reason : undefined }); },
    );
    return () => { run.abort(); };
  }, [question, given, round]);

  const stop = useCallback(() => {
    current.current?.abort();
    setState((before) => ({ ...before, phase: "stopped" }));
  }, []);
  return { ...state, given, recalculate: () => { setRound({}); }, stop };
}

/** The tables and options that a topic is about; the same object as long as what stands in them is the same. */
function useUnchanged(topic: Topic, asked: OverviewArguments | undefined): OverviewArguments | undefined {
  const last = useRef<{ readonly key: string; readonly about: OverviewArguments } | undefined>(undefined);
  return useMemo(() => {
    if (asked === undefined) return undefined;
    const { needed, used } = tablesOf[topic];
    const { from, to, norm } = asked.options;
    const about: OverviewArguments = { tables: asked.tables.filter(({ kind }) => needed.includes(kind) || used.includes(kind)), options: { from, to, norm } };
    const key = JSON.stringify([about.options, about.tables.map(({ kind, cells }) => [kind, cells])]);
    if (last.current?.key !== key) last.current = { key, about };
    return last.current.about;
  }, [topic, asked]);
}
