import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { GavelRegular } from "@fluentui/react-icons/svg/gavel";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { NoAnswer } from "../../parts/no-answer";
import { Remarked } from "../../parts/remarked";
import { ViewHead } from "../../parts/view-head";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Competences } from "./competences";
import { Waiting } from "./waiting";

const useStyles = makeStyles({
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Which body still has to decide on what. */
export function DecisionsView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, services } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  const { phase, answer } = useAnswer(services.ask, "decisions", asked);
  if (overview === undefined || asked === undefined) return null;
  const texts = t.decisions;
  const standing = overview.standing.decisions;
  const waiting = standing.state === "notAsked" || answer !== undefined ? "" : { calculating: texts.busy, failed: texts.failed, ready: "" }[phase];
  const decisions = answer?.decisions;
  const first = answer?.first;
  return (
    <>
      <section id="decisions" className={card.card} aria-labelledby={heading}>
        <ViewHead id={heading} icon={<GavelRegular />} title={texts.title} question={texts.question} />
        <p role="status" className={styles.status}>{waiting}</p>
        {standing.state !== "answered" && <NoAnswer overview={overview} means="decisions" />}
        {decisions !== undefined && <p className={styles.sentence}>{decisions.subjects === 0 ? texts.nothing : texts.counts(decisions.decided, decisions.subjects)}</p>}
        {first !== undefined && <p className={styles.note}>{texts.first(capital(texts.bodies[first.needed[0]!]), first.party ?? "", texts.kinds[first.kind], first.subject)}</p>}
        <Remarked count={answer?.remarks.length} />
      </section>
      {decisions !== undefined && decisions.waiting.length > 0 && <Waiting waiting={decisions.waiting} />}
      {answer?.competences !== undefined && <Competences of={answer.competences} />}
    </>
  );
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
