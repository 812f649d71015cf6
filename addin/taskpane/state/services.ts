import type { Ask } from "../../calculation";
import type { Commands } from "../../commands";
import type * as Rooms from "../../workbook";
import type * as Dialog from "../../workbook/dialog";
import type * as Reports from "../../workbook/reports";
import type * as Versions from "../../workbook/versions";

/** What the pane asks of the workbook. */
export type Workbook =
  & Pick<typeof Rooms,
    | "readWorkbook" | "readTables" | "watchInput" | "selectCell"
    | "findRanges" | "remember"
    | "previewDates" | "previewLocks" | "previewFollowUp" | "addRow" | "addRows" | "writeChanges" | "previewEdits" | "writeEdits"
    | "workbookName" | "calculateNow" | "startupNow" | "startAlong" | "setStartup"
    | "insertFunction" | "insertInputTable" | "insertInputTables" | "insertSampleTable" | "insertDefaults" | "insertTableWith" | "selectedAddress" | "selectedArea" | "previewMapping" | "insertMapping" | "gatherConformance">
  & Pick<typeof Dialog, "showDialog">
  & Pick<typeof Reports, "writeReports" | "previewReports" | "writeReportsAt" | "previewBoard" | "writeBoard">
  & Pick<typeof Versions, "listVersions" | "keepVersion" | "readVersion" | "lockVersion" | "unlockVersion" | "deleteVersion" | "deleteUnreadable">;

/** All that the pane knows of the world. */
export interface Services {
  readonly workbook: Workbook;
  /** A question to the core, calculated wherever that is best. */
  readonly ask: Ask;
  /** The clock of this machine, as 2026-11-27T09:30: the core has none. */
  readonly now: () => string;
  /** What is done to all formulas at once, by this pane or by the ribbon. */
  readonly commands: Commands;
}
