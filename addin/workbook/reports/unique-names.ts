import { uniqueTableName } from "./report-names";
import { unusedName } from "../cells/unique-name";
import type { Layout } from "./layout";

/** Names in the workbook that are in use: of tables and defined names, which share one set, and of charts on the sheet. */
export interface TakenNames {
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** The same layout, with names that are free. */
export function withUniqueNames(layout: Layout, taken: TakenNames): Layout {
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
