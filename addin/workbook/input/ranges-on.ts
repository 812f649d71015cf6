import { placeNow, tableAt, type SearchedTable, type SheetArea, type SheetCells } from "../../../core";
import type { FoundRange, SheetFound } from "./found-ranges";
import type { RememberedRange } from "./remembered-ranges";

/** What the user said of a sheet, and what is left of it to look through for proposals. */
export function saidOf(cells: SheetCells, taken: readonly SheetArea[], about: readonly RememberedRange[]) {
  const places = about.map((remembered) => ({ remembered, place: placeNow(cells, remembered) }));
  const used = places.flatMap(({ remembered, place }): FoundRange[] => (remembered.use === null || place === undefined ? []
    : [{ table: tableAt(cells, place, remembered.use.kind, remembered.use.columns), state: "used", remembered }]));
  return { places, used, left: { ...cells, taken: [...taken, ...used.map(({ table }) => table.area)] } satisfies SheetCells };
}

/** What the user said comes first; then what was found in what is left of the sheet. */
export function rangesOn({ places, used }: ReturnType<typeof saidOf>, found: readonly SearchedTable[]): Pick<SheetFound, "ranges" | "lost"> {
  const others = found.map((table): FoundRange => {
    const declined = places.find(({ remembered: { use }, place }) => use === null && place?.row === table.place.row && place.column === table.place.column);
    return { table, state: declined === undefined ? "proposed" : "notUsed", remembered: declined?.remembered };
  });
  return {
    ranges: [...used, ...others].sort((a, b) => a.table.area.row - b.table.area.row || a.table.area.column - b.table.area.column),
    lost: places.flatMap(({ remembered, place }) => (remembered.use !== null && place === undefined ? [remembered] : [])),
  };
}
