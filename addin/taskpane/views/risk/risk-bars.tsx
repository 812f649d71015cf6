import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId, useState, type ReactNode } from "react";
import { largestOf, lengthOf, type RiskAtAGlance, type RiskInDetail } from "../../../../core";
import type { WorkbookTable } from "../../../workbook";
import { useCardStyles } from "../../parts/card-styles";
import { FigureTable } from "../../parts/figure-table";
import { ShowAll } from "../../parts/show-all";
import { useTexts } from "../../state/texts";
import { RiskDetail } from "./risk-detail";
import { useRiskStyles } from "./styles";

/** As many as fit a glance; the rest on demand. */
const AT_A_GLANCE = 8;

const hatched = (colour: string, gap: string): string => `repeating-linear-gradient(135deg, ${colour} 0 3px, ${gap} 3px 5px)`;

const useStyles = makeStyles({
  legend: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  key: { display: "inline-block", width: "16px", height: "10px", marginRight: tokens.spacingHorizontalXS, borderRadius: "2px" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  name: {
    ...typographyStyles.body1, color: "inherit", textAlign: "left", padding: 0, paddingBlock: "2px", border: "none", backgroundColor: "transparent", cursor: "pointer",
    overflowWrap: "anywhere", textDecorationLine: "underline", textDecorationStyle: "dotted",
    ":hover": { textDecorationStyle: "solid" }, ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  bars: { display: "flex", flexDirection: "column", rowGap: "2px", marginTop: "2px" },
  bar: { height: "8px", borderRadius: "2px", forcedColorAdjust: "none" },
  contribution: { backgroundColor: tokens.colorCompoundBrandBackground, "@media (forced-colors: active)": { backgroundColor: "Highlight" } },
  // Hatched: told from the contribution without seeing colour.
  without: {
    backgroundImage: hatched(tokens.colorPaletteDarkOrangeBorderActive, tokens.colorNeutralBackground1),
    "@media (forced-colors: active)": { backgroundImage: hatched("CanvasText", "Canvas") },
  },
});

interface Props {
  readonly of: RiskAtAGlance;
  readonly tables: readonly WorkbookTable[];
}

/** Per risk its part of what is needed, and beside it what taking it away would free; all on one scale. */
export const RiskBars = memo(function RiskBars({ of: { risks }, tables }: Props): ReactNode {
  const { t: { risk: texts }, f } = useTexts();
  const styles = useStyles();
  const shared = useRiskStyles();
  const card = useCardStyles();
  const heading = useId();
  const table = useId();
  const [all, setAll] = useState(false);
  const { columns } = texts;
  const together = risks.flatMap(({ contribution, without }) => [contribution, without]);
  const scale = largestOf(together);
  const written = f.amounts([...together, ...risks.map(({ expected }) => expected)]);
  return (
    <section className={card.card} aria-labelledby={heading}>
      <h3 id={heading} className={card.title}>{texts.bars}</h3>
      <p className={shared.note}>{texts.barsNote}</p>
      <div className={styles.legend} aria-hidden>
        <span><span className={mergeClasses(styles.key, styles.bar, styles.contribution)} />{texts.contribution}</span>
        <span><span className={mergeClasses(styles.key, styles.bar, styles.without)} />{texts.without}</span>
      </div>
      <ul className={styles.list}>
        {(all ? risks : risks.slice(0, AT_A_GLANCE)).map((risk) => <Bar key={risk.row} risk={risk} scale={scale} together={together} tables={tables} />)}
      </ul>
      <ShowAll all={all} setAll={setAll} count={risks.length} atAGlance={AT_A_GLANCE} />
      <details>
        <summary id={table} className={shared.summary}>{written.heading(texts.tableOf)}</summary>
        <FigureTable
          labelledBy={table} columns={[columns.risk, columns.chance, columns.expected, columns.contribution, columns.without]}
          rows={risks.map(({ name, row, chance, expected, contribution, without }) => ({
            key: String(row), cells: [name, f.share(chance), written.cell(expected), written.cell(contribution), written.cell(without)],
          }))}
        />
      </details>
    </section>
  );
});

interface BarProps extends Pick<Props, "tables"> {
  readonly risk: RiskInDetail;
  readonly scale: number;
  /** All amounts of all bars: they have one unit. */
  readonly together: readonly number[];
}

/** A risk opens to what is behind its bars. */
function Bar({ risk, scale, together, tables }: BarProps): ReactNode {
  const { t: { risk: texts }, f } = useTexts();
  const styles = useStyles();
  const shared = useRiskStyles();
  const [open, setOpen] = useState(false);
  const detail = useId();
  const { name, contribution, without, expected, share } = risk;
  const line = texts.line(f.euros(contribution, together), f.euros(without, together));
  return (
    <li>
      <button type="button" className={styles.name} aria-expanded={open} aria-controls={detail} onClick={() => { setOpen(!open); }}>{name}</button>
      <p className={shared.note}>
        {contribution === 0 && expected > 0 && share !== undefined ? `${line} (${texts.rare})` : line}
      </p>
      <div className={styles.bars} aria-hidden>
        <div className={mergeClasses(styles.bar, styles.contribution)} style={{ width: lengthOf(contribution, scale) }} />
        <div className={mergeClasses(styles.bar, styles.without)} style={{ width: lengthOf(without, scale) }} />
      </div>
      <div id={detail}>{open && <RiskDetail risk={risk} tables={tables} />}</div>
    </li>
  );
}
