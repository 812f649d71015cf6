import { GanttChartRegular } from "@fluentui/react-icons/svg/gantt-chart";
import { useId, useMemo, useState, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { Hint } from "../../parts/hint";
import { NoAnswer } from "../../parts/no-answer";
import { Remarked } from "../../parts/remarked";
import { ViewHead } from "../../parts/view-head";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { Goals } from "./goals";
import { Keep } from "./keep";
import { LeftOut } from "./left-out";
import { More } from "./more";
import { OpenedContext } from "./opened";
import { Sentence } from "./sentence";
import { Timeline } from "./timeline";
import { TryOut } from "./try-out";
import { Years } from "./years";

/** Which measures, and when: a programme that shares out money, people and land as fairly as can be, and says why not. */
export function ProgrammeView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, programme } = usePane();
  const card = useCardStyles();
  const heading = useId();
  const [name, open] = useState<string>();
  const opened = useMemo(() => ({ name, open }), [name]);
  if (overview === undefined || asked === undefined) return null;
  const standing = overview.standing.programme;
  const { answer } = programme;
  return (
    <>
      <section id="programme" className={card.card} aria-labelledby={heading}>
        <ViewHead id={heading} icon={<GanttChartRegular />} title={t.programme.title} question={t.programme.question} />
        {standing.state === "answered" ? <Sentence programme={programme} /> : <NoAnswer overview={overview} means="programme" />}
        {standing.state === "answered" && <TryOut programme={programme} />}
        {answer !== undefined && <Keep answer={answer} tables={asked.tables} />}
        {answer !== undefined && overview.area !== undefined && <Hint>{t.programme.allAreas}</Hint>}
        <Remarked count={standing.state === "answered" ? standing.remarks : 0} />
      </section>
      {answer !== undefined && (
        <OpenedContext.Provider value={opened}>
          <Timeline answer={answer} />
          <Goals answer={answer} />
          <Years answer={answer} />
          <LeftOut answer={answer} />
          <More programme={programme} />
        </OpenedContext.Provider>
      )}
    </>
  );
}
