import type { ReportCell, TableEdit } from "../../../core";
import { headerRowOf, headerText } from "../cells/origin";
import { isFormulaCell } from "../formulas/ruimte-formulas";
import type { WorkbookTable } from "../input/workbook-table";
import type { CellChange } from "./changes";
import { cellOnSheet, rowsOnSheet, seenRows } from "./seen-rows";
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
  const names = table.cells[0]!.map(headerText);
  const left: LeftEdit[] = edit.kept.map((each) => ({ ...each, name: undefined }));
  const wanted = edit.cells.flatMap(({ row, column, name, about, value }): CellChange[] => {
    const at = cellAsItStands(table, row - 1, column, now);
    if (at === undefined) left.push({ about, name, why: "mapped" });
    return at === undefined ? [] : [changeAt(at, about, name, value, now)];
  });
  // A mapping has no rows of its own on the sheet.
  const isOwn = table.behind === undefined;
  if (!isOwn) left.push(...[...edit.cleared, ...edit.added].map(({ about }): LeftEdit => ({ about, name: undefined, why: "mapped" })));
  const isFormula = ({ row, column, old }: Pick<CellChange, "row" | "column" | "old">): boolean => isFormulaCell(old, now.values[row]?.[column]);
  // A row of which a formula would stay is no other row, and no empty one.
  const hasFormula = ({ row }: { readonly row: number }): boolean => (now.formulas[row - 1] ?? []).some((old, column) => isFormula({ row: row - 1, column, old }));
  const cleared = isOwn ? edit.cleared.filter((row) => !hasFormula(row)) : [];
  if (isOwn) left.push(...edit.cleared.filter(hasFormula).map(({ about }): LeftEdit => ({ about, name: undefined, why: "formula" })));
  const places = isOwn ? roomFor(edit, cleared.map(({ row }) => row - 1), headerRowOf(table.origin), now) : [];
  const come = isOwn ? edit.added : [];
  const within = come.slice(0, places.length).flatMap(({ about, cells }, at) =>
    names.map((name, column) => changeAt({ row: places[at]!, column }, about, name, cells.find((cell) => cell.column === column)?.value ?? "", now)));
  const gone = cleared.filter(({ row }) => !places.slice(0, come.length).includes(row - 1)).flatMap(({ row, about }) => names.map((name, column) => changeAt({ row: row - 1, column }, about, name, "", now)));
  const rest = come.slice(places.length).map(({ about, cells }): NewTableRow => ({ about, cells: names.map((_, column) => cells.find((cell) => cell.column === column)?.value ?? null) }));
  const isClosed = endsInTotal(edit, now);
  if (isClosed) left.push(...rest.map(({ about }): LeftEdit => ({ about, name: undefined, why: "aboveTotal" })));
  const cells = [...wanted, ...gone, ...within].filter(({ old, value }) => old !== value);
  return {
    kind: edit.kind, name: table.name, origin: table.origin, below: isClosed ? [] : rest, left, lost: edit.lost, seen: seenRows(table, [...cells.map(({ row }) => row), ...(isOwn ? [] : rowsOnSheet(table, edit.cells.map(({ row }) => row - 1)))], now.formulas),
    changes: cells.filter((cell) => !isFormula(cell)), formulas: cells.filter((cell) => isFormula(cell) && now.values[cell.row]?.[cell.column] !== cell.value),
  };
}

const changeAt = ({ row, column }: At, about: string, name: string, value: ReportCell, { formulas, text }: CellsNow): CellChange =>
  ({ about, name, row, column, old: formulas[row]?.[column], shown: text[row]?.[column] ?? "", value });

/** The cell that something was read from, as it stands there; none where it was read in another unit: no value can be written back then. */
function cellAsItStands(table: WorkbookTable, row: number, column: number, { values }: CellsNow): At | undefined {
  const at = cellOnSheet(table, row, column);
  return table.behind === undefined || at === undefined || table.cells[row]?.[column] === values[at.row]?.[at.column] ? at : undefined;
}

/**
 * The rows in which those to come can stand: first those that are cleared, then the free ones, from top to bottom. Where rows are added up
 * only a free one above another record is sure to be inside the sum.
 */
function roomFor({ totals }: TableEdit, cleared: readonly number[], headerRow: number, { formulas }: CellsNow): readonly number[] {
  const isFree = (row: number): boolean => formulas[row]!.every((cell) => cell === "");
  const isInside = (row: number): boolean => {
    const next = formulas.findIndex((_, at) => at > row && !isFree(at));
    return next > 0 && !totals.includes(next + 1);
  };
  const free = formulas.flatMap((_, row) => (row > headerRow && isFree(row) && (totals.length === 0 || isInside(row)) ? [row] : []));
  return [...cleared, ...free];
}

/** The last row that holds something adds up the others: what comes below it is not in the sum. */
const endsInTotal = ({ totals }: TableEdit, { formulas }: CellsNow): boolean => totals.includes(formulas.findLastIndex((line) => line.some((cell) => cell !== "")) + 1);
