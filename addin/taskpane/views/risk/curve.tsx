import { useId, type ReactNode } from "react";
import type { RiskAtAGlance } from "../../../../core";
import { FigureTable } from "../../parts/figure-table";
import { Coming, later } from "../../parts/later";
import { useTexts } from "../../state/texts";
import { useRiskStyles } from "./styles";

/** The charts weigh more than the rest of the pane: they come when there is something to draw. */
const CurveChart = later(async () => (await import(/* webpackChunkName: "charts" */ "./curve-chart")).CurveChart, <Coming height={240} />);

/** The distribution as a curve, the certainty as a line through it and the capacity along its foot; the same in figures below it. */
export function Curve({ of }: { readonly of: RiskAtAGlance }): ReactNode {
  const { t: { risk: texts }, f } = useTexts();
  const styles = useRiskStyles();
  const caption = useId();
  const table = useId();
  const unit = of.curve.unit === 1 ? texts.units.one : of.curve.unit === 1000 ? texts.units.thousand : texts.units.million;
  const columns = texts.bandwidthColumns;
  return (
    <>
      <figure className={styles.figure} aria-labelledby={caption}>
        <figcaption id={caption}>
          <span className={styles.title}>{texts.curve}</span>
          <p className={styles.note}>{texts.curveNote(unit)}</p>
        </figcaption>
        <CurveChart of={of} />
      </figure>
      <details>
        <summary id={table} className={styles.summary}>{texts.bandwidth}</summary>
        <FigureTable
          labelledBy={table} fits columns={[columns.certainty, columns.amount, columns.low, columns.high]}
          rows={of.bandwidth.map(({ certainty, amount, low, high }) => ({ key: String(certainty), cells: [f.share(certainty), f.euros(amount), f.euros(low), f.euros(high)] }))}
        />
      </details>
    </>
  );
}
