import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fourMeans, type Figure, type OneOfFour, type TaskMeans } from "../../../../core";
import type { OverviewArguments } from "../../state/use-overview";
import { usePane } from "../../state/use-pane";
import { Bars } from "../../parts/bars";
import { useCardStyles } from "../../parts/card-styles";
import { Explained, Explanations } from "../../parts/explanations";
import { FigureTable } from "../../parts/figure-table";
import { visuallyHidden } from "../../parts/visually-hidden";
import { useAnswer } from "../../state/use-answer";
import { useTexts } from "../../state/texts";

const useStyles = makeStyles({
  note: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
  decisive: { ...typographyStyles.caption1Strong, borderBottom: "2px solid currentColor" },
  visuallyHidden,
  tableTitle: { ...typographyStyles.body1Strong, margin: 0 },
});

/** Money, capacity, knowledge and instruments side by side per task, and which of them decides. */
export function FourMeans({ asked }: { readonly asked: OverviewArguments }): ReactNode {
  const { t } = useTexts();
  const { services } = usePane();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const { phase, answer } = useAnswer(services.ask, "means", asked);
  const texts = t.fourMeans;
  const words = { calculating: texts.busy, failed: texts.failed, ready: texts.unanswered }[phase];
  return (
    <section id="four-means" className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      <p className={styles.note}>{texts.note}</p>
      {answer === undefined ? <p role="status" className={styles.note}>{words}</p> : <Answer tasks={answer} />}
    </section>
  );
}

function Answer({ tasks }: { readonly tasks: readonly TaskMeans[] }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.fourMeans;
  const several = new Set(tasks.map(({ area }) => area)).size > 1;
  const name = ({ task, area }: TaskMeans): string => (several && area !== undefined ? `${task} (${area})` : task);
  const share = (means: OneOfFour, each: TaskMeans): ReactNode => {
    const value = each.shares[means];
    return value === undefined ? "-" : <Explained key={means} of={figureOf(means, each)} name={`${name(each)}, ${texts.names[means]}`}>{f.wholeShare(value)}</Explained>;
  };
  const inWords = ({ lowest, weakest }: TaskMeans): string => {
    if (lowest === undefined) return texts.unknown;
    return weakest === undefined ? texts.all : texts.decides(f.wholeShare(lowest), texts.names[weakest]);
  };
  return (
    <>
      <Bars
        title={texts.picture} metName={texts.carried} shortName={texts.lacking}
        bars={tasks.map((each) => ({
          name: name(each), asked: 1, short: each.lacking, text: inWords(each),
          shortText: each.weakest === undefined ? undefined : texts.names[each.weakest],
        }))}
      />
      <h3 id={heading} className={styles.tableTitle}>{texts.table}</h3>
      <Explanations>
        <FigureTable
          labelledBy={heading} columns={[texts.task, ...fourMeans.map((means) => texts.columns[means])]} atAGlance={6} fits
          rows={tasks.map((each) => ({
            key: name(each),
            cells: [name(each), ...fourMeans.map((means) => (
              means === each.weakest ? <Decisive key={means}>{share(means, each)}</Decisive> : share(means, each)
            ))],
          }))}
        />
      </Explanations>
    </>
  );
}

/** The share that decides stands out by its weight and its line, and to who listens by a word. */
function Decisive({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  return <strong className={styles.decisive}>{children}<span className={styles.visuallyHidden}>{` ${t.fourMeans.decisive}`}</span></strong>;
}

/** What money carries of a task is its coverage. */
function figureOf(means: OneOfFour, { task, area }: TaskMeans): Figure {
  return means === "money" ? { about: "money", figure: "coverage", task: { name: task, area } } : { about: "means", means, task, area };
}
