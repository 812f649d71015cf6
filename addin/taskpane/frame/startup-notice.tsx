import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";
import { useTold } from "../state/why-failed";

/** Says once that the add-in starts with this workbook from now on, and takes it back when the user does not want that. */
export function StartupNotice(): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const { startup } = usePane();
  const [message, setMessage] = useState("");
  if (!startup.isNew) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{message === "" ? t.share.startup.said : message}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => { startup.undo().catch((error: unknown) => { setMessage(told(t.share.startup.failed)(error)); }); }}>{t.share.startup.undo}</Button>
        <Button appearance="subtle" onClick={startup.close}>{t.share.startup.close}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
