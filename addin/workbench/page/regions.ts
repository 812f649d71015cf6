/** The regions of the page, in the order in which F6 goes through them, as it does in Excel. Each takes the keyboard. */
export interface Regions {
  /** The region that holds an element, by its number; -1 for none. */
  at(element: Element | null): number;
  /** Gives the keyboard to the region after, or before, that number. */
  goOn(from: number, backwards: boolean): void;
}

export function regionsOf(regions: readonly { readonly element: () => HTMLElement; readonly focus: () => void }[]): Regions {
  return {
    at: (element) => regions.findIndex((region) => region.element().contains(element)),
    goOn(from, backwards) {
      // From nowhere, forwards: the first.
      const next = backwards && from < 0 ? -1 : from + (backwards ? -1 : 1);
      regions.at(next % regions.length)!.focus();
    },
  };
}

/** F6 and Shift+F6 in a window; the grid would take the key otherwise. */
export function onF6(window: Window, go: (backwards: boolean) => void): void {
  window.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.ctrlKey || event.altKey) return;
    event.preventDefault();
    event.stopPropagation();
    go(event.shiftKey);
  }, { capture: true });
}
