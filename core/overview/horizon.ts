import { plannedUnit } from "../capacity";
import { calendarDay } from "../domain/calendar";
import { fundingTable } from "../domain/tables/middelen";
import { tasksTable } from "../domain/tables/opgaven";
import { workTable } from "../domain/tables/werk";
import type { Unit } from "../supply";
import type { Tables } from "./by-kind";
import type { OverviewOptions, PeopleOptions } from "./model";

/** First and last year, both included; undefined where the tables name no year. */
interface Years {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The years in which there is money to give: the year columns of Middelen. */
export function yearsOfMoney(given: Tables, { from, to }: OverviewOptions): Years {
  const { years = [] } = given.content(fundingTable) ?? {};
  return { from: from ?? years[0], to: to ?? years.at(-1) };
}

/**
 * The years in which there is work to do, and the period in which it is planned: people are judged by it, for a full quarter is
 * not helped by an empty one.
 */
export function horizonOfWork(given: Tables, { from, to, period }: PeopleOptions): Years & { readonly period: Unit } {
  const { rows = [] } = given.content(workTable) ?? {};
  const years = rows.flatMap((row) => [calendarDay(row.start.start).year, calendarDay(row.end.end).year]);
  return {
    ...(years.length === 0 ? { from, to } : { from: from ?? Math.min(...years), to: to ?? Math.max(...years) }),
    period: period ?? plannedUnit(rows),
  };
}

/**
 * The years of figures about land, money and people at once: those of the money, which must have a column for each of them; where Middelen names
 * none those of the work, and where there is none of that either those of the tasks.
 */
export function yearsOfAll(given: Tables, options: OverviewOptions): Years {
  const [money, work, tasks] = [yearsOfMoney(given, options), horizonOfWork(given, options), yearsOfTasks(given)];
  return { from: money.from ?? work.from ?? tasks.from, to: money.to ?? work.to ?? tasks.to };
}

/** The years that the tasks span. */
export function yearsOfTasks(given: Tables): Years {
  const { rows = [] } = given.content(tasksTable) ?? {};
  const years = rows.flatMap(({ startYear, targetYear }) => [startYear, targetYear]).filter((year) => year !== undefined);
  return years.length === 0 ? { from: undefined, to: undefined } : { from: Math.min(...years), to: Math.max(...years) };
}
