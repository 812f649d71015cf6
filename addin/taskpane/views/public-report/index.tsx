import { Button } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useId, useMemo, type ReactNode } from "react";
import { useCardStyles } from "../../parts/card-styles";
import { NoAnswer } from "../../parts/no-answer";
import { Remarked } from "../../parts/remarked";
import { ViewHead } from "../../parts/view-head";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";
import { usePane } from "../../state/use-pane";
import { useInserting } from "../../state/use-inserting";
import { Copy } from "./copy";
import { Groups } from "./groups";
import { PlainWords } from "./plain-words";
import { ReportText } from "./report-text";
import { useReportStyles } from "./styles";
import { useGoTo } from "./use-go-to";
import { Words } from "./words";

/** What it comes to, as residents read it: headings and sentences whose figures lead to their cells, and the check on plain words. */
export function PublicReportView(): ReactNode {
  const { t } = useTexts();
  const { overview, asked, services, namedGroups } = usePane();
  const card = useCardStyles();
  const styles = useReportStyles();
  const heading = useId();
  const given = useMemo(() => asked && { tables: asked.tables, options: { ...asked.options, named: namedGroups } }, [asked, namedGroups]);
  const { phase, answer } = useAnswer(services.ask, "publicReport", given);
  const { gone, goTo } = useGoTo();
  const { insert, message } = useInserting();
  if (overview === undefined || asked === undefined) return null;
  const texts = t.publicReport;
  const standing = overview.standing.publicReport;
  const waiting = standing.state === "notAsked" || answer !== undefined ? "" : { calculating: texts.busy, failed: texts.failed, ready: "" }[phase];
  const report = answer?.report;
  return (
    <>
      <section id="publicReport" className={card.card} aria-labelledby={heading}>
        <ViewHead id={heading} icon={<DocumentTextRegular />} title={texts.title} question={texts.question} />
        <p role="status" className={styles.status}>{waiting}</p>
        {standing.state !== "answered" && <NoAnswer overview={overview} means="publicReport" />}
        {standing.state === "notAsked" && (
          <>
            <Button className={styles.button} onClick={() => { insert(services.workbook.insertSampleTable("boodschappen")); }}>{texts.begin}</Button>
            <p role="status" className={styles.status}>{message}</p>
          </>
        )}
        {report !== undefined && (
          <>
            {report.groups.length > 0 && <Groups groups={report.groups} />}
            <ReportText parts={report.parts} goTo={goTo} />
            {report.withheld.map((row) => <p key={row} className={styles.note}>{texts.withheld(row)}</p>)}
            <p role="status" className={styles.status}>{gone ? texts.gone : ""}</p>
            {report.sentences > 0 && <Copy report={report} />}
          </>
        )}
        <Remarked count={answer?.remarks.length} />
      </section>
      {report !== undefined && <PlainWords report={report} goTo={goTo} />}
      {report !== undefined && <Words report={report} />}
    </>
  );
}
