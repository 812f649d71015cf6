import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { NamedReport, ReportCorner, ReportPlace as Place, WorkbookTable } from "../../workbook";
import type { Workbook } from "../state/services";
import { useTexts } from "../state/texts";
import { useTold } from "../state/why-failed";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, maxHeight: "50vh", overflowY: "auto", outlineStyle: "none" },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.caption1, margin: 0, overflowWrap: "anywhere" },
  list: { ...typographyStyles.caption1, margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly workbook: Pick<Workbook, "previewReports" | "writeReportsAt">;
  readonly tables: readonly WorkbookTable[];
  readonly make: () => Promise<NamedReport[]>;
  /** With what came of it. */
  readonly close: (message: string) => void;
}

/** What is shown of a place; what is written is what was shown. */
interface Preview {
  readonly reports: readonly NamedReport[];
  readonly place: Place;
}

/** Reports from a cell on that the user selects: first what would come where, and only then the writing, when all of it is free. */
export function ReportPlace({ workbook, tables, make, close }: Props): ReactNode {
  const { t } = useTexts();
  const told = useTold();
  const texts = t.reports.place;
  const styles = useStyles();
  const heading = useId();
  const [preview, setPreview] = useState<Preview>();
  const [message, setMessage] = useState("");
  const [busy, setBusy] = useState(false);
  const part = useRef<HTMLElement>(null);
  useEffect(() => { part.current?.focus({ preventScroll: true }); }, []);
  // Other tables make other reports: what was shown is out of date.
  useEffect(() => { setPreview(undefined); }, [tables]);

  const run = (action: () => Promise<void>, failed: string): void => {
    if (busy) return;
    setBusy(true);
    action().catch((error: unknown) => { setMessage(told(failed)(error)); }).finally(() => { setBusy(false); });
  };
  const look = async (corner?: ReportCorner): Promise<void> => {
    setPreview(undefined);
    setMessage(texts.looking);
    const reports = await make();
    if (reports.length === 0) {
      close(t.reports.nothing);
      return;
    }
    const place = await workbook.previewReports(reports, corner);
    setMessage("");
    setPreview({ reports, place });
  };
  // The button that was pressed goes: the keyboard stays near.
  const lookAt = (corner: ReportCorner): void => {
    part.current?.focus({ preventScroll: true });
    run(() => look(corner), texts.failed);
  };
  const write = async ({ reports, place: { corner } }: Preview): Promise<void> => {
    setMessage(t.reports.writing);
    const came = await workbook.writeReportsAt(reports, corner, t.reports.pages);
    if (came.done) {
      close(texts.written(came.sheet, came.address));
      return;
    }
    setMessage(texts.changed);
    setPreview({ reports, place: came.place });
  };

  const isFree = preview !== undefined && preview.place.inTheWay === undefined;
  return (
    <section ref={part} tabIndex={-1} className={styles.part} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>{texts.title}</h2>
      {preview === undefined && <p className={styles.text}>{texts.intro}</p>}
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={busy} onClick={() => { run(() => look(), texts.failed); }}>{texts.look}</Button>
      </div>
      <div role="status" className={styles.text}>
        {message !== "" && <p className={styles.text}>{message}</p>}
        {preview !== undefined && <Shown place={preview.place} />}
      </div>
      <div className={styles.buttons}>
        {isFree && (
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => { run(() => write(preview), t.reports.failed); }}>{texts.write}</Button>
        )}
        {preview !== undefined && !isFree && preview.place.instead.map(({ side, address, ...corner }) => (
          <Button key={side} size="small" disabledFocusable={busy} onClick={() => { lookAt(corner); }}>{texts[side](address)}</Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => { close(""); }}>{texts.close}</Button>
      </div>
    </section>
  );
}

function Shown({ place: { sheet, address, tables, charts, inTheWay } }: { readonly place: Place }): ReactNode {
  const { t, f } = useTexts();
  const texts = t.reports.place;
  const styles = useStyles();
  if (inTheWay !== undefined) return <p className={styles.text}>{texts.inTheWay[inTheWay.what](address, inTheWay.where)}</p>;
  return (
    <>
      <p className={styles.text}>{texts.free(sheet, address)}</p>
      <ul className={styles.list}>
        {charts.map((chart) => <li key={chart.address}>{texts.chart(chart.title, chart.address)}</li>)}
        {tables.map((table) => <li key={table.address}>{texts.table(table.name, f.count(table.rows), table.address)}</li>)}
      </ul>
    </>
  );
}
