import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";

/** That the answers reckon with other norms than the workbook says, in every view. */
export function LearnedNotice(): ReactNode {
  const { t } = useTexts();
  const { answering: { learned, setWithNorms } } = usePane();
  if (!learned) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{t.learning.reckoning}</MessageBarBody>
      <MessageBarActions><Button onClick={() => { setWithNorms(false); }}>{t.learning.stopReckoning}</Button></MessageBarActions>
    </MessageBar>
  );
}
