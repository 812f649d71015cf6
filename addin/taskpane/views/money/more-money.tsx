import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import type { MoreMoney as More } from "../../../../core";
import { whyText } from "../../../i18n/why-text";
import { useTableStyles } from "../../parts/table-styles";
import { ShowAll } from "../../parts/show-all";
import { useTexts } from "../../state/texts";

const AT_A_GLANCE = 5;

const useStyles = makeStyles({
  part: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  why: { ...typographyStyles.caption1, display: "block", whiteSpace: "normal", color: tokens.colorNeutralForeground2 },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

/** What one more euro of each source would bring in its year: the best first, in words and in a table. */
export function MoreMoney({ more }: { readonly more: readonly More[] }): ReactNode {
  const { t, f, language, amountsIn } = useTexts();
  const styles = useStyles();
  const table = useTableStyles();
  const heading = useId();
  const [all, setAll] = useState(false);
  const [best] = more;
  if (best === undefined) return null;
  return (
    <div className={styles.part}>
      <h3 id={heading} className={styles.title}>{t.money.more}</h3>
      <p className={styles.note}>{best.why === undefined ? t.money.moreOf(best.source, best.year, f.cents(best.covers)) : whyText([best.why], language, amountsIn)}</p>
      <table className={table.table} aria-labelledby={heading}>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(table.cell, table.name)}>{t.money.source}</th>
            <th scope="col" className={table.cell}>{t.money.year}</th>
            <th scope="col" className={table.cell}>{t.money.perEuro}</th>
          </tr>
        </thead>
        <tbody>
          {(all ? more : more.slice(0, AT_A_GLANCE)).map(({ source, year, covers, why }) => (
            <tr key={`${source} ${year}`}>
              <th scope="row" className={mergeClasses(table.cell, table.name, table.anyName)}>
                {source}
                {why !== undefined && <span className={styles.why}>{whyText([why], language, amountsIn)}</span>}
              </th>
              <td className={table.cell}>{year}</td>
              <td className={table.cell}>{f.cents(covers)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ShowAll all={all} setAll={setAll} count={more.length} atAGlance={AT_A_GLANCE} />
    </div>
  );
}
