import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../../state/texts";
import { useWindow } from "./use-window";

interface Props {
  /** The large view in the pane itself. */
  readonly here: () => void;
  readonly leave: () => void;
}

/** While the large view has a window of its own the pane says so, and ends it; or says why there is no window, and shows it here. */
export function InWindow({ here, leave }: Props): ReactNode {
  const { t: { presenting: words } } = useTexts();
  const standing = useWindow(here, leave);
  if (typeof standing === "object") {
    return (
      <MessageBar intent="warning" layout="multiline" politeness="assertive">
        <MessageBarBody>{words.failed[standing.why](standing.code)}</MessageBarBody>
        <MessageBarActions>
          <Button onClick={here}>{words.here}</Button>
          <Button appearance="subtle" onClick={leave}>{words.close}</Button>
        </MessageBarActions>
      </MessageBar>
    );
  }
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{words[standing]}</MessageBarBody>
      <MessageBarActions><Button onClick={leave}>{words.stop}</Button></MessageBarActions>
    </MessageBar>
  );
}
