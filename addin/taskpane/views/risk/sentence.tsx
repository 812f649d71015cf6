import { Button, makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { RiskAtAGlance } from "../../../../core";
import { reasonText } from "../../../i18n/finding-text";
import { accuracyText, riskSentence, withOneStop } from "../../../i18n/risk-text";
import { useToneStyles } from "../../parts/tone-styles";
import { useTakesLong } from "../../parts/use-takes-long";
import { useTexts } from "../../state/texts";
import type { Risking } from "../../state/use-risk";
import { useRiskStyles } from "./styles";

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1Strong, margin: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, borderLeft: "4px solid", overflowWrap: "anywhere" },
  button: { alignSelf: "flex-start" },
});

/** What is needed beside what there is, how exact that is; how far it is while it is drawn, and the way to stop that. */
export function Sentence({ risk: { phase, progress, answer, why, stop, recalculate } }: { readonly risk: Risking }): ReactNode {
  const { t, f, language, amountsIn } = useTexts();
  const styles = useStyles();
  const shared = useRiskStyles();
  const tone = useToneStyles();
  const long = useTakesLong(phase === "calculating");
  const { risk: texts } = t;
  const words = (): string => {
    if (phase === "calculating") return long ? texts.busy(f.wholeShare(progress)) : "";
    if (phase === "stopped") return texts.stopped;
    if (phase !== "failed") return "";
    return why === undefined ? texts.failed : t.empty.notCalculated(reasonText(why, language));
  };
  return (
    <>
      {answer !== undefined && <p className={mergeClasses(styles.sentence, tone[toneOf(answer)])}>{riskSentence(answer, language, amountsIn)}</p>}
      {long && <ProgressBar value={progress} thickness="medium" aria-label={texts.calculating} />}
      <p role="status" className={shared.note}>{words()}</p>
      {long && <Button size="small" className={styles.button} onClick={stop}>{t.status.cancel}</Button>}
      {(phase === "stopped" || (phase === "failed" && why === undefined)) && <Button size="small" className={styles.button} onClick={recalculate}>{texts.again}</Button>}
      {answer !== undefined && <p className={shared.note}>{withOneStop(`${texts.expected(f.euros(answer.expected))} ${accuracyText(answer, language, amountsIn)}`)}</p>}
      {answer !== undefined && answer.capacity === undefined && <p className={shared.note}>{texts.noCapacity}</p>}
    </>
  );
}

/** Green where there is enough, whatever the class is called; without capacity nobody knows. */
function toneOf({ capacity, needed }: RiskAtAGlance): "enough" | "short" | "unknown" {
  if (capacity === undefined) return "unknown";
  return capacity.available >= needed ? "enough" : "short";
}
