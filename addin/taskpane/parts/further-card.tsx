import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useMemo, type ReactNode } from "react";
import type { Figure, FurtherFunction, ReportCell } from "../../../core";
import { whyText } from "../../i18n/why-text";
import { usePane } from "../state/use-pane";
import { useTexts } from "../state/texts";
import { useAnswer } from "../state/use-answer";
import type { OverviewArguments } from "../state/use-overview";
import { useCardStyles } from "./card-styles";
import { Explanations } from "./explanations";
import { Remarked } from "./remarked";
import { ReportTable } from "./report-table";

const useStyles = makeStyles({
  says: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  readonly asked: OverviewArguments;
  readonly name: FurtherFunction;
  /** Interest for investments without their own, a percentage. */
  readonly interest?: number | undefined;
  readonly figureOf?: (row: readonly ReportCell[], column: string) => Figure | undefined;
  readonly words?: number;
  /** What the user may choose for it. */
  readonly children?: ReactNode;
}

/** What one more function answers: in a sentence, as a table that leads to the rows, and the way to have it on a sheet. Nothing where it has no answer. */
export function FurtherCard({ asked, name, interest, figureOf, words = 1, children }: Props): ReactNode {
  const { t: { further: texts }, language, amountsIn } = useTexts();
  const { services, insert } = usePane();
  const card = useCardStyles();
  const styles = useStyles();
  const [heading, note] = [useId(), useId()];
  const given = useMemo(() => ({ tables: asked.tables, options: { ...asked.options, interest }, name }), [asked, interest, name]);
  const { phase, answer: outcome } = useAnswer(services.ask, "further", given);
  if (phase === "ready" && (outcome === undefined || outcome.standing.state === "noAnswer")) return null;
  const answer = outcome?.answer;
  const status = { calculating: texts.busy, failed: texts.failed, ready: texts.unreadable }[phase];
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.titles[name]}</h3>
      {answer !== undefined && <p className={styles.says}>{whyText(answer.says, language, amountsIn)}</p>}
      <p id={note} className={styles.note}>{texts.notes[name]}</p>
      {children}
      {answer === undefined
        ? <p role="status" className={styles.note}>{status}</p>
        : <Explanations><ReportTable labelledBy={note} report={answer.report} figureOf={figureOf} words={words} /></Explanations>}
      <Button size="small" className={styles.button} onClick={() => { insert(name); }}>{texts.insert(name)}</Button>
      <Remarked count={outcome?.standing.state === "answered" ? outcome.standing.remarks : 0} />
    </section>
  );
}
