import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { NoAnswer, tablesOf, type Overview, type ProgrammeOfTables, type ProgrammeOptions, type Reason } from "../../../core";
import type { Ask } from "../../calculation";
import type { WorkbookTable } from "../../workbook";
import type { OverviewArguments } from "./use-overview";

/** What the user tries before it stands in the workbook, and how far to search. */
export type Tried = Pick<ProgrammeOptions, "money" | "locks" | "search">;

/** What a programme is asked of: only what it reads. */
export interface ProgrammeArguments {
  readonly tables: readonly WorkbookTable[];
  readonly options: ProgrammeOptions;
}

interface State {
  /** `none`: the workbook has no tables for it, or none that can be read. */
  readonly phase: "none" | "calculating" | "ready" | "stopped" | "failed";
  /** 0-1. */
  readonly progress: number;
  /** The last answer: it stays in view while the next one is calculated. */
  readonly answer: ProgrammeOfTables | undefined;
  /** Why there is none. */
  readonly why: Reason | undefined;
}

export interface Programming extends State {
  readonly tried: Tried;
  /** What the last question was. */
  readonly given: ProgrammeArguments | undefined;
  attempt(tried: Tried): void;
  recalculate(): void;
  stop(): void;
}

const nothing: State = { phase: "none", progress: 0, answer: undefined, why: undefined };

/** The programme of the workbook, beside the overview: asked anew when its own tables change, or when something is tried. */
export function useProgramme(ask: Ask, overview: Overview | undefined, asked: OverviewArguments | undefined): Programming {
  const [tried, attempt] = useState<Tried>({});
  const [round, setRound] = useState({});
  const [state, setState] = useState(nothing);
  const current = useRef<AbortController | undefined>(undefined);
  const about = useUnchanged(overview?.standing.programme.state === "answered" ? asked : undefined);
  const given = useMemo((): ProgrammeArguments | undefined => about && { tables: about.tables, options: { ...about.options, ...tried } }, [about, tried]);

  useEffect(() => {
    if (given === undefined) {
      setState(nothing);
      return undefined;
    }
    const run = (current.current = new AbortController());
    const show = (next: Partial<State>): void => { if (!run.signal.aborted) setState((before) => ({ ...before, ...next })); };
    show({ phase: "calculating", progress: 0 });
    ask("measures", given, { signal: run.signal, progress: (done) => { show({ progress: typeof done === "number" ? done : 0 }); } }).then(
      (answer) => { show(answer === undefined ? nothing : { phase: "ready", answer, why: undefined }); },
      (error: unknown) => { show({ phase: "failed", answer: undefined, why: error instanceof NoAnswer ? error.reason : undefined }); },
    );
    return () => { run.abort(); };
  }, [ask, given, round]);

  const stop = useCallback(() => {
    current.current?.abort();
    setState((before) => ({ ...before, phase: "stopped" }));
  }, []);
  return { ...state, tried, given, attempt, recalculate: () => { setRound({}); }, stop };
}

/** The tables and options that a programme is about; the same object as long as what stands in them is the same. */
function useUnchanged(asked: OverviewArguments | undefined): OverviewArguments | undefined {
  const last = useRef<{ readonly key: string; readonly about: OverviewArguments } | undefined>(undefined);
  return useMemo(() => {
    if (asked === undefined) return undefined;
    const { needed, used } = tablesOf.programme;
    const { from, to, norm } = asked.options;
    const about: OverviewArguments = { tables: asked.tables.filter(({ kind }) => needed.includes(kind) || used.includes(kind)), options: { from, to, norm } };
    const key = JSON.stringify([about.options, about.tables.map(({ kind, cells }) => [kind, cells])]);
    if (last.current?.key !== key) last.current = { key, about };
    return last.current.about;
  }, [asked]);
}
