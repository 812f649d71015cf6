import type { TableEdit } from "../../../core";
import type { WorkbookTable } from "../input/workbook-table";
import type { LeftEdit, TableEditPreview } from "./edit-preview";

interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Loads, in the batch that is being made, which cells of a range are locked; the answer is there after it. On a sheet that is not protected that stops nobody. */
export function loadLocked(range: Excel.Range, spots: readonly Spot[]): (spot: Spot) => boolean {
  const key = ({ row, column }: Spot): string => `${row} ${column}`;
  const loaded = new Map(spots.map((spot) => [key(spot), range.getCell(spot.row, spot.column).format.protection.load("locked")]));
  return (spot) => loaded.get(key(spot))?.locked !== false;
}

/**
 * What can be written on a protected sheet: cells that are not locked. A row that comes or goes as a whole does so with all its cells or
 * not at all, and below a table nothing comes.
 */
export function withoutLocked(preview: TableEditPreview, { behind }: Pick<WorkbookTable, "behind">, edit: TableEdit, isLocked: (spot: Spot) => boolean): TableEditPreview {
  const { changes, formulas, below, left } = preview;
  const edited = new Set(edit.cells.map(({ row }) => row - 1));
  const isWhole = (row: number): boolean => behind === undefined && !edited.has(row);
  const shut = new Set([...changes, ...formulas].filter((cell) => isWhole(cell.row) && isLocked(cell)).map(({ row }) => row));
  const isShut = (cell: Spot): boolean => shut.has(cell.row) || (!isWhole(cell.row) && isLocked(cell));
  const named = new Map([...changes, ...formulas].filter(isShut).map(({ row, column, about, name }): [string, LeftEdit] =>
    (isWhole(row) ? [`${row}`, { about, name: undefined, why: "locked" }] : [`${row} ${column}`, { about, name, why: "locked" }])));
  // A row that another was to take the place of stays too.
  const stays = edit.cleared.filter(({ row, about }) => shut.has(row - 1) && named.get(`${row - 1}`)?.about !== about);
  return {
    ...preview, below: [], changes: changes.filter((cell) => !isShut(cell)), formulas: formulas.filter((cell) => !isShut(cell)),
    left: [...left, ...named.values(), ...[...stays, ...below].map(({ about }): LeftEdit => ({ about, name: undefined, why: "locked" }))],
  };
}
