import { HatGraduationRegular } from "@fluentui/react-icons/svg/hat-graduation";
import { useId, useMemo, useRef, type ReactNode } from "react";
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
  const { overview, asked, answering: { tables }, services } = usePane();
  const card = useCardStyles();
  const styles = useLearningStyles();
  const heading = useId();
  // About the tables as they are, also where all else reckons with what was learned.
  const options = asked?.options;
  const given = useMemo(() => options && { tables, options }, [tables, options]);
  const { phase, answer: latest } = useAnswer(services.ask, "learning", given);
  // The last answer stays in view while the next one is worked out: who has just written a lesson sees that it is there.
  const last = useRef(latest);
  if (phase !== "calculating") last.current = latest;
  const answer = last.current;
  if (overview === undefined || asked === undefined) return null;
  const standing = overview.standing.learning;
  const waiting = standing.state === "notAsked" || answer !== undefined ? "" : { calculating: t.learning.busy, failed: t.learning.failed, ready: "" }[phase];
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
          {answer.norms.length > 0 && <Plans detail={answer} tables={tables} />}
          {answer.addressees.length > 0 && <Register detail={answer} tables={tables} />}
          {answer.questions.length > 0 && <Agenda questions={answer.questions} />}
          {answer.changes.length > 0 && <Changes changes={answer.changes} />}
        </>
      )}
    </>
  );
}
