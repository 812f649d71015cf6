import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { kindAt, type Report, type ReportCell, type ReportColumn } from "../../../core";
import type { Formats } from "../../i18n/format";
import { useTexts } from "../state/texts";
import { FigureTable } from "./figure-table";

const useStyles = makeStyles({ unit: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 } });

/** A number of a report, as it is written. */
export interface WrittenNumber {
  readonly value: number;
  readonly column: string;
  readonly row: readonly ReportCell[];
  /** Words that tell its row. */
  readonly about: readonly ReportCell[];
  readonly text: string;
  /** An amount with its unit, where that stands above the table. */
  readonly said: string | undefined;
}

export interface PlainReportProps {
  /** The id of what names the table. */
  readonly labelledBy: string;
  readonly report: Report;
  /** So many of its columns are words. */
  readonly words?: number;
  /** What stands in the place of a number; default: its text. */
  readonly number?: (written: WrittenNumber) => ReactNode;
}

/** The answer of a function as a table to read, with its figures as people write them: all amounts in one unit, which stands above it. */
export function PlainReport({ labelledBy, report: { columns, rows }, words = 1, number = ({ text }) => text }: PlainReportProps): ReactNode {
  const { t, f } = useTexts();
  const styles = useStyles();
  const isEuros = (column: ReportColumn, row: number): boolean => kindAt(column, row) === "euros";
  const written = f.amounts(rows.flatMap((row, at) => row.filter((value, place): value is number => typeof value === "number" && isEuros(columns[place]!, at))));
  // An area or reserve that is the same in every row says nothing.
  const first = words > 1 && new Set(rows.map(([name]) => name)).size === 1 ? 1 : 0;
  const cell = (value: ReportCell, column: ReportColumn, row: readonly ReportCell[], at: number): ReactNode => {
    if (typeof value !== "number") return String(value);
    const text = isEuros(column, at) ? written.cell(value) : numberText(value, column, at, f);
    return number({ value, column: column.header, row, about: row.slice(first, words), text, said: isEuros(column, at) ? written.alone(value) : undefined });
  };
  return (
    <>
      {written.unit !== "euro" && <p className={styles.unit}>{t.further.amountsIn(written.name)}</p>}
      <FigureTable
        labelledBy={labelledBy} words={columns.slice(first, words).length} columns={columns.slice(first).map(({ header }) => header)} headersBreak
        rows={rows.map((row, at) => {
          const [name, ...others] = row.map((value, place) => cell(value, columns[place]!, row, at)).slice(first);
          return { key: String(at), cells: [name, ...others] };
        })}
      />
    </>
  );
}

function numberText(value: number, column: ReportColumn, row: number, f: Formats): string {
  switch (kindAt(column, row)) {
    case "hectares": return f.hectares(value);
    case "hours": return f.hours(value);
    case "fte": return f.fte(value);
    case "share": return f.share(value);
    case "year": case "period": return f.plain(value);
    default: return f.number(value);
  }
}
