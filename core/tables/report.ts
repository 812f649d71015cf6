/** A cell of a result: blank is "", shares are fractions, dates are serial numbers; never null. */
export type ReportCell = string | number | boolean;

/** A result as it spills: a Dutch header row and the rows below it. */
export interface Report {
  readonly header: readonly string[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export function toCells(report: Report): ReportCell[][] {
  return [[...report.header], ...report.rows.map((row) => [...row])];
}
