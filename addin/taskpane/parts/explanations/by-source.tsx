import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo, useState, type ReactNode } from "react";
import type { QuestionArguments } from "../../../calculation";
import type { OverviewArguments } from "../../state/use-overview";
import { useAnswer } from "../../state/use-answer";
import { usePane } from "../../state/use-pane";
import { useTexts } from "../../state/texts";
import { PlainReport } from "../plain-report";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS, alignItems: "flex-start", alignSelf: "stretch", minWidth: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Task, year, nature, source and standing. */
const WORDS = 5;

interface Props {
  readonly asked: OverviewArguments;
  readonly figure: QuestionArguments<"bySource">["figure"];
}

/** Below a figure that falls short of money: each shortage with the sources that may pay it, for who wants to know it all. */
export function BySource(props: Props): ReactNode {
  const { t } = useTexts();
  const [shown, setShown] = useState(false);
  return (
    <>
      <Button size="small" aria-expanded={shown} onClick={() => { setShown(!shown); }}>{t.explain.bySource.title}</Button>
      {shown && <Rows {...props} />}
    </>
  );
}

function Rows({ asked, figure }: Props): ReactNode {
  const { t: { explain: { bySource: texts }, further } } = useTexts();
  const styles = useStyles();
  const { services, insert } = usePane();
  const note = useId();
  const given = useMemo(() => ({ ...asked, figure }), [asked, figure]);
  const { phase, answer } = useAnswer(services.ask, "bySource", given);
  return (
    <div className={styles.rows}>
      <p id={note} role="status" className={styles.note}>{answer === undefined ? { calculating: texts.busy, failed: texts.failed, ready: texts.none }[phase] : texts.note}</p>
      {answer !== undefined && <PlainReport labelledBy={note} report={answer} words={WORDS} />}
      {answer !== undefined && <Button size="small" appearance="subtle" onClick={() => { insert("WAAROM"); }}>{further.insert("WAAROM")}</Button>}
    </div>
  );
}
