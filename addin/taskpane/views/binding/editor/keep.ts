import { inputTables, mappingOf } from "../../../../../core";
import { areaAddress, canRemember, type RememberedRange } from "../../../../workbook";
import type { Opened, Draft } from "./draft";

/** What a range is called: by its Excel table, or by its cells. */
export const nameOf = ({ sheet, excelTable }: Pick<Opened, "sheet" | "excelTable">, { area }: Pick<Draft["range"], "area">): string =>
  excelTable ?? `${sheet.name}!${areaAddress(area)}`;

/** What is to be remembered: as a kind of table by rules, or that it is not to be used. Undefined when it cannot be. */
export function toRemember({ opened, range, reading, rules }: Draft, used: boolean): RememberedRange | undefined {
  const { sheet, excelTable, fixed } = opened;
  const remembered: RememberedRange = {
    sheet: sheet.name, sheetId: sheet.id, place: range.place, names: range.names,
    ...(excelTable === undefined ? {} : { excelTable }), ...(fixed === true ? { fixed } : {}),
    use: used && reading !== undefined ? mappingOf(range, reading.kind, rules.filter(({ field, from, operation }) => `${field}${from}${operation}`.trim() !== "")) : null,
  };
  return canRemember(remembered) ? remembered : undefined;
}

export const kindName = ({ use }: RememberedRange): string => (use === null ? "" : inputTables[use.kind].name);
