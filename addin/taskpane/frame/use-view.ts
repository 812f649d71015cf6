import { useCallback, useEffect, useRef, useState, type RefObject } from "react";
import { remember } from "../../i18n/remembered";
import type { ViewName } from "../state/view-name";
import { viewToRemember } from "./opening-view";
import { groupOf, type Group } from "./groups";

export interface Shown {
  readonly view: ViewName;
  show(view: ViewName): void;
  /** Shows what was last seen of a group; the first time, this view. */
  showGroup(group: Group, first: ViewName): void;
  /** Shows a view, from elsewhere than its tab: it takes the keyboard along. */
  open(view: ViewName): void;
  readonly panel: RefObject<HTMLDivElement>;
}

/** Which view is shown; each starts at its top. `opening`: until the user goes elsewhere. */
export function useView(opening: ViewName): Shown {
  const [chosen, setView] = useState<ViewName>();
  const view = chosen ?? opening;
  const [last, setLast] = useState<Readonly<Partial<Record<Group["name"], ViewName>>>>({});
  const [opened, setOpened] = useState<object>();
  const panel = useRef<HTMLDivElement>(null);
  const show = useCallback((next: ViewName) => {
    setView(next);
    const kept = viewToRemember(next);
    if (kept !== undefined) remember(...kept);
    const group = groupOf(next);
    if (group !== undefined) setLast((before) => ({ ...before, [group.name]: next }));
  }, []);
  const open = useCallback((next: ViewName) => {
    show(next);
    setOpened({});
  }, [show]);
  useEffect(() => { document.documentElement.scrollTop = 0; }, [view]);
  useEffect(() => { if (opened !== undefined) panel.current?.focus({ preventScroll: true }); }, [opened]);
  return { view, show, showGroup: ({ name }, first) => { show(last[name] ?? first); }, open, panel };
}
