import type { FoundRange, SheetFound } from "../../../workbook";
import type { Opened } from "./editor/draft";

/** A range of the list, to be looked at. */
export const openedAt = (sheet: Pick<SheetFound, "id" | "name">, { range, cells, excelTable, kind, rules, tied, remembered, lost }: FoundRange): Opened =>
  ({ sheet, cells, excelTable, place: range.place, fixed: remembered?.fixed, kind, rules, tied, remembered, lost });
