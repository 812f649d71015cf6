import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import { boardReport, tablesRead, wordsIn, type BoardReport, type viewTextsIn } from "../../../board";
import type { BoardFigures } from "../../../../core";
import type { BoardPreview, BoardWords } from "../../../workbook";
import { release } from "../../parts/edition";
import { StartButton } from "../../parts/start-button";
import { HANDBOOK_NORM } from "../../state/norm";
import { useTexts } from "../../state/texts";
import type { OverviewArguments } from "../../state/use-overview";
import { usePane } from "../../state/use-pane";
import { useStarted } from "../../state/use-started";
import { useTold } from "../../state/why-failed";
import { keptAs } from "./kept-as";

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly asked: OverviewArguments;
  readonly texts: ReturnType<typeof viewTextsIn>;
}

/** What was shown of a report; what is written is what was shown. */
interface Shown {
  readonly report: BoardReport;
  readonly preview: BoardPreview;
}

/** Figures first, which may take long; then what would come; then the writing, after asking where it replaces something. */
export function Making({ asked, texts }: Props): ReactNode {
  const { f, language, amountsIn } = useTexts();
  const told = useTold();
  const styles = useStyles();
  const { services, answering: { settings, learned } } = usePane();
  const { workbook } = services;
  const figures = useStarted(services.ask, "board", asked);
  const [shown, setShown] = useState<Shown>();
  const [busy, setBusy] = useState(false);
  const [message, setMessage] = useState("");
  const { state, stop } = figures;

  const words = (): BoardWords => {
    const { b } = wordsIn(language);
    return { ...b.sheets, annexTitle: b.annex.title, page: b.html.page, of: b.html.of };
  };
  const shownOf = async (answer: BoardFigures): Promise<Shown> => {
    const report = boardReport(answer, {
      file: await workbook.workbookName(), day: services.now(), version: release(), tables: tablesRead(asked.tables, answer), learned, amountsIn,
      // Also where versions cannot be read the figures can.
      kept: await keptAs(workbook, asked.options).catch(() => undefined),
      normFrom: asked.options.norm === settings.norm ? "workbook" : asked.options.norm === HANDBOOK_NORM ? "handbook" : "own",
    }, language);
    return { report, preview: await workbook.previewBoard(report, words()) };
  };
  // Other tables, or another language, make another report: what was shown is out of date.
  useEffect(() => { setShown(undefined); }, [asked, language, amountsIn]);
  const answer = state.phase === "ready" ? state.answer : undefined;
  useEffect(() => {
    if (answer === undefined) return undefined;
    // What is out of date by the time that it comes is not shown.
    let isNow = true;
    shownOf(answer).then((found) => { if (isNow) setShown(found); }, (error: unknown) => { if (isNow) setMessage(told(texts.failed)(error)); });
    return () => { isNow = false; };
  }, [answer, language, amountsIn]);

  const write = async ({ report, preview }: Shown): Promise<void> => {
    setBusy(true);
    setMessage(texts.writing);
    try {
      const came = await workbook.writeBoard(report, words(), preview.replaces);
      stop();
      setShown(undefined);
      setMessage(came.done ? texts.written(f.names(came.sheets)) : texts.changed);
    } catch (error) {
      setMessage(told(texts.writeFailed)(error));
    }
    setBusy(false);
  };

  return (
    <div className={styles.part}>
      {shown === undefined && (
        <StartButton
          started={{ ...figures, stop: () => { stop(); setMessage(texts.stopped); } }} words={texts.look} label={texts.making} busy={(progress) => texts.busy(typeof progress === "number" ? f.wholeShare(progress) : "")}
          start={() => { setMessage(""); figures.start(asked); }}
        >
          {state.phase === "failed" && texts.failed}
        </StartButton>
      )}
      {shown !== undefined && <Preview {...shown} texts={texts} />}
      {shown !== undefined && (
        <div className={styles.buttons}>
          <Button size="small" appearance="primary" disabledFocusable={busy} onClick={() => { void write(shown); }}>
            {shown.preview.replaces.length === 0 ? texts.write(shown.preview.sheets.length) : texts.replace(shown.preview.replaces.length)}
          </Button>
          <Button size="small" disabledFocusable={busy} onClick={() => { stop(); setShown(undefined); }}>{texts.cancel}</Button>
        </div>
      )}
      <p role="status" className={styles.text}>{message}</p>
    </div>
  );
}

/** The chapters, the sheets, and what they replace. */
function Preview({ report, preview: { sheets, replaces }, texts }: Shown & Pick<Props, "texts">): ReactNode {
  const { f } = useTexts();
  const styles = useStyles();
  return (
    <div role="status" className={styles.part}>
      <h3 className={styles.title}>{texts.chapters}</h3>
      <p className={styles.text}>{report.headline}</p>
      <ul className={styles.list}>{[...report.chapters, report.assumptions].map(({ name, title }) => <li key={name}>{title}</li>)}</ul>
      <h3 className={styles.title}>{texts.preview}</h3>
      <ul className={styles.list}>{sheets.map(({ name, charts, tables }) => <li key={name}>{texts.sheet(name, charts, tables)}</li>)}</ul>
      <p className={styles.text}>{replaces.length === 0 ? texts.fresh : texts.replaces(f.names(replaces))}</p>
    </div>
  );
}
