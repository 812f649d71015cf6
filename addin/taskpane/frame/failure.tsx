import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTexts } from "../state/texts";
import { useTold } from "../state/why-failed";

interface Props {
  readonly of: "reading" | "calculating";
  /** What Excel said. */
  readonly error: unknown;
  readonly retry: () => void;
}

export function Failure({ of, error, retry }: Props): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody><MessageBarTitle>{t.failure.title}</MessageBarTitle> {told(t.failure[of])(error)}</MessageBarBody>
      <MessageBarActions><Button onClick={retry}>{t.failure.retry}</Button></MessageBarActions>
    </MessageBar>
  );
}
