import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { NoAnswer } from "../../parts/no-answer";
import { Remarked } from "../../parts/remarked";
import { ViewHead } from "../../parts/view-head";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Processes } from "./processes";
import { Waiting } from "./waiting";

const useStyles = makeStyles({
  status: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, ":empty": { display: "none" } },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The conversation with residents: who waits for an answer, and what was done with what they said. */
export function ResidentsView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, services } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  const { phase, answer } = useAnswer(services.ask, "residents", asked);
  if (overview === undefined || asked === undefined) return null;
  const texts = t.residents;
  const standing = overview.standing.residents;
  const waiting = standing.state === "notAsked" || answer !== undefined ? "" : { calculating: texts.busy, failed: texts.failed, ready: "" }[phase];
  const residents = answer?.residents;
  return (
    <>
      <section id="residents" className={card.card} aria-labelledby={heading}>
        <ViewHead id={heading} icon={<PeopleChatRegular />} title={texts.title} question={texts.question} />
        <p role="status" className={styles.status}>{waiting}</p>
        {standing.state !== "answered" && <NoAnswer overview={overview} means="residents" />}
        {residents !== undefined && (
          <p className={styles.sentence}>
            {residents.reactions === 0 ? texts.noReactions : texts.waiting(residents.waiting.length, residents.reactions, residents.waiting.filter(({ weighty }) => weighty).length)}
          </p>
        )}
        <p className={styles.note}>{texts.private}</p>
        <Remarked count={answer?.remarks.length} />
      </section>
      {residents !== undefined && residents.waiting.length > 0 && <Waiting waiting={residents.waiting} tables={asked.tables} />}
      {residents !== undefined && residents.processes.length > 0 && <Processes processes={residents.processes} />}
    </>
  );
}
