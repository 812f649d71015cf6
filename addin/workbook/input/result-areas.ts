import type { SheetArea, SheetCells } from "../../../core";
import { callsRuimte, isFormulaCell } from "../formulas/ruimte-formulas";

const isFilled = (cell: unknown): boolean => cell !== undefined && cell !== null && cell !== "";

/**
 * What the add-in's own functions have spilled: results, never input. From each formula to the right as far as its first row
 * is filled, and down as long as a row has something in it.
 */
export function resultAreas({ row, column, cells }: SheetCells, formulas: readonly (readonly unknown[])[]): SheetArea[] {
  return formulas.flatMap((line, r) => line.flatMap((formula, c): SheetArea[] => {
    if (!callsRuimte(formula) || !isFormulaCell(formula, cells[r]?.[c])) return [];
    let columns = 1;
    while (isFilled(cells[r]![c + columns])) columns += 1;
    let rows = 1;
    while (cells[r + rows]?.slice(c, c + columns).some(isFilled) === true) rows += 1;
    return [{ row: row + r, column: column + c, rows, columns }];
  }));
}
