import { balanceLines, coverageLines, type Line } from "./explain";
import type { FundedProgramme } from "./model";
import { balanceColumns, coverageColumns } from "./report";

/** A cell of a report, by position below the header; the last row is Totaal. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** The lines that add up to a cell of BALANS; undefined for a cell that is no amount. */
export function explainBalance(funded: FundedProgramme, { row, column }: CellPlace): Line[] | undefined {
  const [, figure] = balanceColumns[column] ?? [];
  if (figure === undefined || figure === "year" || figure === "coverage") return undefined;
  return balanceLines(funded, figure, funded.costs.years[row]);
}

/** The lines that add up to a cell of DEKKING, per task or per task and year; undefined for a cell that is no amount. */
export function explainCoverage(funded: FundedProgramme, { row, column }: CellPlace, perYear = false): Line[] | undefined {
  const { costs: { tasks, years }, sources } = funded;
  const own = coverageColumns(perYear);
  const source = column - own.length;
  const figure = source >= 0 && source < sources.length ? source : own[column]?.[1];
  if (figure === undefined) return undefined;
  const task = perYear ? Math.floor(row / years.length) : row;
  if (task >= tasks.length) return coverageLines(funded, figure);
  return coverageLines(funded, figure, task, perYear ? years[row % years.length] : undefined);
}
