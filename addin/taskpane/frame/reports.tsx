import { Button, makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useState, type ReactNode } from "react";
import type { ReportOptions } from "../../../core";
import type { NamedReport, WorkbookTable } from "../../workbook";
import { Boundary } from "../parts/boundary";
import { later } from "../parts/later";
import type { Services } from "../state/services";
import { useTexts } from "../state/texts";
import { useTold } from "../state/why-failed";

const ReportPlace = later(async () => (await import("./report-place")).ReportPlace);

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
  readonly services: Pick<Services, "workbook" | "ask">;
  readonly tables: readonly WorkbookTable[];
  readonly options: ReportOptions;
  /** The area in words, for above the reports. */
  readonly about: string;
}

/** The way from the pane back into the workbook: the reports on a sheet of their own, or at a place that the user chooses. */
export function Reports({ services: { workbook, ask }, tables, options, about }: Props): ReactNode {
  const texts = useTexts();
  const { t, f } = texts;
  const told = useTold();
  const styles = useStyles();
  const [message, setMessage] = useState("");
  const [writing, setWriting] = useState(false);
  const [choosing, setChoosing] = useState(false);

  const make = async (): Promise<NamedReport[]> => {
    const [{ titledReports }, reports] = await Promise.all([import("../parts/titled-reports"), ask("reports", { tables, options })]);
    return titledReports(reports, about, texts);
  };
  const write = async (): Promise<string> => {
    const reports = await make();
    if (reports.length === 0) return t.reports.nothing;
    const sheets = await workbook.writeReports(reports, t.reports.sheet, t.reports.pages);
    return t.reports.written(sheets.length, f.names(sheets));
  };

  const start = async (): Promise<void> => {
    setWriting(true);
    setMessage(t.reports.writing);
    setMessage(await write().catch(told(t.reports.failed)));
    setWriting(false);
  };
  const close = (came: string): void => {
    setChoosing(false);
    setMessage(came);
  };

  return (
    <footer className={styles.bar}>
      {choosing ? (
        <Boundary message={t.failure.part} of={choosing}>
          <ReportPlace key={about} workbook={workbook} tables={tables} make={make} close={close} />
        </Boundary>
      ) : (
        <>
          <Button
            appearance="primary" disabledFocusable={writing} onClick={() => { void start(); }}
            icon={writing ? <Spinner size="tiny" /> : <TableRegular />}
          >
            {t.reports.write}
          </Button>
          <Button size="small" appearance="subtle" disabledFocusable={writing} onClick={() => { setMessage(""); setChoosing(true); }}>{t.reports.place.open}</Button>
        </>
      )}
      <p role="status" className={styles.message}>{message}</p>
    </footer>
  );
}
