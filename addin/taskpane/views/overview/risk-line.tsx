import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { riskSentence } from "../../../i18n/risk-text";
import { useTakesLong } from "../../parts/use-takes-long";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" } });

/** What is needed to bear risks in one sentence, when there is a register, and the way to it. */
export function RiskLine(): ReactNode {
  const { t, f, language } = useTexts();
  const { risk: { phase, progress, answer }, open } = usePane();
  const long = useTakesLong(phase === "calculating");
  const styles = useStyles();
  const { risk: texts } = t;
  if (phase === "none" || (answer === undefined && phase === "calculating" && !long)) return null;
  const words = answer !== undefined ? riskSentence(answer, language) : phase === "calculating" ? texts.busy(f.wholeShare(progress)) : phase === "stopped" ? texts.stopped : texts.failed;
  return (
    <p className={styles.line}>
      {`${texts.inOverview(words)} `}
      <Link as="button" inline onClick={() => { open("risk"); }}>{t.views.risk}</Link>
    </p>
  );
}
