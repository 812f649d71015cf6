import { useCallback, useEffect, useRef, useState, type RefObject } from "react";

export interface Presenting {
  /** In a window of its own, or here in the place of the pane. */
  readonly where: "nowhere" | "window" | "here";
  start(): void;
  here(): void;
  leave(): void;
  /** What holds the button that it was started from. */
  readonly from: RefObject<HTMLDivElement>;
}

/** Where the large view is shown; where it ends, the pane stands as it stood, and the keyboard where it came from. */
export function usePresenting(): Presenting {
  const [where, setWhere] = useState<Presenting["where"]>("nowhere");
  const from = useRef<HTMLDivElement>(null);
  const before = useRef<{ readonly scrolled: number }>();
  const start = useCallback(() => {
    before.current = { scrolled: document.documentElement.scrollTop };
    setWhere("window");
  }, []);
  const here = useCallback(() => { setWhere("here"); }, []);
  const leave = useCallback(() => { setWhere("nowhere"); }, []);
  useEffect(() => {
    if (where !== "nowhere" || before.current === undefined) return;
    from.current?.querySelector("button")?.focus({ preventScroll: true });
    document.documentElement.scrollTop = before.current.scrolled;
    before.current = undefined;
  }, [where]);
  return { where, start, here, leave, from };
}
