import type { MeasureInProgramme } from "../../../core";
import type { WorkbookTable } from "../input/workbook-table";
import { previewChanges, type ChangesPreview } from "./changes";

/** What keeping these measures as they are would change in the column of Maatregelen for it, cell by cell. Undefined when the table is gone. */
export const previewLocks = (table: WorkbookTable, measures: readonly Pick<MeasureInProgramme, "name" | "row" | "lockAs">[], column: string): Promise<ChangesPreview | undefined> =>
  previewChanges(table, measures.flatMap(({ name, row, lockAs }) => (lockAs === undefined ? [] : [{
    about: name, row, name: column,
    // What already says so stays in the user's own words.
    value: (old: unknown) => (lockAs === true ? isYes(old) ? old as string : "ja" : String(old).trim() === String(lockAs) ? old as number : lockAs),
  }])));

const isYes = (old: unknown): boolean => typeof old === "string" && ["ja", "yes", "j", "y", "waar", "true"].includes(old.trim().toLowerCase());
