import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { OverviewChange, TaskChange } from "../../../../core/what-if";
import { wordingIn } from "../../../i18n/finding-text";
import { changesTold, shareChange } from "../../parts/changes-of-means";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { StateChange, Whole } from "../../parts/state-change";
import { useTakesLong } from "../../parts/use-takes-long";
import { visuallyHidden } from "../../parts/visually-hidden";
import { useTexts } from "../../state/texts";
import type { Newest } from "../../state/use-newest";

const useStyles = makeStyles({
  title: { ...typographyStyles.body1Strong, margin: 0 },
  note: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2, margin: 0 },
  list: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
  further: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  stop: { alignSelf: "flex-start" },
  visuallyHidden,
});

/** What the sliders do to the area. While the next answer is calculated the last one stays, and says so. */
export function Outcome({ tried, isStill }: { readonly tried: Newest<"whatIf">; readonly isStill: boolean }): ReactNode {
  const { t, f, language } = useTexts();
  const styles = useStyles();
  const card = useCardStyles();
  const heading = useId();
  const long = useTakesLong(tried.busy);
  const texts = t.whatIf;
  const { change, problems = [] } = tried.answer ?? {};
  const told = tried.busy ? (long ? texts.calculating : "") : tried.failed ? texts.notCalculated : isStill ? texts.still : change === undefined ? "" : changesTold(change.means, t, f);
  const isSeen = long || tried.failed || isStill;
  return (
    <section className={card.card} aria-labelledby={heading} aria-busy={tried.busy}>
      <h2 id={heading} className={card.title}>{texts.outcome}</h2>
      <p role="status" className={isSeen ? styles.note : styles.visuallyHidden}>{told}</p>
      {long && <Button size="small" className={styles.stop} onClick={tried.stop}>{t.status.cancel}</Button>}
      {problems.length > 0 && (
        <div role="alert">
          <p className={styles.note}>{texts.notAllowed}</p>
          <ul className={styles.list}>{problems.map((finding, at) => <li key={at}>{wordingIn(language)(finding).message}</li>)}</ul>
        </div>
      )}
      {change !== undefined && (
        <>
          <StateChange change={change} names={{ before: texts.before, after: texts.after }} level="h3" />
          <Tasks change={change} />
        </>
      )}
    </section>
  );
}

function Tasks({ change: { tasks, asked } }: { readonly change: OverviewChange }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const heading = useId();
  const texts = t.whatIf;
  const several = new Set(tasks.map(({ area }) => area)).size > 1;
  return (
    <>
      <h3 id={heading} className={styles.title}>{texts.tasks}</h3>
      {tasks.length === 0 ? <p className={styles.note}>{texts.noTasks(f.count(asked))}</p> : (
        <FigureTable
          labelledBy={heading} columns={[texts.task, texts.before, texts.after, texts.difference]} atAGlance={5} fits widths={["34%", "18%", "18%", "30%"]}
          rows={tasks.map((each) => {
            const { before, after, difference } = shareChange(each, t, f);
            const name = several && each.area !== undefined ? `${each.task} (${each.area})` : each.task;
            return { key: JSON.stringify([each.task, each.area]), cells: [<span key="name">{name}<Weakest of={each} /></span>, before, after, <Whole key="difference">{difference}</Whole>] };
          })}
        />
      )}
    </>
  );
}

/** Which means decides, before and after. */
function Weakest({ of: { weakest: { before, after } } }: { readonly of: TaskChange }): ReactNode {
  const { t } = useTexts();
  const styles = useStyles();
  const { whatIf: texts, taskShares: { names } } = t;
  if (before === undefined && after === undefined) return null;
  const word = before === after || before === undefined || after === undefined ? texts.weakest(names[(after ?? before)!]) : texts.weakestBoth(names[before], names[after]);
  return <span className={styles.further}>{word}</span>;
}
