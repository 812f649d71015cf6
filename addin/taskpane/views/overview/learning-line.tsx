import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { normSentence } from "../../../i18n/learning-text";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" } });

/** What areas teach in one sentence, of the norm in which something is probably too low; and the way to it. */
export function LearningLine(): ReactNode {
  const { t, language } = useTexts();
  const { overview, open } = usePane();
  const styles = useStyles();
  const norm = overview?.learned;
  if (norm === undefined) return null;
  return (
    <p className={styles.line}>
      {`${normSentence(norm, language)} `}
      <Link as="button" inline onClick={() => { open("learning"); }}>{t.views.learning}</Link>
    </p>
  );
}
