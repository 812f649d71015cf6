import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MoneyAnswer } from "../../core";
import { useTexts } from "./texts";

const useStyles = makeStyles({
  summary: { ...typographyStyles.body1, cursor: "pointer", color: tokens.colorBrandForegroundLink },
  scroll: { overflowX: "auto" },
  table: { ...typographyStyles.caption1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  cell: { padding: "4px", textAlign: "right", whiteSpace: "nowrap", borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, fontWeight: "inherit" },
  year: { textAlign: "left" },
});

/** The chart's figures for those who do not see it, or want to read them. */
export function YearsTable({ years }: { readonly years: MoneyAnswer["years"] }): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  return (
    <details>
      <summary className={styles.summary}>{t.figures.table}</summary>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              {[t.money.year, t.money.cost, t.money.covered, t.money.shortage].map((name) => (
                <th key={name} scope="col" className={styles.cell}>{name}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, cost, covered, shortage }) => (
              <tr key={year}>
                <th scope="row" className={styles.cell}>{year}</th>
                <td className={styles.cell}>{f.euros(cost)}</td>
                <td className={styles.cell}>{f.euros(covered)}</td>
                <td className={styles.cell}>{f.euros(shortage)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
