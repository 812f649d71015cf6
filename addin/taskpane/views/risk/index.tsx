import { ShieldErrorRegular } from "@fluentui/react-icons/svg/shield-error";
import { useId, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { NoAnswer } from "../../parts/no-answer";
import { Remarked } from "../../parts/remarked";
import { ViewHead } from "../../parts/view-head";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Choices, Structural } from "./choices";
import { Curve } from "./curve";
import { Futures, Ratios } from "./futures";
import { RiskBars } from "./risk-bars";
import { Sentence } from "./sentence";

/** What can go wrong, what it takes to bear it, and what makes that amount. */
export function RiskView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, risk } = usePane();
  const card = useCardStyles();
  const heading = useId();
  if (overview === undefined || asked === undefined) return null;
  const standing = overview.standing.risk;
  const { answer, given } = risk;
  return (
    <>
      <section id="risk" className={card.card} aria-labelledby={heading}>
        <ViewHead id={heading} icon={<ShieldErrorRegular />} title={t.risk.title} question={t.risk.question} />
        {standing.state === "answered" ? <><Choices risk={risk} /><Sentence risk={risk} /></> : <><NoAnswer overview={overview} means="risk" /><Structural /></>}
        {answer !== undefined && <Curve of={answer} />}
        <Remarked count={standing.state === "answered" ? standing.remarks : 0} />
      </section>
      {answer !== undefined && <RiskBars of={answer} tables={given?.tables ?? asked.tables} />}
      <Ratios />
      <Futures />
    </>
  );
}
