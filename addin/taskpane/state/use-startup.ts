import { useCallback, useEffect, useState } from "react";
import type { Services } from "./services";

/** The wish that Excel loads the add-in with this workbook. */
export interface StartingAlong {
  /** It was just asked for: the user is told once. */
  readonly isNew: boolean;
  /** Formulas may have come: asks for it where that is not so yet. */
  check(): void;
  /** The user has read it. */
  close(): void;
  /** The user does not want it. */
  undo(): Promise<void>;
}

/** Once the workbook holds formulas of the add-in it asks Excel to load the add-in with it, unless the user switched that off. */
export function useStartup({ startAlong, setStartup }: Pick<Services["workbook"], "startAlong" | "setStartup">, isAnswered: boolean): StartingAlong {
  const [isNew, setNew] = useState(false);
  const check = useCallback(() => {
    // Where it cannot be (a cell is being edited, an older Excel) it is tried again the next time.
    startAlong().then((started) => { if (started) setNew(true); }, () => undefined);
  }, [startAlong]);
  useEffect(() => { if (isAnswered) check(); }, [isAnswered, check]);
  const close = useCallback(() => { setNew(false); }, []);
  const undo = useCallback(async () => {
    await setStartup(false);
    setNew(false);
  }, [setStartup]);
  return { isNew, check, close, undo };
}
