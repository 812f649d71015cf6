import { HatGraduationRegular } from "@fluentui/react-icons/svg/hat-graduation";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { NoAnswer } from "../../parts/no-answer";
import { Remarked } from "../../parts/remarked";
import { ViewHead } from "../../parts/view-head";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Agenda } from "./agenda";
import { Changes } from "./changes";
import { Norms } from "./norms";
import { Plans } from "./plans";
import { Register } from "./register";
import { useLearningStyles } from "./styles";

/** What areas teach about norms, what that does to the plan, and which lessons wait for somebody. */
export function LearningView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, services } = usePane();
  const card = useCardStyles();
  const styles = useLearningStyles();
  const heading = useId();
  const { phase, answer } = useAnswer(services.ask, "learning", asked);
  if (overview === undefined || asked === undefined) return null;
  const { tables } = asked;
  const standing = overview.standing.learning;
  const waiting = standing.state === "notAsked" ? "" : { calculating: t.learning.busy, failed: t.learning.failed, ready: "" }[phase];
  return (
    <>
      <section id="learning" className={card.card} aria-labelledby={heading}>
        <ViewHead id={heading} icon={<HatGraduationRegular />} title={t.learning.title} question={t.learning.question} />
        <p role="status" className={styles.status}>{waiting}</p>
        {standing.state !== "answered" && <NoAnswer overview={overview} means="learning" />}
        {answer !== undefined && answer.norms.length > 0 && <Norms detail={answer} tables={tables} />}
        <Remarked count={answer?.remarks.length} />
      </section>
      {answer !== undefined && (
        <>
          {answer.norms.length > 0 && <Plans detail={answer} />}
          {answer.addressees.length > 0 && <Register detail={answer} tables={tables} />}
          {answer.questions.length > 0 && <Agenda questions={answer.questions} />}
          {answer.changes.length > 0 && <Changes changes={answer.changes} />}
        </>
      )}
    </>
  );
}
