import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { moneyFigures, type MoneyAnswer, type MoneyFigure } from "../../../../core";
import type { Amounts } from "../../../i18n/format";
import { Explained } from "../../parts/explanations";
import { Scroll } from "../../parts/scroll";
import { useTableStyles } from "../../parts/table-styles";
import { useTexts } from "../../state/texts";

interface Props {
  readonly money: MoneyAnswer;
  /** The id of what stands above it. */
  readonly caption: string;
  readonly written: Amounts;
}

/** The chart's figures to read; a click on one of them shows the lines that it is made of. */
export function YearsTable({ money, caption, written }: Props): ReactNode {
  const { t } = useTexts();
  const styles = useTableStyles();
  const row = (year: number | undefined, figures: Readonly<Record<MoneyFigure, number>>): ReactNode => (
    <tr key={year ?? "total"} className={year === undefined ? styles.strong : undefined}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{year ?? t.money.total}</th>
      {moneyFigures.map((figure) => (
        <td key={figure} className={styles.cell}>
          <Explained
            of={{ about: "money", figure, year }} amount={figures[figure]} said={written.alone(figures[figure])}
            name={`${t.money[figure]} ${year ?? t.money.years(money.from, money.to)}`}
          >
            {written.cell(figures[figure])}
          </Explained>
        </td>
      ))}
    </tr>
  );

  return (
    <Scroll labelledBy={caption}>
      <table className={styles.table} aria-labelledby={caption}>
        <thead>
          <tr>
            {[t.money.year, ...moneyFigures.map((figure) => t.money[figure])].map((name, index) => (
              <th key={name} scope="col" className={mergeClasses(styles.cell, index === 0 && styles.name)}>{name}</th>
            ))}
          </tr>
        </thead>
        <tbody>{money.years.map((year) => row(year.year, year))}</tbody>
        <tfoot>{row(undefined, money)}</tfoot>
      </table>
    </Scroll>
  );
}
