import { useCallback, useEffect, useRef, useState } from "react";
import type { WorkbookFound, WorkbookTable } from "../../../workbook";
import type { Workbook } from "../../state/services";

export interface Found {
  readonly phase: "looking" | "failed" | "idle";
  /** What was found last: it stays in view while the sheets are looked through again. */
  readonly found?: WorkbookFound;
  look(): void;
}

/** What is on the sheets: at the start, when asked, and when the pane has read its tables anew. */
export function useFound(findRanges: Workbook["findRanges"], tables: readonly WorkbookTable[]): Found {
  const [state, setState] = useState<Omit<Found, "look">>({ phase: "looking" });
  const asked = useRef({});
  const look = useCallback(() => {
    const mine = (asked.current = {});
    const show = (next: Partial<Found>): void => {
      if (mine === asked.current) setState((before) => ({ ...before, ...next }));
    };
    show({ phase: "looking" });
    findRanges().then((found) => { show({ phase: "idle", found }); }, () => { show({ phase: "failed" }); });
  }, [findRanges]);
  useEffect(() => {
    look();
    return () => { asked.current = {}; };
  }, [look, tables]);
  return { ...state, look };
}
