import { makeStyles, Spinner, tokens, typographyStyles } from "@fluentui/react-components";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { lazy, Suspense, useId, type ReactNode } from "react";
import type { MoneyAnswer, MoneyInDetail, Overview } from "../../../core";
import { AnswerCard } from "../parts/answer-card";
import { Boundary } from "../parts/boundary";
import { inWords } from "../parts/falls-short";
import { Figures, Headline } from "../parts/figures";
import { Hint } from "../parts/hint";
import { MoreMoney } from "./more-money";
import { NoAnswer } from "../parts/no-answer";
import { useTexts } from "../texts";
import type { Detail } from "../parts/use-detail";
import { YearsTable } from "./years-table";

/** The charts weigh more than the rest of the pane: they come when there is something to draw. */
const YearsChart = lazy(() => import(/* webpackChunkName: "charts" */ "./years-chart"));

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  caption: { ...typographyStyles.body1Strong, marginBottom: tokens.spacingVerticalS },
  waiting: { height: "220px" },
  busy: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly overview: Overview;
  /** What the figures are made of, and what more money would bring. */
  readonly detail: Detail<MoneyInDetail | undefined>;
}

/** Does the money match the ambition? */
export function MoneyCard({ overview, detail }: Props): ReactNode {
  const { t, f } = useTexts();
  const { money } = overview;
  return (
    <AnswerCard
      means="money" title={t.money.title} question={t.money.question} icon={<MoneyRegular />}
      shortage={money === undefined ? null : inWords(money.shortage, f.euros)}
    >
      {money === undefined ? <NoAnswer overview={overview} means="money" /> : <Answer money={money} detail={detail} />}
      {money !== undefined && overview.area !== undefined && <Hint>{t.money.allAreas}</Hint>}
    </AnswerCard>
  );
}

function Answer({ money, detail }: { readonly money: MoneyAnswer; readonly detail: Props["detail"] }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const caption = useId();
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
        <figcaption id={caption} className={styles.caption}>{t.money.picture}</figcaption>
        <Boundary message={t.failure.part} of={money}>
          <Suspense fallback={<Spinner className={styles.waiting} aria-label={t.status.calculating} />}>
            <YearsChart years={money.years} />
          </Suspense>
        </Boundary>
        <YearsTable money={money} detail={detail.answer} caption={caption} />
      </figure>
      {detail.phase === "calculating" && <p role="status" className={styles.busy}>{t.money.detailBusy}</p>}
      {detail.phase === "failed" && <p role="status" className={styles.busy}>{t.money.detailFailed}</p>}
      {detail.answer !== undefined && <MoreMoney more={detail.answer.more} />}
      {oneMore !== undefined && <Hint>{t.money.oneMore(oneMore.year, f.cents(oneMore.covers))}</Hint>}
    </>
  );
}
