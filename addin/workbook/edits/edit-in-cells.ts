import type { ReportCell, TableEdit } from "../../../core";
import { headerRowOf, headerText } from "../cells/origin";
import { isFormulaCell } from "../formulas/ruimte-formulas";
import type { WorkbookTable } from "../input/workbook-table";
import type { CellChange } from "./changes";
import type { LeftEdit, NewTableRow, TableEditPreview } from "./edit-preview";

/** The cells of a table as they are now, its header included. */
export interface CellsNow {
  readonly formulas: readonly (readonly unknown[])[];
  readonly values: readonly (readonly unknown[])[];
  readonly text: readonly (readonly string[])[];
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Where the values of an edit come to stand, and what of it cannot be written. */
export function editInCells(edit: TableEdit, table: WorkbookTable, now: CellsNow): TableEditPreview {
  const header = table.cells[0]!.map(headerText);
  const left: LeftEdit[] = [];
  const wanted = edit.cells.flatMap(({ row, name, about, value }): CellChange[] => {
    const at = cellOf(table, row - 1, header.indexOf(name.trim()), now);
    if (at === undefined) left.push({ about, name, why: "mapped" });
    return at === undefined ? [] : [changeAt(at, about, name, value, now)];
  });
  // A mapping has no rows of its own on the sheet.
  const isOwn = table.behind === undefined;
  if (!isOwn) left.push(...[...edit.cleared, ...edit.added].map(({ about }): LeftEdit => ({ about, name: undefined, why: "mapped" })));
  const cleared = isOwn ? edit.cleared.flatMap(({ row, about }) => header.map((name, column) => changeAt({ row: row - 1, column }, about, name, "", now))) : [];
  const { within, below } = isOwn ? roomFor(edit, header, headerRowOf(table.origin), now) : { within: [], below: [] };
  const cells = [...wanted, ...cleared, ...within].filter(({ old, value }) => old !== value);
  const isFormula = ({ row, column, old }: CellChange): boolean => isFormulaCell(old, now.values[row]?.[column]);
  return {
    kind: edit.kind, name: table.name, origin: table.origin, below, left, lost: edit.lost,
    changes: cells.filter((cell) => !isFormula(cell)), formulas: cells.filter((cell) => isFormula(cell) && now.values[cell.row]?.[cell.column] !== cell.value),
  };
}

const changeAt = ({ row, column }: At, about: string, name: string, value: ReportCell, { formulas, text }: CellsNow): CellChange =>
  ({ about, name, row, column, old: formulas[row]?.[column], shown: text[row]?.[column] ?? "", value });

/**
 * The one cell, within the table's origin, that something was read from, as it stands there; none where it was made of others, of a header,
 * or read in another unit: no value can be written back then.
 */
function cellOf({ behind, cells }: WorkbookTable, row: number, column: number, { values }: CellsNow): At | undefined {
  if (column < 0) return undefined;
  if (behind === undefined) return { row, column };
  const [only, ...others] = behind.cells(row, column);
  if (only === undefined || others.length > 0) return undefined;
  const [read, own] = [cells[row]?.[column], values[only.row]?.[only.column]];
  return read === own ? only : undefined;
}

/** Rows to come stand in the free rows of the table, from top to bottom; what is left comes below it. */
function roomFor({ added }: TableEdit, header: readonly string[], headerRow: number, now: CellsNow): { readonly within: CellChange[]; readonly below: NewTableRow[] } {
  const free = now.formulas.flatMap((line, row) => (row > headerRow && line.every((cell) => cell === "") ? [row] : []));
  const within = added.slice(0, free.length).flatMap(({ about, cells }, at) => cells.map(({ name, value }) => changeAt({ row: free[at]!, column: header.indexOf(name.trim()) }, about, name, value, now)));
  const below = added.slice(free.length).map(({ about, cells }): NewTableRow => ({
    about, cells: header.map((name) => cells.find((cell) => cell.name.trim() === name)?.value ?? null),
  }));
  return { within, below };
}
