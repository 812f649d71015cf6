import { Button } from "@fluentui/react-components";
import { DocumentTextRegular } from "@fluentui/react-icons/svg/document-text";
import { useMemo, type ReactNode } from "react";
import { AnsweredCard } from "../../parts/answered-card";
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
  const styles = useReportStyles();
  const given = useMemo(() => asked && { tables: asked.tables, options: { ...asked.options, named: namedGroups } }, [asked, namedGroups]);
  const of = useAnswer(services.ask, "publicReport", given);
  const { gone, goTo } = useGoTo();
  const { insert, message } = useInserting();
  if (overview === undefined || asked === undefined) return null;
  const texts = t.publicReport;
  const { answer } = of;
  const report = answer?.report;
  return (
    <>
      <AnsweredCard overview={overview} name="publicReport" icon={<DocumentTextRegular />} texts={texts} of={of}>
        {overview.standing.publicReport.state === "notAsked" && (
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
      </AnsweredCard>
      {report !== undefined && <PlainWords report={report} goTo={goTo} />}
      {report !== undefined && <Words report={report} />}
    </>
  );
}
