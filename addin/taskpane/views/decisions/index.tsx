import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { GavelRegular } from "@fluentui/react-icons/svg/gavel";
import type { ReactNode } from "react";
import { AnsweredCard } from "../../parts/answered-card";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Competences } from "./competences";
import { Waiting } from "./waiting";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Which body still has to decide on what. */
export function DecisionsView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, services } = usePane();
  const styles = useStyles();
  const of = useAnswer(services.ask, "decisions", asked);
  if (overview === undefined || asked === undefined) return null;
  const texts = t.decisions;
  const { answer } = of;
  const decisions = answer?.decisions;
  const first = answer?.first;
  return (
    <>
      <AnsweredCard overview={overview} name="decisions" icon={<GavelRegular />} texts={texts} of={of}>
        {decisions !== undefined && <p className={styles.sentence}>{decisions.subjects === 0 ? texts.nothing : texts.counts(decisions.decided, decisions.subjects)}</p>}
        {first !== undefined && <p className={styles.note}>{texts.first(capital(texts.bodies[first.needed[0]!]), first.party ?? "", texts.kinds[first.kind], first.subject)}</p>}
      </AnsweredCard>
      {decisions !== undefined && decisions.waiting.length > 0 && <Waiting waiting={decisions.waiting} />}
      {answer?.competences !== undefined && <Competences of={answer.competences} />}
    </>
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
