import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";

interface Props {
  readonly of: "reading" | "calculating";
  readonly retry: () => void;
}

export function Failure({ of, retry }: Props): ReactNode {
  const { t } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody><MessageBarTitle>{t.failure.title}</MessageBarTitle> {t.failure[of]}</MessageBarBody>
      <MessageBarActions><Button onClick={retry}>{t.failure.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}
