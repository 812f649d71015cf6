import type { ReportCell } from "../../../core";
import { runForUser } from "../excel-run";
import { isFormulaCell } from "../formulas/ruimte-formulas";
import { cellsOf, type Origin } from "../cells/origin";
import type { WorkbookTable } from "../input/workbook-table";
import { blockAround, writeBlock } from "./block";
import { areSeen, cellOnSheet, isAsRead, rowsOnSheet, seenRows, type SeenRows } from "./seen-rows";

/** A cell of the user's table that gets another value. Row and column count from 0, header included. */
export interface CellChange {
  /** What the row is about, as the user calls it. */
  readonly about: string;
  /** The name of the column. */
  readonly name: string;
  readonly row: number;
  readonly column: number;
  /** As the user sees it now. */
  readonly shown: string;
  /** As it is stored now: what must still be there when it is written. */
  readonly old: unknown;
  readonly value: ReportCell;
}

export interface ChangesPreview {
  /** Where the table stands. */
  readonly origin: Origin;
  /** The header and the rows of the changes, as they are now: what must still be there when they are written. */
  readonly seen: SeenRows;
  readonly changes: readonly CellChange[];
  /** Cells with a formula: the user's own rule, which is never overwritten. */
  readonly formulas: readonly CellChange[];
}

/** What is wanted of a cell of a table: its row there, header = 1, and the name of its column. */
export interface WantedChange {
  readonly about: string;
  readonly row: number;
  readonly name: string;
  /** In the spelling of what stands there. */
  readonly value: (old: unknown) => ReportCell;
}

/** What would change, cell by cell. Undefined when the table is gone, or not what it was read as. One batch. */
export async function previewChanges(table: WorkbookTable, wanted: readonly WantedChange[]): Promise<ChangesPreview | undefined> {
  const header = table.cells[0]!.map((cell) => String(cell).trim());
  return runForUser(async (context) => {
    const { holder, range } = cellsOf(context, table.origin);
    holder.load("isNullObject");
    range.load("formulas,values,text");
    await context.sync();
    if (holder.isNullObject || !isAsRead(table, wanted.map(({ row }) => row - 1), range.values)) return undefined;
    const cells = wanted.flatMap(({ about, row, name, value }): CellChange[] => {
      const at = cellOnSheet(table, row - 1, header.indexOf(name.trim()));
      if (at === undefined) return [];
      const old: unknown = range.formulas[at.row]?.[at.column];
      return [{ about, name, ...at, old, shown: range.text[at.row]?.[at.column] ?? "", value: value(old) }];
    });
    const isFormula = ({ row, column, old }: CellChange): boolean => isFormulaCell(old, range.values[row]?.[column]);
    return {
      origin: table.origin,
      seen: seenRows(table, rowsOnSheet(table, wanted.map(({ row }) => row - 1)), range.formulas),
      changes: cells.filter((cell) => !isFormula(cell) && cell.old !== cell.value),
      formulas: cells.filter(isFormula),
    };
  });
}

/**
 * Writes the changes as one range, in which every other cell is left alone (null), so that one undo takes it back. False, and
 * nothing is written, when one of the rows is not what it was in the preview.
 */
export async function writeChanges({ origin, seen, changes }: ChangesPreview): Promise<boolean> {
  return runForUser(async (context) => {
    const { holder, range } = cellsOf(context, origin);
    holder.load("isNullObject");
    range.load("formulas");
    await context.sync();
    if (holder.isNullObject || !areSeen(seen, range.formulas)) return false;
    writeBlock(range, blockAround(changes));
    await context.sync();
    return true;
  });
}
