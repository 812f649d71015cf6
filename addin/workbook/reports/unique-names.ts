import type { TakenNames } from "../cells/taken-names";
import { uniqueName } from "../cells/unique-name";
import type { Layout } from "./layout";
import { uniqueTableName } from "./report-names";

/** Names that are in use: of tables in the workbook, and of charts on the sheet. */
interface Taken extends Pick<TakenNames, "tables"> {
  readonly charts: readonly string[];
}

/** The same layout, with names that are free. */
export function withUniqueNames(layout: Layout, taken: Taken): Layout {
  const tables = [...taken.tables];
  const charts = [...taken.charts];
  const kept = (list: string[], name: string): string => {
    list.push(name);
    return name;
  };
  return {
    ...layout,
    tables: layout.tables.map((table) => ({ ...table, name: kept(tables, uniqueTableName(table.name, tables)) })),
    charts: layout.charts.map((chart) => ({ ...chart, name: kept(charts, uniqueName(chart.name, charts, " ")) })),
  };
}
