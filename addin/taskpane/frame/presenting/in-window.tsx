import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../state/texts";
import { useWindow } from "./use-window";

interface Props {
  /** The large view in the pane itself. */
  readonly here: () => void;
  readonly leave: () => void;
}

/** While the large view has a window of its own the pane says so, steers it and ends it; or says why there is no window, and shows it here. */
export function InWindow({ here, leave }: Props): ReactNode {
  const { t: { presenting: words } } = useTexts();
  const { standing, go } = useWindow(here, leave);
  const isTrouble = typeof standing === "object";
  return (
    <MessageBar intent={isTrouble ? "warning" : "info"} layout="multiline">
      <MessageBarBody><span role={isTrouble ? "alert" : "status"}>{isTrouble ? words.failed[standing.why](standing.code) : words[standing]}</span></MessageBarBody>
      <MessageBarActions>
        {isTrouble && <Button onClick={here}>{words.here}</Button>}
        {standing === "open" && (
          <>
            <Button onClick={() => { go("previous"); }}>{words.previous}</Button>
            <Button onClick={() => { go("next"); }}>{words.next}</Button>
          </>
        )}
        <Button appearance={isTrouble ? "subtle" : "secondary"} onClick={leave}>{isTrouble ? words.close : words.stop}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
