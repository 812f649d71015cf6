import { readBound, type Binding, type SheetCells } from "../../../core";
import { areaAddress, onSheet } from "../cells/address";
import { headerText } from "../cells/origin";
import type { RememberedRange } from "./remembered-ranges";
import type { WorkbookTable } from "./workbook-table";

/** A bound range as a table of the workbook; undefined when its headers are no longer there, or it is not to be used. */
export function boundTable(
  { place, names, use }: RememberedRange, sheet: { readonly name: string; readonly id: string }, cells: SheetCells,
): WorkbookTable | undefined {
  const bound = use === null ? undefined : readBound(cells, { place, names, ...use } satisfies Binding);
  if (bound === undefined) return undefined;
  const { row, column, columns } = bound.table.place;
  const rows = bound.cells.length;
  const first = cells.cells[row - cells.row]!.slice(column - cells.column, column - cells.column + columns);
  const corners = areaAddress({ row, column, rows, columns });
  return {
    kind: bound.kind,
    name: `${sheet.name}!${corners}`,
    origin: { range: { sheetId: sheet.id, row, column, rows, columns, header: first.map(headerText) } },
    header: bound.table.names,
    asIs: bound.asIs,
    sheet: sheet.name,
    address: onSheet(sheet.name, corners),
    cells: bound.cells,
  };
}
