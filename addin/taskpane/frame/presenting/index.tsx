import { useEffect, type ReactNode } from "react";
import { useTexts } from "../../state/texts";
import { Room } from "./room";
import { usePresented } from "./use-presented";

export { InWindow } from "./in-window";

/** The large view in the place of the pane: over the whole screen where the host allows. */
export function Presentation({ leave }: { readonly leave: () => void }): ReactNode {
  const { t } = useTexts();
  const { slides, isDark } = usePresented();
  useEffect(() => () => { if (document.fullscreenElement !== null && document.fullscreenEnabled) void document.exitFullscreen(); }, []);
  return <Room slides={slides} words={t.presenting} isDark={isDark} inWindow={false} leave={leave} />;
}
