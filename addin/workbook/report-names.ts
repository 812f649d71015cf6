import type { Layout } from "./report-layout";
import { unusedName } from "./unused-name";

/** Tables that this add-in wrote: results, never input. */
const prefix = "Rapport_";

export const isReportTable = (name: string): boolean => name.startsWith(prefix);

/** Sheets and tables are unique in a workbook without regard to case. */
export function uniqueSheetName(wanted: string, taken: readonly string[]): string {
  return unusedName(wanted, taken, " ");
}

/** The name of the Excel table for a report: letters, digits and underscores only. */
export function uniqueTableName(report: string, taken: readonly string[]): string {
  return unusedName(prefix + report.replace(/[^\p{L}\p{N}_]/gu, "_"), taken, "_");
}

/** Names in the workbook that are in use: of tables and defined names, which share one set, and of charts on the sheet. */
export interface TakenNames {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** The same layout, with names that are free. */
export function withFreeNames(layout: Layout, taken: TakenNames): Layout {
  const tables = [...taken.tables];
  const charts = [...taken.charts];
  const kept = (list: string[], name: string): string => {
    list.push(name);
    return name;
  };
  return {
    ...layout,
    tables: layout.tables.map((table) => ({ ...table, name: kept(tables, uniqueTableName(table.name, tables)) })),
    charts: layout.charts.map((chart) => ({ ...chart, name: kept(charts, unusedName(chart.name, charts, " ")) })),
  };
}
