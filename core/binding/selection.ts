import type { TableKind } from "../domain/table";
import { findTables } from "./find-tables";
import type { HeaderPlace } from "./header-row";
import { keepable, proposedRules } from "./propose-rules";
import { rangeOf } from "./read-range";
import type { WrittenRule } from "./rules/rule";
import { rowsMoved, withSetting } from "./edit/rules";
import { cellAt, isBlank, lastColumn, lastRow, type Area, type SheetCells } from "./sheet";

/** A range that the user points at, and what it would be. */
export interface SelectedTable {
  readonly place: HeaderPlace;
  readonly fixed: true | undefined;
  readonly kind: TableKind | undefined;
  readonly rules: readonly WrittenRule[];
}

/**
 * The table that a selection is: of one cell the block around it, of one row the header, else header and rows, no further than
 * was selected. Undefined where nothing stands.
 */
export function tableInSelection(sheet: SheetCells, selected: Area, sheetName: string): SelectedTable | undefined {
  const given = selected.rows === 1 && selected.columns === 1 ? blockAround(sheet, selected) : withinUsed(sheet, selected);
  const area = given === undefined ? undefined : withoutBlankEdges(sheet, given);
  if (area === undefined) return undefined;
  const part = cut(sheet, area.rows === 1 ? { ...area, rows: lastRow(sheet) - area.row + 1 } : area);
  const [found] = findTables(part, sheetName).filter(({ place }) => area.rows > 1 || place.row === area.row);
  const place: HeaderPlace = { row: found?.place.row ?? area.row, headerRows: found?.place.headerRows ?? 1, column: area.column, columns: area.columns };
  const fixed = isFilledAt(sheet, place.row, area.column + area.columns) ? true : undefined;
  const range = rangeOf(sheet, place);
  const kind = found?.kind;
  // The proposal counts rows from its own titles on.
  const own = found?.proposal === undefined ? [] : rowsMoved(found.proposal.rules, found.proposal.top - range.top);
  const sameColumns = found?.place.column === place.column && found.place.columns === place.columns;
  const proposed = kind === undefined ? [] : sameColumns ? keepable(range, kind, own) : proposedRules(range, kind);
  return { place, fixed, kind, rules: area.rows === 1 ? proposed : withBody(proposed, range.top, place, area, range.area) };
}

/** Rows as far as they were selected, where the block goes on below them. */
export function withBody(rules: readonly WrittenRule[], top: number, place: HeaderPlace, selected: Pick<Area, "row" | "rows">, block: Area): readonly WrittenRule[] {
  const first = Math.max(place.row + 1, selected.row);
  const last = selected.row + selected.rows - 1;
  const isBlock = first === place.row + 1 && last === block.row + block.rows - 1;
  return withSetting(rules, "rijen", isBlock ? "" : `rij ${first - top + 1} t/m ${last - top + 1}`);
}

const isFilledAt = (sheet: SheetCells, row: number, column: number): boolean => !isBlank(cellAt(sheet, row, column));

/** A selection of whole rows or columns reaches no further than what is in use. */
function withinUsed(sheet: SheetCells, { row, column, rows, columns }: Area): Area | undefined {
  const [top, left] = [Math.max(row, sheet.row), Math.max(column, sheet.column)];
  const [bottom, right] = [Math.min(row + rows - 1, lastRow(sheet)), Math.min(column + columns - 1, lastColumn(sheet))];
  return bottom < top || right < left ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function withoutBlankEdges(sheet: SheetCells, area: Area): Area | undefined {
  const filledRow = (row: number): boolean => Array.from({ length: area.columns }, (_, index) => area.column + index).some((column) => isFilledAt(sheet, row, column));
  const filledColumn = (column: number): boolean => Array.from({ length: area.rows }, (_, index) => area.row + index).some((row) => isFilledAt(sheet, row, column));
  let [top, bottom, left, right] = [area.row, area.row + area.rows - 1, area.column, area.column + area.columns - 1];
  while (top <= bottom && !filledRow(top)) top += 1;
  while (bottom > top && !filledRow(bottom)) bottom -= 1;
  if (top > bottom) return undefined;
  while (left < right && !filledColumn(left)) left += 1;
  while (right > left && !filledColumn(right)) right -= 1;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** As Excel's own current region: as far as filled cells touch. */
function blockAround(sheet: SheetCells, { row, column }: Area): Area | undefined {
  let [top, bottom, left, right] = [row, row, column, column];
  const filled = (fromRow: number, toRow: number, fromColumn: number, toColumn: number): boolean => {
    for (let r = fromRow; r <= toRow; r += 1) for (let c = fromColumn; c <= toColumn; c += 1) if (isFilledAt(sheet, r, c)) return true;
    return false;
  };
  for (let grew = true; grew;) {
    grew = false;
    if (filled(top - 1, top - 1, left - 1, right + 1)) [top, grew] = [top - 1, true];
    if (filled(bottom + 1, bottom + 1, left - 1, right + 1)) [bottom, grew] = [bottom + 1, true];
    if (filled(top, bottom, left - 1, left - 1)) [left, grew] = [left - 1, true];
    if (filled(top, bottom, right + 1, right + 1)) [right, grew] = [right + 1, true];
  }
  const block = { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  return filled(top, bottom, left, right) ? block : undefined;
}

const cut = (sheet: SheetCells, { row, column, rows, columns }: Area): SheetCells => ({
  ...sheet, row, column, taken: [], tables: [],
  cells: Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (__, c) => cellAt(sheet, row + r, column + c) ?? "")),
});
