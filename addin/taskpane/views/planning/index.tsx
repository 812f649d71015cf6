import { CalendarClockRegular } from "@fluentui/react-icons/svg/calendar-clock";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { NoAnswer } from "../../parts/no-answer";
import { ViewHead } from "../../parts/view-head";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Plan } from "./plan";

/** When the work can be done: work packages moved within their slack, so that there are people for it. */
export function PlanningView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked } = usePane();
  const card = useCardStyles();
  const heading = useId();
  if (overview === undefined || asked === undefined) return null;
  const { people } = overview;
  return (
    <section id="planning" className={card.card} aria-labelledby={heading}>
      <ViewHead id={heading} icon={<CalendarClockRegular />} title={t.plan.title} question={t.plan.question} />
      {people === undefined && <NoAnswer overview={overview} means="people" />}
      {people?.demand === 0 && <p>{t.people.nothing}</p>}
      {people !== undefined && people.demand > 0 && <Plan asked={asked} unit={people.unit} />}
    </section>
  );
}
