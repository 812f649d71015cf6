import { Link, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useId, useRef, useState, type ReactNode } from "react";
import { moneyFigures, type MoneyAnswer, type MoneyFigure, type MoneyInDetail } from "../../../core";
import { MoneyLines } from "./money-lines";
import { Scroll } from "../parts/scroll";
import { useTableStyles } from "../parts/table-styles";
import { useTexts } from "../texts";

const useStyles = makeStyles({ figure: { fontSize: "inherit", lineHeight: "inherit" } });

interface Props {
  readonly money: MoneyAnswer;
  /** The lines behind the figures; undefined: not there (yet). */
  readonly detail: MoneyInDetail | undefined;
  /** The id of what stands above it. */
  readonly caption: string;
}

/** A figure of a year, or of the years together. */
interface Place {
  readonly year: number | undefined;
  readonly figure: MoneyFigure;
}

/** The chart's figures to read; a click on one of them shows the lines that it is made of. */
export function YearsTable({ money, detail, caption }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useTableStyles();
  const figureStyle = useStyles().figure;
  const panel = useId();
  const opener = useRef<HTMLElement | null>(null);
  const [chosen, choose] = useState<Place>();
  const explanation = chosen && explained(detail, chosen);

  const cell = (year: number | undefined, figure: MoneyFigure, euros: number): ReactNode => {
    if (explained(detail, { year, figure }) === undefined || euros === 0) return f.euros(euros);
    const open = chosen?.year === year && chosen?.figure === figure;
    const when = year ?? t.money.total;
    return (
      <Link
        as="button" className={figureStyle} aria-expanded={open} aria-controls={open ? panel : undefined}
        aria-label={t.money.explain(t.money[figure], String(when), f.euros(euros))}
        onClick={({ currentTarget }) => {
          opener.current = currentTarget;
          choose(open ? undefined : { year, figure });
        }}
      >
        {f.euros(euros)}
      </Link>
    );
  };
  const row = (year: number | undefined, figures: Readonly<Record<MoneyFigure, number>>): ReactNode => (
    <tr key={year ?? "total"} className={year === undefined ? styles.strong : undefined}>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>{year ?? t.money.total}</th>
      {moneyFigures.map((figure) => <td key={figure} className={styles.cell}>{cell(year, figure, figures[figure])}</td>)}
    </tr>
  );

  return (
    <>
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
      {chosen !== undefined && explanation !== undefined && (
        <MoneyLines
          id={panel} key={`${chosen.figure} ${String(chosen.year)}`} explanation={explanation} withYears={chosen.year === undefined}
          title={`${t.money[chosen.figure]} ${chosen.year ?? t.money.years(money.from, money.to)}`}
          close={() => {
            choose(undefined);
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}

function explained(detail: MoneyInDetail | undefined, { year, figure }: Place) {
  const figures = year === undefined ? detail?.total : detail?.years.find((each) => each.year === year)?.figures;
  return figures?.[figure];
}
