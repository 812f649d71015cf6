import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { MoneyRegular } from "@fluentui/react-icons/svg/money";
import { useId, type ReactNode } from "react";
import { moneyFigures, type MoneyAnswer, type MoneyFigure, type MoreMoney as More, type Overview } from "../../../../core";
import { oneMoreEuro } from "../../../i18n/one-more-euro";
import { AnswerCard } from "../../parts/answer-card";
import { Boundary } from "../../parts/boundary";
import { Explained, Explanations } from "../../parts/explanations";
import { fallsShort, inWords } from "../../parts/falls-short";
import { Figures, Headline, type Figure } from "../../parts/figures";
import { Hint } from "../../parts/hint";
import { MoreMoney } from "./more-money";
import { NoAnswer } from "../../parts/no-answer";
import { YearsChart } from "../../parts/years-chart";
import { useTexts } from "../../state/texts";
import type { Answer as Asked } from "../../state/use-answer";
import { YearsTable } from "./years-table";

const useStyles = makeStyles({
  figure: { margin: 0, minWidth: 0 },
  caption: { ...typographyStyles.body1Strong, marginBottom: tokens.spacingVerticalS },
  busy: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly overview: Overview;
  /** What more money would bring. */
  readonly more: Asked<readonly More[] | undefined>;
}

/** What stands together has one unit. */
const figuresOf = (of: Readonly<Record<MoneyFigure, number>>): number[] => moneyFigures.map((figure) => of[figure]);

/** Does the money match the ambition? */
export function MoneyCard({ overview, more }: Props): ReactNode {
  const { t, f } = useTexts();
  const { money } = overview;
  return (
    <AnswerCard
      means="money" title={t.money.title} question={t.money.question} icon={<MoneyRegular />}
      shortage={money === undefined ? null : inWords(money.shortage, (shortage) => f.euros(shortage, figuresOf(money)))}
    >
      {money === undefined ? <NoAnswer overview={overview} means="money" /> : <Answer money={money} more={more} />}
      {money !== undefined && overview.area !== undefined && <Hint>{t.money.allAreas}</Hint>}
    </AnswerCard>
  );
}

function Answer({ money, more }: { readonly money: MoneyAnswer; readonly more: Props["more"] }): ReactNode {
  const { t, f, language, amountsIn } = useTexts();
  const styles = useStyles();
  const caption = useId();
  const { coverage, oneMore } = money;
  const written = f.amounts([money, ...money.years].flatMap(figuresOf));
  if (coverage === undefined) return <p>{t.money.nothing}</p>;
  return (
    <>
      <Explanations>
        <Headline
          label={t.money.coverage} note={t.money.coverageNote(money.from, money.to)}
          value={<Explained of={{ about: "money", figure: "coverage" }} amount={coverage} name={t.money.coverage}>{(fallsShort(money) ? f.shareMet : f.share)(coverage)}</Explained>}
        />
        <Figures
          of={[
            ...moneyFigures.map((figure): Figure => [
              t.money[figure],
              <Explained key={figure} of={{ about: "money", figure }} amount={money[figure]} name={t.money[figure]}>{f.euros(money[figure], figuresOf(money))}</Explained>,
            ]),
            [t.money.ambition, <Explained key="ambition" of={{ about: "money", figure: "ambition" }} name={t.money.ambition}>{f.share(money.ambition)}</Explained>],
          ]}
        />
      </Explanations>
      <figure className={styles.figure}>
        <figcaption id={caption} className={styles.caption}>{written.heading(t.money.picture)}</figcaption>
        <Boundary message={t.failure.part} of={money}>
          <YearsChart
            title={t.money.picture} written={written} years={money.years.map(({ year, covered, shortage }) => ({ year, amounts: [covered, shortage] }))}
            parts={[{ legend: t.money.covered, color: tokens.colorCompoundBrandBackground }, { legend: t.money.shortage, color: tokens.colorPaletteDarkOrangeBorderActive }]}
          />
        </Boundary>
        <Explanations><YearsTable money={money} written={written} caption={caption} /></Explanations>
      </figure>
      {more.phase === "calculating" && <p role="status" className={styles.busy}>{t.money.moreBusy}</p>}
      {more.phase === "failed" && <p role="status" className={styles.busy}>{t.money.moreFailed}</p>}
      {more.answer !== undefined && <MoreMoney more={more.answer} />}
      {oneMore !== undefined && <Hint>{oneMoreEuro(oneMore, language, amountsIn)}</Hint>}
    </>
  );
}
