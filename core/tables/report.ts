import { because, NoAnswer } from "../domain/findings";
import type { Meaning, ValueKind } from "../domain/value-kind";

/** A cell of a result: blank is "", shares are fractions, dates are serial numbers; never null. */
export type ReportCell = string | number | boolean;

/** A column of a result: what it is called, and what its values are. A text in a column of numbers is a text all the same. */
export interface ReportColumn extends Meaning {
  readonly header: string;
  /** Its header as a number: a year in a table that is read as input again. */
  readonly headerCell?: number | undefined;
  /** By this column, or these together, a row is known again in another version of the result. */
  readonly key?: true | undefined;
  /** What the value of a row is, where that differs from the others; by the place of the row, from 0. */
  readonly byRow?: readonly (ValueKind | undefined)[] | undefined;
}

/** A result as it spills: a Dutch header row and the rows below it. */
export interface Report {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Its numbers are shown with all their digits: what differs must be seen. */
  readonly exact?: true | undefined;
}

export const headerOf = ({ columns }: Pick<Report, "columns">): string[] => columns.map(({ header }) => header);

/**
 * The cells of a result, which is what Excel takes. Whoever calls the built functions without Excel (the samples and the manual are made
 * of their answers) can ask the same cells what their columns are.
 * @throws NoAnswer for a number that no cell can show: what is too large is refused where it is read, so this is the last guard.
 */
export function toCells(report: Report): ReportCell[][] {
  const cells = [report.columns.map(({ header, headerCell = header }): ReportCell => headerCell), ...report.rows.map((row) => row.map(shown))];
  return Object.defineProperty(cells, "columns", { value: report.columns });
}

function shown(cell: ReportCell): ReportCell {
  if (typeof cell === "number" && !Number.isFinite(cell)) throw new NoAnswer(because("notFinite"));
  return cell;
}

/** What a cell of a result is: what its row says of it, else its column. */
export const kindAt = ({ kind, byRow }: ReportColumn, row: number): ValueKind => byRow?.[row] ?? kind;
