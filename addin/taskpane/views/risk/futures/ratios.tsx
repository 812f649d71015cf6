import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SubtractCircleRegular } from "@fluentui/react-icons/svg/subtract-circle";
import { WarningRegular } from "@fluentui/react-icons/svg/warning";
import { useId, useMemo, type ReactNode } from "react";
import { useCardStyles } from "../../../parts/card-styles";
import { FigureTable } from "../../../parts/figure-table";
import { Remarked } from "../../../parts/remarked";
import { useToneStyles } from "../../../parts/tone-styles";
import { visuallyHidden } from "../../../parts/visually-hidden";
import { useTexts } from "../../../state/texts";
import { useAnswer } from "../../../state/use-answer";
import { usePane } from "../../../state/use-pane";
import { useFuturesStyles } from "./styles";
import { useTables } from "./use-tables";

const useStyles = makeStyles({
  visuallyHidden,
  signal: { ...typographyStyles.caption1, display: "flex", columnGap: tokens.spacingHorizontalXS, alignItems: "center", justifyContent: "flex-end" },
  icon: { display: "flex", flexShrink: 0 },
});

const icons = { least: <CheckmarkCircleRegular />, neutral: <SubtractCircleRegular />, most: <WarningRegular /> };

/** The ratios of BBV art. 11 per year, each with its signal: a word, a sign and a colour. Nothing without a table Balansposten. */
export function Ratios(): ReactNode {
  const { t: { futures: texts, figures }, f } = useTexts();
  const { services } = usePane();
  const { given } = useTables(["balansposten"]);
  // The same object as long as it says the same: an edit elsewhere asks nothing.
  const posts = given?.tables.find(({ kind }) => kind === "balansposten");
  const asked = useMemo(() => posts && { tables: [posts] }, [posts]);
  const { answer: outcome } = useAnswer(services.ask, "ratios", asked);
  const card = useCardStyles();
  const shared = useFuturesStyles();
  const styles = useStyles();
  const tone = useToneStyles();
  const heading = useId();
  const caption = useId();
  const colours = { least: tone.enoughText, neutral: undefined, most: tone.shortText };
  const answer = outcome?.answer;
  if (answer === undefined) return null;
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.ratios}</h3>
      <p className={shared.note}>{texts.ratiosNote}</p>
      <p id={caption} className={styles.visuallyHidden}>{figures.tableOf(texts.ratios)}</p>
      <FigureTable
        labelledBy={caption} columns={[texts.ratio, ...answer.years.map(String)]}
        rows={answer.ratios.map(({ ratio, values }) => ({
          key: ratio,
          cells: [texts.ratioNames[ratio], ...values.map((value, year) => (value === undefined ? <span key={year} className={styles.signal}>{texts.unknownRatio}</span> : (
            <span key={year}>
              {f.share(value.share)}
              <span className={styles.signal}><span className={`${styles.icon} ${colours[value.signal] ?? ""}`} aria-hidden>{icons[value.signal]}</span>{texts.signals[value.signal]}</span>
            </span>
          )))],
        }))}
      />
      <Remarked count={outcome?.standing.state === "answered" ? outcome.standing.remarks : 0} />
    </section>
  );
}
