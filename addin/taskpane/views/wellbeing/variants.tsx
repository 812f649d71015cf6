import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { lengthOf, type CellInDetail, type CriterionInDetail, type VariantsInDetail } from "../../../../core";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { ShowAll } from "../../parts/show-all";
import { useTexts } from "../../state/texts";
import { useWellbeingStyles } from "./styles";

const useStyles = makeStyles({
  words: { ...typographyStyles.caption1, display: "flex", justifyContent: "space-between", columnGap: tokens.spacingHorizontalS },
  name: { overflowWrap: "anywhere" },
  figure: { fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
  bar: { position: "relative", height: "8px", backgroundColor: tokens.colorNeutralBackground4, borderRadius: "2px", overflow: "hidden" },
  zero: { position: "absolute", top: 0, width: "2px", height: "100%", forcedColorAdjust: "none", backgroundColor: tokens.colorNeutralForeground1, "@media (forced-colors: active)": { backgroundColor: "CanvasText" } },
  filled: { height: "100%", forcedColorAdjust: "none", backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
});

/** As many as fit a glance; the rest on demand. */
const AT_A_GLANCE = 6;

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
  const [all, setAll] = useState(false);
  const { columns } = texts;
  return (
    <>
      <p className={styles.note}>{texts.note}</p>
      {(all ? criteria : criteria.slice(0, AT_A_GLANCE)).map((criterion) => <Criterion key={criterion.name} of={criterion} />)}
      <ShowAll all={all} setAll={setAll} count={criteria.length} atAGlance={AT_A_GLANCE} />
      <h3 id={table} className={styles.title}>{texts.tableName}</h3>
      <FigureTable
        labelledBy={table} words={3} fits widths={["30%", "32%", "38%"]} columns={[columns.variant, columns.dominated, columns.regret]}
        rows={variants.map(({ name, dominatedBy, regret, on }) => ({
          key: name, cells: [name, dominatedBy.length === 0 ? "-" : f.list(dominatedBy), regret === undefined || on === undefined ? "-" : texts.regretOn(f.wholeShare(regret), on)],
        }))}
      />
      <p className={styles.note}>{texts.dominatedNote}</p>
      {silent.map(({ variant, indicators, measures }) => <p key={variant} className={styles.note}>{texts.silent(variant, f.list(indicators), f.list(measures))}</p>)}
    </>
  );
}

function Criterion({ of: { name, unit, favourable, zero, cells } }: { readonly of: CriterionInDetail }): ReactNode {
  const { t: { wellbeing: { variants: texts } }, f } = useTexts();
  const shared = useWellbeingStyles();
  const styles = useStyles();
  const heading = useId();
  const said = ({ amount, signs }: CellInDetail): string => [
    ...(amount === undefined ? [] : [f.amount(amount, unit)]), ...signs.map(({ sign, count }) => texts.sign(texts.signs[sign], count)),
  ].join(", ") || texts.nothing;
  return (
    <div className={shared.part}>
      <h3 id={heading} className={shared.title}>{name}</h3>
      <p className={shared.note}>{favourable === undefined ? texts.unknown : texts[favourable]}</p>
      <ul className={shared.list} aria-labelledby={heading}>
        {cells.map((cell) => (
          <li key={cell.variant}>
            <div className={styles.words}>
              <span className={styles.name}>{cell.variant}</span>
              <span className={styles.figure}>{said(cell)}</span>
            </div>
            {cell.bar !== undefined && (
              <div className={styles.bar} aria-hidden>
                <div className={styles.filled} style={{ marginLeft: lengthOf(cell.bar.from, 1), width: lengthOf(cell.bar.length, 1) }} />
                {zero > 0 && <div className={styles.zero} style={{ left: lengthOf(zero, 1) }} />}
              </div>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
