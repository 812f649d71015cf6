import { asYesNo, type MeasureInProgramme, type ReportCell } from "../../../core";
import type { WorkbookTable } from "../input/workbook-table";
import { previewChanges, type ChangesPreview } from "./changes";

/** What keeping these measures as they are would change in the column of Maatregelen for it, cell by cell. Undefined when the table is gone. */
export const previewLocks = (table: WorkbookTable, measures: readonly Pick<MeasureInProgramme, "name" | "row" | "lockAs">[], column: string): Promise<ChangesPreview | undefined> =>
  previewChanges(table, measures.flatMap(({ name, row, lockAs }) => (lockAs === undefined ? [] : [{
    about: name, row, name: column,
    // What already says so stays in the user's own words.
    value: (old: unknown) => (lockAs === true ? asYesNo(old as ReportCell) === true ? old as ReportCell : "ja" : String(old).trim() === String(lockAs) ? old as number : lockAs),
  }])));
