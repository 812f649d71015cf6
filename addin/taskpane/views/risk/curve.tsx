import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { memo, useId, type ReactNode } from "react";
import type { RiskAtAGlance } from "../../../../core";
import { FigureTable } from "../../parts/figure-table";
import { Coming, later } from "../../parts/later";
import { useTexts } from "../../state/texts";
import { useRiskStyles } from "./styles";

/** The charts weigh more than the rest of the pane: they come when there is something to draw. */
const CurveChart = later(async () => (await import(/* webpackChunkName: "charts" */ "./curve-chart")).CurveChart, <Coming height={240} />);

const useStyles = makeStyles({
  legend: { ...typographyStyles.caption1, display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM, color: tokens.colorNeutralForeground2 },
  key: { display: "inline-block", width: "20px", height: 0, marginRight: tokens.spacingHorizontalXS, verticalAlign: "middle", borderTopStyle: "solid", forcedColorAdjust: "none" },
  curve: { borderTopWidth: "3px", borderTopColor: tokens.colorCompoundBrandBackground },
  certainty: { borderTopWidth: "2px", borderTopStyle: "dashed", borderTopColor: tokens.colorPaletteDarkOrangeBorderActive },
  capacity: { borderTopWidth: "8px", borderTopColor: tokens.colorPaletteGreenBorderActive },
});

/**
 * The distribution as a curve, the certainty as a line through it and the capacity along its foot; the same in figures below it. Drawn anew
 * only for another answer: a chart takes longer than all else that the view shows.
 */
export const Curve = memo(function Curve({ of }: { readonly of: RiskAtAGlance }): ReactNode {
  const { t: { risk: texts }, f } = useTexts();
  const styles = useRiskStyles();
  const legend = useStyles();
  const caption = useId();
  const table = useId();
  const { points, certainty: certain, capacity } = of.curve;
  const written = f.amounts([...points, ...certain, ...capacity].map(({ amount }) => amount).concat(of.bandwidth.map(({ high }) => high)));
  const columns = texts.bandwidthColumns;
  return (
    <>
      <figure className={styles.figure} aria-labelledby={caption}>
        <figcaption id={caption}>
          <span className={styles.title}>{texts.curve}</span>
          <p className={styles.note}>{texts.curveNote(written.name)}</p>
        </figcaption>
        <CurveChart of={of} written={written} />
        <div className={legend.legend} aria-hidden>
          <span><span className={mergeClasses(legend.key, legend.curve)} />{texts.lines.curve}</span>
          <span><span className={mergeClasses(legend.key, legend.certainty)} />{texts.lines.certainty}</span>
          {of.capacity !== undefined && <span><span className={mergeClasses(legend.key, legend.capacity)} />{texts.lines.capacity}</span>}
        </div>
      </figure>
      <details>
        <summary id={table} className={styles.summary}>{written.heading(texts.bandwidth)}</summary>
        <FigureTable
          labelledBy={table} columns={[columns.certainty, columns.amount, columns.low, columns.high]}
          rows={of.bandwidth.map(({ certainty, amount, low, high }) => ({ key: String(certainty), cells: [f.share(certainty), written.cell(amount), written.cell(low), written.cell(high)] }))}
        />
      </details>
    </>
  );
});
