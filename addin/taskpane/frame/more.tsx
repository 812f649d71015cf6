import { useState, type ReactNode } from "react";
import { Boundary } from "../parts/boundary";
import { later } from "../parts/later";
import { useTexts } from "../state/texts";
import { MoreButton } from "./more-button";

/** A menu needs much that the first load has no room for, and few open it. */
const MoreMenu = later(async () => (await import("./more-menu")).MoreMenu, <MoreButton aria-haspopup="menu" aria-expanded={false} />);

/** Fetched when there is time, so that it opens at once. */
export const fetchMenu = (): Promise<unknown> => MoreMenu.preload().catch(() => undefined);

/** What is not about the figures: the tools, and the language. */
export function More(): ReactNode {
  const { t } = useTexts();
  const [asked, setAsked] = useState(false);
  if (!asked) return <MoreButton aria-haspopup="menu" aria-expanded={false} onClick={() => { setAsked(true); }} />;
  return <Boundary message={t.failure.part} of={asked}><MoreMenu /></Boundary>;
}
