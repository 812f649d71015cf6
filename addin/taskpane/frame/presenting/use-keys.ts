import { useEffect, type RefObject } from "react";

/** How far each key goes; further than there is leads to the first or the last. */
const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1, ArrowDown: 1, PageDown: 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1, Home: Number.NEGATIVE_INFINITY, End: Number.POSITIVE_INFINITY,
};

/** Through the questions by the keyboard, also by the few keys of a presenter; Escape leaves. */
export function useKeys(within: RefObject<HTMLElement>, go: (by: number) => void, leave: () => void): void {
  useEffect(() => {
    const element = within.current;
    if (element === null) return undefined;
    const hear = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (event.altKey || event.ctrlKey || event.metaKey || (step === undefined && event.key !== "Escape")) return;
      event.preventDefault();
      event.stopPropagation();
      if (step === undefined) leave();
      else go(step);
    };
    element.addEventListener("keydown", hear);
    return () => { element.removeEventListener("keydown", hear); };
  }, [within, go, leave]);
}
