import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { fiveMeans, type Figure, type OneOfFive, type TaskMeans } from "../../../../core";
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

/** Land, money, capacity, knowledge and instruments side by side per task, and which of them decides. */
export function TaskShares({ asked }: { readonly asked: OverviewArguments }): ReactNode {
  const { t } = useTexts();
  const { services } = usePane();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const { phase, answer } = useAnswer(services.ask, "means", asked);
  const texts = t.taskShares;
  const words = { calculating: texts.busy, failed: texts.failed, ready: texts.unanswered }[phase];
  return (
    <section id="task-shares" className={card.card} aria-labelledby={heading}>
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
  const texts = t.taskShares;
  const several = new Set(tasks.map(({ area }) => area)).size > 1;
  const name = ({ task, area }: TaskMeans): string => (several && area !== undefined ? `${task} (${area})` : task);
  const share = (means: OneOfFive, each: TaskMeans): ReactNode => {
    const value = each.shares[means];
    return value === undefined ? "-" : <Explained key={means} of={figureOf(means, each)} name={`${name(each)}, ${texts.names[means]}`}>{f.wholeShare(value)}</Explained>;
  };
  // It never says "wholly" of a task of which something that is asked is not known.
  const verdict = ({ lowest, weakest, unknown }: TaskMeans): string => {
    if (lowest === undefined) return texts.unknown;
    if (weakest !== undefined) return texts.decides(f.wholeShare(lowest), texts.names[weakest]);
    return unknown.length === 0 ? texts.all : texts.asFarAsKnown(f.list(unknown.map((means) => texts.names[means])));
  };
  const inWords = (each: TaskMeans): string => `${verdict(each)} (${texts.known(each.known, fiveMeans.length)})`;
  return (
    <>
      <Bars
        title={texts.picture} metName={texts.carried} shortName={texts.lacking}
        bars={tasks.map((each) => ({
          name: name(each), asked: each.lowest === undefined ? 0 : 1, short: each.lacking, text: inWords(each),
          shortText: each.weakest === undefined ? undefined : texts.names[each.weakest],
        }))}
      />
      <h3 id={heading} className={styles.tableTitle}>{texts.table}</h3>
      <Explanations>
        <FigureTable
          labelledBy={heading} columns={[texts.task, ...fiveMeans.map((means) => texts.columns[means])]} atAGlance={6} fits
          rows={tasks.map((each) => ({
            key: name(each),
            cells: [name(each), ...fiveMeans.map((means) => (
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
  return <strong className={styles.decisive}>{children}<span className={styles.visuallyHidden}>{` ${t.taskShares.decisive}`}</span></strong>;
}

/** What land carries of a task is what is realised of its claim, and what money carries its coverage. */
function figureOf(means: OneOfFive, { task, area }: TaskMeans): Figure {
  if (means === "land") return { about: "land", figure: "served", task: { name: task, area: area ?? "" } };
  return means === "money" ? { about: "money", figure: "coverage", task: { name: task, area } } : { about: "means", means, task, area };
}
