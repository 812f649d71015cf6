import { useCallback, useEffect, useRef, useState } from "react";
import type { Ask } from "../../../calculation";
import type { WorkbookFound, WorkbookTable } from "../../../workbook";
import type { Workbook } from "../../state/services";

interface State {
  readonly phase: "looking" | "failed" | "stopped" | "idle";
  /** What is known: of sheets that are looked through now it comes one by one. */
  readonly found?: WorkbookFound | undefined;
  /** Of all cells the share that was looked at. */
  readonly share?: number | undefined;
  /** Why the sheets could not be looked through. */
  readonly error?: unknown;
}

export interface Found extends State {
  look(): void;
  stop(): void;
}

/** What is on the sheets: at the start, when asked, and when the pane has read its tables anew. */
export function useFound(findRanges: Workbook["findRanges"], ask: Ask, tables: readonly WorkbookTable[]): Found {
  const [state, setState] = useState<State>({ phase: "looking" });
  const current = useRef<AbortController | undefined>(undefined);
  const stop = useCallback(() => {
    current.current?.abort();
    setState(({ found }) => ({ phase: "stopped", found }));
  }, []);
  const look = useCallback(() => {
    current.current?.abort();
    const { signal } = (current.current = new AbortController());
    const show = (next: State): void => { if (!signal.aborted) setState(next); };
    // What was found before stays in view until all of it is known again.
    let isFirst = true;
    setState(({ found }) => {
      isFirst = found === undefined;
      return { phase: "looking", found };
    });
    // One sheet after the other: a worker for each at a time would be too much of a good thing.
    let last: Promise<unknown> = Promise.resolve();
    findRanges({
      look: (sheet) => {
        const mine = last.then(() => ask("searched", sheet, { signal }));
        last = mine.catch(() => undefined);
        return mine;
      },
      known: (found, share) => { if (!signal.aborted) setState((before) => ({ phase: "looking", share, found: isFirst ? found : before.found })); },
    }).then((found) => { show({ phase: "idle", found }); }, (error: unknown) => { show({ phase: "failed", error }); });
  }, [ask, findRanges]);
  useEffect(() => {
    look();
    return () => { current.current?.abort(); };
  }, [look, tables]);
  return { ...state, look, stop };
}
