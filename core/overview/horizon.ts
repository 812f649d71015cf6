import { plannedUnit } from "../capacity";
import { calendarDay } from "../domain/calendar";
import { fundingTable } from "../domain/tables/middelen";
import { workTable } from "../domain/tables/werk";
import type { Unit } from "../supply";
import { readTable, type Cells } from "../tables";
import type { OverviewOptions } from "./model";

/** First and last year, both included; undefined where the tables name no year. */
export interface Years {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The years in which there is money to give: the year columns of Middelen. */
export function yearsOfMoney(funding: Cells, { from, to }: OverviewOptions): Years {
  const { years } = readTable(fundingTable, funding);
  return { from: from ?? years[0], to: to ?? years.at(-1) };
}

/** The period in which the work is planned: people are judged by it, for a full quarter is not helped by an empty one. */
export const periodOfWork = (work: Cells): Unit => plannedUnit(readTable(workTable, work).rows);

/** The years in which there is work to do. */
export function yearsOfWork(work: Cells, { from, to }: OverviewOptions): Years {
  const { rows } = readTable(workTable, work);
  const years = rows.flatMap((row) => [calendarDay(row.start.start).year, calendarDay(row.end.end).year]);
  return years.length === 0 ? { from, to } : { from: from ?? Math.min(...years), to: to ?? Math.max(...years) };
}
