import { useCallback, useEffect, useMemo, useState } from "react";
import type { DialogTrouble, ShownDialog } from "../../../workbook/dialog";
import { usePane } from "../../state/use-pane";
import { readFromWindow, type Step } from "./message";
import { usePresented } from "./use-presented";

/** Beside the pane's own page. */
const PAGE = "presentation.html";

/** Excel is asked for the window, its page listens, or there is none and why. */
export type WindowStanding = "opening" | "open" | DialogTrouble;

export interface InItsWindow {
  readonly standing: WindowStanding;
  /** A question back or further, for who has the keyboard in Excel. */
  go(step: Step): void;
}

/**
 * The large view in a window of its own for as long as this is used, with the answers as they are now. Where Excel shows no
 * windows: `here`; when the user closed it: `leave`.
 */
export function useWindow(here: () => void, leave: () => void): InItsWindow {
  const { services: { workbook } } = usePane();
  const presented = usePresented();
  const content = useMemo(() => JSON.stringify(presented), [presented]);
  const [standing, setStanding] = useState<WindowStanding>("opening");
  const [dialog, setDialog] = useState<ShownDialog>();
  /** Another one each time that the page says that it listens: after it was loaded again it knows nothing. */
  const [listening, setListening] = useState<object>();

  useEffect(() => {
    let isOver = false;
    let shown: ShownDialog | undefined;
    const message = (text: string): void => {
      const said = readFromWindow(text);
      if (said === "close") leave();
      if (said !== "ready") return;
      setListening({});
      setStanding("open");
    };
    const ended = (trouble: DialogTrouble | undefined): void => {
      shown = undefined;
      setDialog(undefined);
      if (trouble === undefined) leave();
      else setStanding(trouble);
    };
    workbook.showDialog(PAGE, { message, ended }).then((result) => {
      if (result !== undefined && "send" in result) {
        shown = result;
        // The user may have thought better of it while Excel asked.
        if (isOver) result.close();
        else setDialog(result);
      } else if (isOver) return;
      else if (result === undefined) here();
      else setStanding(result);
    }, () => { if (!isOver) here(); });
    return () => {
      isOver = true;
      shown?.close();
    };
  }, [workbook, here, leave]);
  useEffect(() => { if (listening !== undefined) dialog?.send(content); }, [dialog, listening, content]);
  const go = useCallback((step: Step) => dialog?.send(step), [dialog]);
  return { standing, go };
}
