import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Finding } from "../../../../core";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";

/** That the answers above rest on tables with something to mend, with the way there. */
export function ToMend({ problems }: { readonly problems: readonly Finding[] }): ReactNode {
  const { t } = useTexts();
  const { open } = usePane();
  if (problems.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{t.problems.count(problems.length)}</MessageBarBody>
      <MessageBarActions><Button size="small" onClick={() => { open("check"); }}>{t.problems.show}</Button></MessageBarActions>
    </MessageBar>
  );
}
