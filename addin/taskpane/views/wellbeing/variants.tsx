import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import { largestOf, lengthOf, type CriterionInDetail, type VariantsInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { useTexts } from "../../state/texts";
import { useWellbeingStyles } from "./styles";

const useStyles = makeStyles({
  words: { ...typographyStyles.caption1, display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bar: { height: "8px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: "2px", overflow: "hidden" },
  filled: { height: "100%", forcedColorAdjust: "none", backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
});

interface Props {
  readonly detail: VariantsInDetail;
}

/** The variants side by side: bars per criterion, what dominates what, and what each gives up. Without a winner. */
export function Variants({ detail }: Props): ReactNode {
  const { t: { wellbeing: { variants: texts } } } = useTexts();
  const card = useCardStyles();
  const heading = useId();
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h2 id={heading} className={card.title}>{texts.title}</h2>
      <Compared detail={detail} />
    </section>
  );
}

/** Bars per criterion, and what each variant gives up. */
export function Compared({ detail: { criteria, variants, silent } }: Props): ReactNode {
  const { t: { wellbeing: { variants: texts } }, f } = useTexts();
  const styles = useWellbeingStyles();
  const table = useId();
  const { columns } = texts;
  return (
    <>
      <p className={styles.note}>{texts.note}</p>
      {criteria.map((criterion) => <Criterion key={criterion.name} of={criterion} />)}
      <h3 id={table} className={styles.title}>{texts.tableName}</h3>
      <FigureTable
        labelledBy={table} words={4} fits columns={[columns.variant, columns.dominated, columns.regret, columns.on]}
        rows={variants.map(({ name, dominatedBy, regret, on }) => ({
          key: name, cells: [name, dominatedBy.length === 0 ? "-" : f.list(dominatedBy), regret === undefined ? "-" : f.wholeShare(regret), on ?? "-"],
        }))}
      />
      <p className={styles.note}>{texts.dominatedNote}</p>
      {silent.map(({ variant, indicators, measures }) => <p key={variant} className={styles.note}>{texts.silent(variant, f.list(indicators), f.list(measures))}</p>)}
    </>
  );
}

function Criterion({ of: { name, unit, favourable, cells } }: { readonly of: CriterionInDetail }): ReactNode {
  const { t: { wellbeing: { variants: texts } }, f } = useTexts();
  const shared = useWellbeingStyles();
  const styles = useStyles();
  const heading = useId();
  const scale = largestOf(cells.map(({ size }) => size));
  return (
    <div className={shared.part}>
      <h3 id={heading} className={shared.title}>{name}</h3>
      <p className={shared.note}>{favourable === undefined ? texts.unknown : texts[favourable]}</p>
      <ul className={shared.list} aria-labelledby={heading}>
        {cells.map(({ variant, amount, size, signs }) => (
          <li key={variant}>
            <div className={styles.words}>
              <span className={styles.name}>{variant}</span>
              <span className={styles.figure}>{[amount === undefined ? "" : f.amount(amount, unit), signs].filter((part) => part !== "").join(", ") || texts.nothing}</span>
            </div>
            {amount !== undefined && <div className={styles.bar} aria-hidden><div className={styles.filled} style={{ width: lengthOf(size, scale) }} /></div>}
          </li>
        ))}
      </ul>
    </div>
  );
}
