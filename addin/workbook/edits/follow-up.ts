import { spelledLike } from "./date-spelling";
import type { WorkbookTable } from "../input/workbook-table";
import { previewChanges, type ChangesPreview } from "./changes";

/** The columns of Lessen in which a follow-up stands, by their names there; undefined: the table has none. */
export interface FollowUpColumns {
  readonly followUp: string | undefined;
  readonly followUpDate: string | undefined;
}

/** What recording that a lesson was carried out on a day (a serial number) would change. Undefined when the table is gone. */
export const previewFollowUp = (table: WorkbookTable, lesson: { readonly id: string; readonly row: number }, { followUp, followUpDate }: FollowUpColumns, day: number): Promise<ChangesPreview | undefined> =>
  previewChanges(table, [
    ...(followUp === undefined ? [] : [{ about: lesson.id, row: lesson.row, name: followUp, value: () => "uitgevoerd" }]),
    ...(followUpDate === undefined ? [] : [{ about: lesson.id, row: lesson.row, name: followUpDate, value: (old: unknown) => spelledLike(old, day) }]),
  ]);
