import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactElement, ReactNode } from "react";
import { useTakesLong } from "./use-takes-long";
import { useTexts } from "../state/texts";
import type { Task } from "./use-task";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
});

interface Props {
  readonly task: Task;
  readonly icon: ReactElement;
  readonly primary?: boolean;
  readonly disabled?: boolean;
  /** Among others of its size. */
  readonly small?: boolean;
  /** What it is about, for who cannot see where it stands. */
  readonly label?: string;
  readonly start: () => void;
  /** What is said when the task says nothing. */
  readonly otherwise?: ReactNode;
  readonly children: string;
}

/** Starts a task; where it takes long, stops it; and says how it goes. */
export function TaskButton({ task, icon, primary = false, disabled = false, small = false, label, start, otherwise, children }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const long = useTakesLong(task.busy);
  return (
    <>
      <div className={styles.line}>
        <Button
          size={small ? "small" : "medium"} aria-label={label}
          appearance={primary ? "primary" : "secondary"} icon={task.busy ? <Spinner size="tiny" /> : icon}
          disabledFocusable={task.busy || disabled} onClick={start}
        >
          {children}
        </Button>
        {long && !task.committed && <Button onClick={task.stop}>{t.status.cancel}</Button>}
      </div>
      <p role="status" className={styles.status}>{task.busy ? t.versions.working : task.message === "" ? otherwise : task.message}</p>
    </>
  );
}
