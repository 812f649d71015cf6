import { Button, Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useId, type ReactNode } from "react";
import { kindAt, MOST_VARIANTS, type Report } from "../../../../core";
import type { SideBySide } from "../../../../core/what-if";
import { described } from "../../../i18n/finding-text";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { TaskButton } from "../../parts/task-button";
import { useTask, type Work } from "../../parts/use-task";
import { useTexts } from "../../state/texts";
import type { Answer } from "../../state/use-answer";
import { usePane } from "../../state/use-pane";
import { keyFigureText } from "./key-figure-text";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  choices: { border: "none", margin: 0, padding: 0, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalS },
  legend: { ...typographyStyles.caption1, padding: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly variants: Answer<SideBySide>;
  readonly choose: (names: readonly string[]) => void;
  /** Shows what it takes to have a variant in the tables. */
  readonly take: (name: string) => void;
}

/** The variants of Wijzigingen beside what is, by the figures that KERNCIJFERS gives. */
export function Variants({ variants: { phase, answer }, choose, take }: Props): ReactNode {
  const { t, f, language } = useTexts();
  const texts = t.whatIf.variants;
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const problems = answer?.found.filter(({ degree }) => degree === "problem") ?? [];
  const remarks = answer?.found.filter(({ degree, table }) => degree === "remark" && table === "Wijzigingen") ?? [];
  return (
    <section className={card.card} aria-labelledby={heading} aria-busy={phase === "calculating"}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      {phase !== "ready" && <p role="status" className={styles.note}>{texts[phase]}</p>}
      {answer !== undefined && (
        <>
          <p className={styles.note}>{answer.names.length === 0 ? texts.none : texts.intro(yearText(answer.years.from, f.plain), yearText(answer.years.to, f.plain))}</p>
          {problems.length > 0 && (
            <>
              <p className={styles.note}>{texts.problems}</p>
              <ul className={styles.list}>{problems.map((finding, at) => <li key={at}>{described(finding, language)}</li>)}</ul>
            </>
          )}
          {answer.names.length > 1 && (
            <fieldset className={styles.choices}>
              <legend className={styles.legend}>{texts.shown}</legend>
              {answer.names.map((name) => {
                const on = answer.shown.includes(name);
                return (
                  <Checkbox
                    key={name} label={name} checked={on} disabled={!on && answer.shown.length >= MOST_VARIANTS}
                    onChange={(_, { checked }) => { choose(checked === true ? [...answer.shown, name] : answer.shown.filter((each) => each !== name)); }}
                  />
                );
              })}
            </fieldset>
          )}
          {answer.report !== undefined && answer.names.length > 0 && <KeyFigures report={answer.report} />}
          {remarks.length > 0 && <ul className={styles.list}>{remarks.map((finding, at) => <li key={at}>{described(finding, language)}</li>)}</ul>}
          {answer.report !== undefined && answer.shown.length > 0 && (
            <div className={styles.buttons}>
              {answer.shown.map((name) => <Button key={name} size="small" onClick={() => { take(name); }}>{texts.take(name)}</Button>)}
            </div>
          )}
        </>
      )}
    </section>
  );
}

const yearText = (year: number | undefined, plain: (value: number) => string): string => (year === undefined ? "" : plain(year));

function KeyFigures({ report }: { readonly report: Report }): ReactNode {
  const { t, f } = useTexts();
  const texts = t.whatIf.variants;
  const styles = useStyles();
  const heading = useId();
  const task = useTask();
  const { services: { workbook } } = usePane();
  const [, , ...shown] = report.columns;
  const euros = report.rows.flatMap(([, , ...values], row) => values.filter((value, at): value is number => typeof value === "number" && kindAt(shown[at]!, row) === "euros"));
  const write: Work = async (_signal, commit) => {
    commit();
    return texts.written(f.names(await workbook.writeReports([{ name: "KERNCIJFERS", report }], texts.sheet, t.reports.pages)));
  };
  return (
    <>
      <h3 id={heading} className={styles.title}>{texts.figures}</h3>
      <FigureTable
        labelledBy={heading} columns={[texts.figure, ...shown.map(({ header }) => header)]} atAGlance={report.rows.length}
        rows={report.rows.map(([name, , ...values], row) => ({
          key: String(name), cells: [String(name), ...values.map((value, at) => keyFigureText(value, kindAt(shown[at]!, row), t, f, euros))],
        }))}
      />
      <TaskButton task={task} icon={<TableRegular />} start={() => { task.run(write, texts.notWritten); }}>{texts.write}</TaskButton>
    </>
  );
}
