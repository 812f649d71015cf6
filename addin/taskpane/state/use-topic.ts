import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { NoAnswer, tablesOf, type Reason, type Topic } from "../../../core";
import type { AskOptions } from "../../calculation";
import type { WorkbookTable } from "../../workbook";
import { isSameTable } from "./same-input";
import type { OverviewArguments, OverviewState } from "./use-overview";
import { useWhileShown } from "./use-while-shown";

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

/** What a topic's question goes along with. */
export interface Beside {
  readonly overview: Pick<OverviewState, "overview" | "asked" | "asking">;
  /** Whether the open view shows the answer: what nobody looks at is not worked out. */
  readonly isShown: boolean;
}

/**
 * A question about one topic: asked anew when its own tables change, or when the user chooses something else. Where the topic had an
 * answer it does not wait for the overview; until that is there, a question that fails says nothing yet: the overview tells what is wrong.
 * `question` stays the same function.
 */
export function useTopic<Result, Chosen extends object>(
  question: (given: TopicArguments<Chosen>, options: AskOptions) => Promise<Result | undefined>,
  topic: Topic, { overview: { overview, asked, asking }, isShown }: Beside, chosen: Chosen,
): Asking<Result, Chosen> {
  const [round, setRound] = useState({});
  const [state, setState] = useState<State<Result>>(nothing);
  const current = useRef<AbortController | undefined>(undefined);
  const about = useUnchanged(topic, overview?.standing[topic].state === "answered" ? asking : undefined);
  const latest = useMemo((): TopicArguments<Chosen> | undefined => about && { tables: about.tables, options: { ...about.options, ...chosen } }, [about, chosen]);
  const given = useWhileShown(latest, isShown);

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
  const isEarly = state.phase === "failed" && asking !== asked;
  return { ...state, phase: isEarly ? "calculating" : state.phase, given, recalculate: () => { setRound({}); }, stop };
}

/** The tables and options that a topic is about; the same object as long as what stands in them is the same. */
function useUnchanged(topic: Topic, asked: OverviewArguments | undefined): OverviewArguments | undefined {
  const last = useRef<OverviewArguments | undefined>(undefined);
  return useMemo(() => {
    if (asked === undefined) return undefined;
    const { needed, used } = tablesOf[topic];
    const { from, to, norm, structural } = asked.options;
    const about: OverviewArguments = { tables: asked.tables.filter(({ kind }) => needed.includes(kind) || used.includes(kind)), options: { from, to, norm, structural } };
    if (last.current === undefined || !isSame(last.current, about)) last.current = about;
    return last.current;
  }, [topic, asked]);
}

const isSame = (one: OverviewArguments, other: OverviewArguments): boolean =>
  one.options.from === other.options.from && one.options.to === other.options.to && one.options.norm === other.options.norm && one.options.structural === other.options.structural
  && one.tables.length === other.tables.length && one.tables.every((table, index) => isSameTable(table, other.tables[index]!));
