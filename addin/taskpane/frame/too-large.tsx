import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";
import { usePane } from "../state/use-pane";

/** What was not read because it is too much: no answer is about it. */
export function TooLarge(): ReactNode {
  const { t, f } = useTexts();
  const { answering: { tooLarge = [] } } = usePane();
  if (tooLarge.length === 0) return null;
  return <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t.tooLarge(f.list(tooLarge))}</MessageBarBody></MessageBar>;
}
