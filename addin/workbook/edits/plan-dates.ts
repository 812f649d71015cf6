import type { MovedRow, PlanAnswer } from "../../../core";
import type { WorkbookTable } from "../input/workbook-table";
import { previewChanges, type ChangesPreview } from "./changes";
import { spelledLike } from "./date-spelling";

/** What writing a plan would change, cell by cell. Undefined when the table is gone. */
export const previewDates = (table: WorkbookTable, rows: readonly MovedRow[], columns: PlanAnswer["columns"]): Promise<ChangesPreview | undefined> =>
  previewChanges(table, rows.flatMap((moved) => ([["start", columns.start], ["end", columns.end]] as const).map(([side, name]) => ({
    about: moved.workPackage, row: moved.row, name, value: (old: unknown) => spelledLike(old, moved[side]),
  }))));
