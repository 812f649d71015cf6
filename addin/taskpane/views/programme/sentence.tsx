import { Button, makeStyles, mergeClasses, ProgressBar, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { reasonText } from "../../../i18n/finding-text";
import { programmeSentence } from "../../../i18n/programme-text";
import { Hint } from "../../parts/hint";
import { useToneStyles } from "../../parts/tone-styles";
import { useTexts } from "../../state/texts";
import type { Programming } from "../../state/use-programme";

const useStyles = makeStyles({
  sentence: { ...typographyStyles.body1Strong, margin: 0, padding: tokens.spacingHorizontalM, borderRadius: tokens.borderRadiusLarge, borderLeft: "4px solid", overflowWrap: "anywhere" },
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  button: { alignSelf: "flex-start" },
});

/** The programme in a sentence; how far it is while it is calculated, and the way to stop that. */
export function Sentence({ programme: { phase, progress, answer, why, stop, recalculate } }: { readonly programme: Programming }): ReactNode {
  const { t, f, language, amountsIn } = useTexts();
  const styles = useStyles();
  const tone = useToneStyles();
  const { programme: texts } = t;
  const words = (): string => {
    if (phase === "calculating") return texts.busy(f.wholeShare(progress));
    if (phase === "stopped") return texts.stopped;
    if (phase !== "failed") return "";
    return why === undefined ? texts.failed : t.empty.notCalculated(reasonText(why, language));
  };
  return (
    <>
      {answer !== undefined && (
        <p className={mergeClasses(styles.sentence, answer.worst === undefined ? tone.enough : tone.short)}>{programmeSentence(answer, language, amountsIn)}</p>
      )}
      {answer !== undefined && isTried(answer) && <Hint>{texts.tried}</Hint>}
      {phase === "calculating" && <ProgressBar value={progress} thickness="medium" aria-label={texts.calculating} />}
      <p role="status" className={styles.status}>{words()}</p>
      {phase === "calculating" && <Button size="small" className={styles.button} onClick={stop}>{t.status.cancel}</Button>}
      {(phase === "stopped" || (phase === "failed" && why === undefined)) && <Button size="small" className={styles.button} onClick={recalculate}>{texts.again}</Button>}
      {answer !== undefined && !answer.peopleBind && <Hint>{texts.withoutPeople}</Hint>}
      {answer !== undefined && !answer.landBinds && <Hint>{texts.withoutLand}</Hint>}
    </>
  );
}

const isTried = ({ whatIf: { money = 1, locks = {} } }: NonNullable<Programming["answer"]>): boolean => money !== 1 || Object.keys(locks).length > 0;
