import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { kindAt, type Figure, type Report, type ReportCell, type ReportColumn } from "../../../core";
import type { Formats } from "../../i18n/format";
import { useTexts } from "../state/texts";
import { Explained } from "./explanations";
import { FigureTable } from "./figure-table";

const useStyles = makeStyles({ unit: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 } });

interface Props {
  /** The id of what names the table. */
  readonly labelledBy: string;
  readonly report: Report;
  /** What a cell is about, where that can be explained. */
  readonly figureOf?: ((row: readonly ReportCell[], column: string) => Figure | undefined) | undefined;
  /** So many of its columns are words. */
  readonly words?: number;
}

/** The answer of a function as a table to read, with its figures as people write them: all amounts in one unit, which stands above it. */
export function ReportTable({ labelledBy, report: { columns, rows }, figureOf, words = 1 }: Props): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const isEuros = (column: ReportColumn, row: number): boolean => kindAt(column, row) === "euros";
  const written = f.amounts(rows.flatMap((row, at) => row.filter((value, place): value is number => typeof value === "number" && isEuros(columns[place]!, at))));
  // An area or reserve that is the same in every row says nothing.
  const first = words > 1 && new Set(rows.map(([name]) => name)).size === 1 ? 1 : 0;
  const cell = (value: ReportCell, column: ReportColumn, row: readonly ReportCell[], at: number): ReactNode => {
    const text = typeof value === "number" && isEuros(column, at) ? written.cell(value) : cellText(value, column, at, f);
    const figure = typeof value === "number" ? figureOf?.(row, column.header) : undefined;
    return figure === undefined ? text : (
      <Explained key={column.header} of={figure} amount={value as number} said={isEuros(column, at) ? written.alone(value as number) : undefined} name={`${column.header} ${row.slice(first, words).join(" ")}`}>{text}</Explained>
    );
  };
  return (
    <>
      {written.unit !== "euro" && <p className={styles.unit}>{t.further.amountsIn(written.name)}</p>}
      <FigureTable
        labelledBy={labelledBy} words={first === 0 ? words : 1} columns={columns.slice(first).map(({ header }) => header)} headersBreak
        rows={rows.map((row, at) => {
          const [name, ...others] = row.map((value, place) => cell(value, columns[place]!, row, at)).slice(first);
          return { key: String(at), cells: [name, ...others] };
        })}
      />
    </>
  );
}

function cellText(value: ReportCell, column: ReportColumn, row: number, f: Formats): string {
  if (typeof value !== "number") return String(value);
  switch (kindAt(column, row)) {
    case "hectares": return f.hectares(value);
    case "hours": return f.hours(value);
    case "fte": return f.fte(value);
    case "share": return f.share(value);
    case "year": case "period": return f.plain(value);
    default: return f.number(value);
  }
}
