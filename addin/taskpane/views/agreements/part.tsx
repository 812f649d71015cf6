import { Button, makeStyles, typographyStyles, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { FunctionReport } from "../../../../core";
import { usePane } from "../../state/use-pane";
import { areaName } from "../../parts/area-name";
import { useCardStyles } from "../../parts/card-styles";
import { titledReports } from "../../parts/titled-reports";
import { useTexts } from "../../state/texts";
import { useTold } from "../../state/why-failed";

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly title: string;
  readonly note: string;
  /** The function that answers the same in cells; undefined while there is nothing to write. */
  readonly report: FunctionReport["name"] | undefined;
  readonly children: ReactNode;
}

/** One question about the agreements, with the way of its answer into the workbook. */
export function Part({ title, note, report, children }: Props): ReactNode {
  const card = useCardStyles();
  const styles = useStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{title}</h2>
      <p className={styles.note}>{note}</p>
      {children}
      {report !== undefined && <WriteReport name={report} title={title} />}
    </section>
  );
}

function WriteReport({ name, title }: { readonly name: FunctionReport["name"]; readonly title: string }): ReactNode {
  const texts = useTexts();
  const { t } = texts;
  const told = useTold();
  const styles = useStyles();
  const { services, asked, overview } = usePane();
  const [message, setMessage] = useState("");
  const write = async (): Promise<string> => {
    if (asked === undefined || overview === undefined) return t.reports.nothing;
    const reports = await services.ask("reports", { tables: asked.tables, options: { ...asked.options, only: [name] } });
    if (reports.length === 0) return t.reports.nothing;
    const names = await services.workbook.writeReports(titledReports(reports, areaName(overview, t), texts), t.reports.sheetOf(name), t.reports.pages);
    return t.reports.written(names.join("’, ‘"), names.length > 1);
  };
  return (
    <>
      <Button
        size="small" className={styles.button} aria-label={t.agreements.reportOf(title)}
        onClick={() => { setMessage(t.reports.writing); write().catch(told(t.reports.failed)).then(setMessage, () => undefined); }}
      >
        {t.agreements.report}
      </Button>
      <p role="status" className={styles.note}>{message}</p>
    </>
  );
}
