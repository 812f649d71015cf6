import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export interface Presenting {
  readonly isOn: boolean;
  start(): void;
  leave(): void;
  /** What holds the button that it was started from. */
  readonly from: RefObject<HTMLDivElement>;
}

/** Whether the large view is shown instead of the pane; where it ends, the pane stands as it stood, and the keyboard where it came from. */
export function usePresenting(): Presenting {
  const [isOn, setOn] = useState(false);
  const from = useRef<HTMLDivElement>(null);
  const scrolled = useRef<number>();
  const start = useCallback(() => {
    scrolled.current = document.documentElement.scrollTop;
    setOn(true);
  }, []);
  const leave = useCallback(() => { setOn(false); }, []);
  useEffect(() => {
    if (isOn || scrolled.current === undefined) return;
    from.current?.querySelector("button")?.focus({ preventScroll: true });
    document.documentElement.scrollTop = scrolled.current;
    scrolled.current = undefined;
  }, [isOn]);
  return { isOn, start, leave, from };
}
