import { useCallback, useEffect, useRef, useState } from "react";
import type { Overview } from "../../core";
import type { WorkbookTable } from "../workbook";
import type { Services } from "./services";

export interface OverviewState {
  readonly phase: "reading" | "calculating" | "idle";
  readonly tables: readonly WorkbookTable[];
  /** The last answer: it stays in view while the next one is calculated. */
  readonly overview?: Overview;
  readonly failure?: "reading" | "calculating" | undefined;
  readonly stopped: boolean;
}

export interface Answering extends OverviewState {
  readonly area: string | undefined;
  choose(area: string | undefined): void;
  recalculate(): void;
  stop(): void;
}

const start: OverviewState = { phase: "reading", tables: [], stopped: false };

/** Reads and calculates: at the start, for another area, and whenever a table of the workbook changes. */
export function useOverview({ readTables, watchTables, overview }: Services): Answering {
  const [area, choose] = useState<string>();
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
      show({ phase: "reading", failure: undefined, stopped: false });
      const tables = await readTables();
      failure = "calculating";
      show({ phase: "calculating", tables });
      await nextPaint();
      if (run.signal.aborted) return;
      const answer = await overview(tables, { area });
      show({ phase: "idle", overview: answer });
      if (!run.signal.aborted && isGone(area, answer.areas)) choose(undefined);
    } catch {
      show({ phase: "idle", failure });
    }
  }, [area, readTables, overview]);

  const stop = useCallback(() => {
    current.current?.abort();
    setState((previous) => ({ ...previous, phase: "idle", stopped: true }));
  }, []);

  useEffect(() => {
    void recalculate();
    return () => current.current?.abort();
  }, [recalculate]);

  useEffect(() => {
    const watching = watchTables(() => void recalculate());
    // Without events the pane still works: the user recalculates with the button.
    watching.catch(() => undefined);
    return () => void watching.then((unwatch) => unwatch()).catch(() => undefined);
  }, [recalculate, watchTables]);

  return { ...state, area, choose, recalculate: () => void recalculate(), stop };
}

/** Without any area the tables are being edited: the choice waits until they can be read again. */
function isGone(area: string | undefined, areas: readonly string[]): boolean {
  return area !== undefined && areas.length > 0 && !areas.includes(area);
}

/** The optimiser holds the thread: without this pause the progress indicator would never be seen. */
function nextPaint(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
