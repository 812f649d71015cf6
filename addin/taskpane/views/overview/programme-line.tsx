import { Link, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reasonText } from "../../../i18n/finding-text";
import { programmeSentence } from "../../../i18n/programme-text";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({ line: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" } });

/** The programme in one sentence, when there is one, and the way to it; how far it is while it is calculated. */
export function ProgrammeLine(): ReactNode {
  const { t, f, language, amountsIn } = useTexts();
  const { programme: { phase, progress, answer, why, tried: { money, locks } }, open } = usePane();
  const styles = useStyles();
  const { programme: texts } = t;
  if (phase === "none") return null;
  const words = (): string => {
    if (answer !== undefined) return texts.inOverview(programmeSentence(answer, language, amountsIn));
    if (phase === "calculating") return texts.busy(f.wholeShare(progress));
    return texts.inOverview(t.empty.notCalculated(phase === "stopped" ? texts.stopped : why === undefined ? texts.failed : reasonText(why, language)));
  };
  return (
    <p className={styles.line}>
      {`${words()} `}
      {answer !== undefined && (money !== undefined || locks !== undefined) && `${texts.tried} `}
      <Link as="button" inline onClick={() => { open("programme"); }}>{t.views.programme}</Link>
    </p>
  );
}
