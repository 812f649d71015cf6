import type { areaOverview, overviewReports } from "../../core";
import type { readSettings, readTables, selectCell, watchTables, writeReports } from "../workbook";

/** What the pane asks of the workbook and of the core. */
export interface Services {
  readonly readTables: typeof readTables;
  readonly readSettings: typeof readSettings;
  readonly watchTables: typeof watchTables;
  readonly selectCell: typeof selectCell;
  readonly writeReports: typeof writeReports;
  readonly overview: typeof areaOverview;
  readonly reports: typeof overviewReports;
}
