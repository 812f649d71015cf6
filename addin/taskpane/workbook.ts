import { readTables, readWorkbook, selectCell, watchInput } from "../workbook";
import { late } from "./late";
import type { Workbook } from "./state/services";

const more = () => import(/* webpackChunkName: "workbook" */ "../workbook");
const dialog = () => import(/* webpackChunkName: "dialog" */ "../workbook/dialog");
const reports = () => import(/* webpackChunkName: "reports" */ "../workbook/reports");
const versions = () => import(/* webpackChunkName: "versions" */ "../workbook/versions");

/** What can be done to all formulas at once. */
export const formulas = late(more, "freezeValues", "restoreFormulas", "repairFormulas");

/** What the pane reads at once; all that it may be asked to do comes with its first call. */
export const workbook: Workbook = {
  readTables, readWorkbook, selectCell, watchInput,
  ...late(more, "findRanges", "remember", "previewDates", "previewLocks", "previewFollowUp", "addRow", "addRows", "writeChanges", "previewEdits", "writeEdits", "insertFunction", "insertInputTable", "insertInputTables", "insertSampleTable", "insertDefaults", "insertTableWith", "selectedAddress", "selectedArea", "previewMapping", "insertMapping", "gatherConformance", "workbookName", "calculateNow", "setStartup", "startAlong", "startupNow"),
  ...late(dialog, "showDialog"),
  ...late(reports, "writeReports", "previewReports", "writeReportsAt", "previewBoard", "writeBoard"),
  ...late(versions, "listVersions", "keepVersion", "readVersion", "lockVersion", "unlockVersion", "deleteVersion", "deleteUnreadable"),
};
