import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";
import { useTold } from "../state/why-failed";

/** Where Excel calculates only when it is asked: that is said, with the button that asks it. */
export function ByHand(): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const { services: { workbook }, answering: { byHand, recalculate } } = usePane();
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState("");
  if (byHand === undefined) return null;
  const calculate = async (): Promise<void> => {
    setBusy(true);
    setMessage("");
    setMessage(await workbook.calculateNow().then(() => "", told(t.byHand.failed)));
    setBusy(false);
    recalculate();
  };
  const said = busy ? t.byHand.calculating : message === "" ? t.byHand[byHand.isPending ? "pending" : "text"] : message;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{said}</MessageBarBody>
      <MessageBarActions><Button disabledFocusable={busy} onClick={() => { void calculate(); }}>{t.byHand.calculate}</Button></MessageBarActions>
    </MessageBar>
  );
}
