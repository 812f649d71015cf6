import { inputTables, readBound, type BoundTable, type Finding, type SheetCells } from "../../../core";
import { areaAddress, onSheet } from "../cells/address";
import { headerText, type Origin } from "../cells/origin";
import type { RememberedRange } from "./remembered-ranges";
import type { Behind, WorkbookTable } from "./workbook-table";

/** A bound range as a table of the workbook; undefined when its headers are no longer there, or it is not to be used. */
export function boundTable(
  { place, names, fixed, use, excelTable }: RememberedRange, sheet: { readonly name: string; readonly id: string }, cells: SheetCells,
): WorkbookTable | undefined {
  const bound = use === null ? undefined : readBound(cells, { place, names, fixed, ...use });
  if (bound === undefined) return undefined;
  const { range, mapped } = bound;
  const address = areaAddress(range.area);
  return {
    kind: bound.kind,
    name: excelTable ?? `${sheet.name}!${address}`,
    origin: originOf(bound, sheet, excelTable),
    header: range.names,
    asIs: bound.asIs,
    sheet: sheet.name,
    address: onSheet(sheet.name, address),
    cells: mapped.cells,
    findings: bound.findings.map((finding) => ofRange(finding, inputTables[bound.kind].name)),
    behind: behindOf(bound),
  };
}

/** Rules are named with their table: there may be several. */
const ofRange = (finding: Finding, table: string): Finding =>
  (finding.table === "Koppelregels" ? { ...finding, table: `Koppelregels (${table})` } : { ...finding, inRange: true });

function originOf({ range: { top, place, cells, area } }: BoundTable, sheet: { readonly id: string }, excelTable: string | undefined): Origin {
  if (excelTable !== undefined) return { table: excelTable };
  const headerRow = place.row - top;
  return {
    range: {
      sheetId: sheet.id, row: top, column: place.column, rows: Math.max(cells.length, area.row + area.rows - top), columns: place.columns,
      header: cells[headerRow]!.map(headerText), headerRow,
    },
  };
}

function behindOf({ mapped, range }: BoundTable): Behind {
  const { plan, cells } = mapped;
  const across = plan.fields.find(({ origin }) => origin.by === "acrossCell");
  const column = across === undefined ? -1 : cells[0]!.indexOf(across.header);
  return {
    cells: (row, at) => mapped.originOf(row, at),
    read: (row) => range.cells[row] ?? [],
    rows: (row) => {
      if (column >= 0 && mapped.originOf(row, column).length > 0) return mapped.originOf(row, column);
      const rows = new Set((cells[row] ?? []).flatMap((_, at) => mapped.originOf(row, at).map((cell) => cell.row)));
      return [...rows].sort((one, other) => one - other).map((each) => ({ row: each, column: undefined }));
    },
  };
}
