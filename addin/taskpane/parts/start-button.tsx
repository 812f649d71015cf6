import { Button, makeStyles, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Progress, Question } from "../../calculation";
import type { Started } from "../state/use-started";
import { useTexts } from "../state/texts";

const useStyles = makeStyles({
  button: { alignSelf: "flex-start" },
  wide: { alignSelf: "stretch" },
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
});

interface Props<Name extends Question> {
  readonly started: Started<Name>;
  readonly start: () => void;
  /** What is on the button, and what the bar tells about. */
  readonly words: string;
  readonly label: string;
  /** How far it is, in words. */
  readonly busy: (progress: Progress | undefined) => string;
  /** What came of it, in words. */
  readonly children: ReactNode;
}

/** Starts a question that takes long; while it is calculated a bar shows how far it is, and the button stops it. */
export function StartButton<Name extends Question>({ started: { state, stop }, start, words, label, busy, children }: Props<Name>): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const progress = state.phase === "calculating" ? state.progress : undefined;
  return (
    <>
      {state.phase === "calculating"
        ? <Button size="small" className={styles.button} onClick={stop}>{t.status.cancel}</Button>
        : <Button size="small" className={styles.button} onClick={start}>{words}</Button>}
      {state.phase === "calculating" && (
        // Without a share of what is done the bar only moves.
        <ProgressBar className={styles.wide} value={typeof progress === "number" ? progress : undefined} thickness="medium" aria-label={label} />
      )}
      <p role="status" className={styles.status}>{state.phase === "calculating" ? busy(progress) : children}</p>
    </>
  );
}
