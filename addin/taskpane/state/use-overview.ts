import { useCallback, useEffect, useRef, useState } from "react";
import type { Progress } from "../../calculation";
import type { Overview, OverviewOptions } from "../../../core";
import type { Settings, WorkbookTable } from "../../workbook";
import { HANDBOOK_NORM } from "./norm";
import type { Services } from "./services";

/** What an overview is the answer to, with tables that know the way back to their cells. */
export interface OverviewArguments {
  readonly tables: readonly WorkbookTable[];
  readonly options: OverviewOptions;
}

export interface OverviewState {
  readonly phase: "reading" | "calculating" | "idle";
  /** How far the calculation is. */
  readonly progress?: Progress | undefined;
  readonly tables: readonly WorkbookTable[];
  /** What the workbook says of years and norm. */
  readonly settings: Settings;
  /** The last answer: it stays in view while the next one is calculated. */
  readonly overview?: Overview;
  /** What that answer is about: tables and options of then, the area as the tables name it. */
  readonly asked?: OverviewArguments;
  readonly failure?: "reading" | "calculating" | undefined;
  readonly stopped: boolean;
}

export interface Answering extends OverviewState {
  /** What was asked: the choices of the user, then those of the workbook, then the handbook's norm. */
  readonly options: OverviewOptions;
  choose(area: string | undefined): void;
  /** Productive hours per fte and year; undefined: as the workbook says. */
  setNorm(norm: number | undefined): void;
  /** The day up to which agreements are judged, as 2026-11-25. */
  readonly day: string;
  setDay(day: string): void;
  recalculate(): void;
  stop(): void;
}

const start: OverviewState = { phase: "reading", tables: [], settings: {}, stopped: false };

/** Reads and calculates: at the start, for another area or norm, and whenever a table of the workbook changes. */
export function useOverview({ workbook: { readWorkbook, watchInput }, ask, now }: Pick<Services, "workbook" | "ask" | "now">): Answering {
  const [area, choose] = useState<string>();
  const [norm, setNorm] = useState<number>();
  const [day, setDay] = useState(() => now().slice(0, "2026-11-25".length));
  const [state, setState] = useState(start);
  const current = useRef<AbortController | undefined>(undefined);

  const recalculate = useCallback(async (): Promise<void> => {
    current.current?.abort();
    const run = (current.current = new AbortController());
    // An answer to an older question is dropped, however late it comes.
    const show = (next: Partial<OverviewState>): void => {
      if (!run.signal.aborted) setState((previous) => ({ ...previous, ...next }));
    };
    let failure: OverviewState["failure"] = "reading";
    try {
      show({ phase: "reading", progress: undefined, failure: undefined, stopped: false });
      const { tables, settings } = await readWorkbook();
      failure = "calculating";
      show({ phase: "calculating", tables, settings });
      if (run.signal.aborted) return;
      const options = optionsOf(settings, { area, norm, day });
      const answer = await ask("overview", { tables, options }, { signal: run.signal, progress: (progress) => { show({ progress }); } });
      show({ phase: "idle", overview: answer, asked: { tables, options: { ...options, area: answer.area } } });
      if (!run.signal.aborted && isGone(area, answer.areas)) choose(undefined);
    } catch {
      show({ phase: "idle", failure });
    }
  }, [area, norm, day, readWorkbook, ask]);

  const stop = useCallback(() => {
    current.current?.abort();
    setState((previous) => ({ ...previous, phase: "idle", stopped: true }));
  }, []);

  useEffect(() => {
    void recalculate();
    return () => current.current?.abort();
  }, [recalculate]);

  useEffect(() => {
    const watching = watchInput(() => void recalculate());
    // Without events the pane still works: the user recalculates with the button.
    watching.catch(() => undefined);
    return () => void watching.then((unwatch) => unwatch()).catch(() => undefined);
  }, [recalculate, watchInput]);

  const options = optionsOf(state.settings, { area, norm, day });
  return { ...state, options, choose, setNorm, day, setDay, recalculate: () => void recalculate(), stop };
}

function optionsOf(settings: Settings, { norm, ...chosen }: Pick<OverviewOptions, "area" | "norm" | "day">): OverviewOptions {
  return { norm: HANDBOOK_NORM, ...settings, ...(norm === undefined ? {} : { norm }), ...chosen };
}

/** Without any area the tables are being edited: the choice waits until they can be read again. */
function isGone(area: string | undefined, areas: readonly string[]): boolean {
  return area !== undefined && areas.length > 0 && !areas.includes(area);
}
