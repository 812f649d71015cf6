import { useCallback, useEffect, useState } from "react";
import type { KeptVersions } from "../../../workbook/versions";
import type { Workbook } from "../../state/services";

export interface Versions {
  readonly phase: "reading" | "failed" | "idle";
  /** What was read last: it stays in view while the list is read again. */
  readonly kept: KeptVersions;
  /** Why they could not be read. */
  readonly error?: unknown;
  reload(): Promise<void>;
}

const none: KeptVersions = { versions: [], unreadable: [] };

/** The versions of the workbook: read when the view opens, and after each change. */
export function useVersions({ listVersions }: Pick<Workbook, "listVersions">): Versions {
  const [state, setState] = useState<Omit<Versions, "reload">>({ phase: "reading", kept: none });
  const reload = useCallback(async () => {
    try {
      setState({ phase: "idle", kept: await listVersions() });
    } catch (error) {
      setState(({ kept }) => ({ phase: "failed", kept, error }));
    }
  }, [listVersions]);
  useEffect(() => { void reload(); }, [reload]);
  return { ...state, reload };
}
