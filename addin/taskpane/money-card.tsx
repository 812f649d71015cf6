import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { lazy, Suspense, type ReactNode } from "react";
import type { MoneyAnswer, Overview } from "../../core";
import { AnswerCard } from "./answer-card";
import { Boundary } from "./boundary";
import { inWords } from "./falls-short";
import { Figures, Headline } from "./figures";
import { Hint } from "./hint";
import { NoAnswer } from "./no-answer";
import { useTexts } from "./texts";
import { YearsTable } from "./years-table";

/** The charts weigh more than the rest of the pane: they come when there is something to draw. */
const YearsChart = lazy(() => import(/* webpackChunkName: "charts" */ "./years-chart"));

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  caption: { ...typographyStyles.body1Strong, marginBottom: tokens.spacingVerticalS },
  waiting: { height: "220px" },
});

/** Does the money match the ambition? */
export function MoneyCard({ overview }: { readonly overview: Overview }): ReactNode {
  const { t, f } = useTexts();
  const { money } = overview;
  return (
    <AnswerCard
      means="money" title={t.money.title} question={t.money.question} icon={<MoneyRegular />}
      shortage={money === undefined ? null : inWords(money.shortage, f.euros)}
    >
      {money === undefined ? <NoAnswer overview={overview} means="money" /> : <Answer money={money} />}
      {money !== undefined && overview.area !== undefined && <Hint>{t.money.allAreas}</Hint>}
    </AnswerCard>
  );
}

function Answer({ money }: { readonly money: MoneyAnswer }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const { coverage, oneMore } = money;
  if (coverage === undefined) return <p>{t.money.nothing}</p>;
  return (
    <>
      <Headline label={t.money.coverage} value={f.share(coverage)} note={t.money.coverageNote(money.from, money.to)} />
      <Figures
        of={[
          [t.money.cost, f.euros(money.cost)],
          [t.money.covered, f.euros(money.covered)],
          [t.money.shortage, f.euros(money.shortage)],
          [t.money.ambition, f.share(money.ambition)],
        ]}
      />
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{t.money.picture}</figcaption>
        <Boundary message={t.failure.part} of={money}>
          <Suspense fallback={<Spinner className={styles.waiting} aria-label={t.status.calculating} />}>
            <YearsChart years={money.years} />
          </Suspense>
        </Boundary>
        <YearsTable years={money.years} />
      </figure>
      {oneMore !== undefined && <Hint>{t.money.oneMore(oneMore.year, f.cents(oneMore.covers))}</Hint>}
    </>
  );
}
