import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState, type ReactNode } from "react";
import type { ReportOptions } from "../../../core";
import type { WorkbookTable } from "../../workbook";
import type { Services } from "../services";
import { useTexts } from "../texts";

const useStyles = makeStyles({
  bar: {
    position: "sticky", bottom: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  message: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly services: Pick<Services, "reports" | "writeReports">;
  readonly tables: readonly WorkbookTable[];
  readonly options: ReportOptions;
  /** The area in words, for above the reports. */
  readonly about: string;
}

/** The way from the pane back into the workbook: the reports as tables on a sheet of their own. */
export function Reports({ services, tables, options, about }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const [message, setMessage] = useState("");
  const [writing, setWriting] = useState(false);

  const write = async (): Promise<string> => {
    const reports = await services.reports(tables, options);
    if (reports.length === 0) return t.reports.nothing;
    const titled = reports.map((report) => ({ ...report, title: t.reports.heading(report.name, about) }));
    return t.reports.written(await services.writeReports(titled, t.reports.sheet));
  };

  const start = async (): Promise<void> => {
    setWriting(true);
    setMessage(t.reports.writing);
    setMessage(await write().catch(() => t.reports.failed));
    setWriting(false);
  };

  return (
    <footer className={styles.bar}>
      <Button
        appearance="primary" disabledFocusable={writing} onClick={() => { void start(); }}
        icon={writing ? <Spinner size="tiny" /> : <TableRegular />}
      >
        {t.reports.write}
      </Button>
      <p role="status" className={styles.message}>{message}</p>
    </footer>
  );
}
