import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PeopleChatRegular } from "@fluentui/react-icons/svg/people-chat";
import type { ReactNode } from "react";
import { AnsweredCard } from "../../parts/answered-card";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Processes } from "./processes";
import { Waiting } from "./waiting";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  sentence: { ...typographyStyles.body1Strong, margin: 0 },
});

/** The conversation with residents: who waits for an answer, and what was done with what they said. */
export function ResidentsView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, services } = usePane();
  const styles = useStyles();
  const of = useAnswer(services.ask, "residents", asked);
  if (overview === undefined || asked === undefined) return null;
  const texts = t.residents;
  const { answer } = of;
  const residents = answer?.residents;
  return (
    <>
      <AnsweredCard overview={overview} name="residents" icon={<PeopleChatRegular />} texts={texts} of={of}>
        {residents !== undefined && (
          <p className={styles.sentence}>
            {residents.reactions === 0 ? texts.noReactions : texts.waiting(residents.waiting.length, residents.reactions, residents.waiting.filter(({ weighty }) => weighty).length)}
          </p>
        )}
        <p className={styles.note}>{texts.private}</p>
      </AnsweredCard>
      {residents !== undefined && residents.waiting.length > 0 && <Waiting waiting={residents.waiting} tables={asked.tables} />}
      {residents !== undefined && residents.processes.length > 0 && <Processes processes={residents.processes} />}
    </>
  );
}
