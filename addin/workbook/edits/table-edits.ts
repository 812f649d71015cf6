import type { TableEdit } from "../../../core";
import { cellsOf, type Origin } from "../cells/origin";
import { escapeText } from "../cells/escape-text";
import { Refused, runForUser } from "../excel-run";
import type { WorkbookTable } from "../input/workbook-table";
import { blockAround, writeBlock, type Block } from "./block";
import { editInCells, type CellsNow } from "./edit-in-cells";
import type { CellChange } from "./changes";
import { loadLocked, withoutLocked } from "./locked-cells";
import { areSeen, isAsRead } from "./seen-rows";
import type { LeftEdit, TableEditPreview } from "./edit-preview";

/** Undefined when one of the tables is gone, or not what it was read as. One batch, and one more where rows are to come below a table. */
export async function previewEdits(edits: readonly TableEdit[], tables: readonly WorkbookTable[]): Promise<readonly TableEditPreview[] | undefined> {
  const pairs = edits.map((edit) => ({ edit, table: tables.find(({ kind }) => kind === edit.kind) }));
  return runForUser(async (context) => {
    const loaded = pairs.map(({ edit, table }) => table && { edit, table, at: loadCells(context, table.origin) });
    await context.sync();
    const previews = loaded.map((each) => (each === undefined || each.at.holder.isNullObject || !isAsRead(each.table, touched(each.edit, each.table), each.at.range.values) ? undefined : editInCells(each.edit, each.table, each.at.range as unknown as CellsNow)));
    const lines = previews.map((preview) => (preview === undefined || preview.below.length === 0 || "table" in preview.origin ? undefined : linesBelow(context, preview)));
    const locked = previews.map((preview, at) => (preview !== undefined && loaded[at]!.at.sheet.protection.protected ? loadLocked(loaded[at]!.at.range, [...preview.changes, ...preview.formulas]) : undefined));
    if ([...lines, ...locked].some((each) => each !== undefined)) await context.sync();
    const roomy = previews.map((preview, at) => (preview === undefined || lines[at] === undefined || isEmpty(lines[at]) ? preview : withoutRoom(preview)));
    const open = roomy.map((preview, at) => (preview === undefined || locked[at] === undefined ? preview : withoutLocked(preview, loaded[at]!.table, loaded[at]!.edit, locked[at])));
    return open.every((preview) => preview !== undefined) ? open : undefined;
  });
}

/**
 * Writes all of it in one batch, so that one undo takes it back. False, and nothing is written, when a row of one of the tables is not what
 * it was in the preview.
 * @param overFormulas the cells with a formula that the user wants written too
 * @throws Refused, and nothing is written, when a cell of it is locked on a protected sheet by now: Excel would stop halfway
 */
export async function writeEdits(previews: readonly TableEditPreview[], overFormulas: readonly CellChange[] = []): Promise<boolean> {
  return runForUser(async (context) => {
    const all = previews.map((preview) => ({
      preview, at: loadCells(context, preview.origin), changes: [...preview.changes, ...preview.formulas.filter((cell) => overFormulas.includes(cell))],
      lines: preview.below.length > 0 && !("table" in preview.origin) ? linesBelow(context, preview) : undefined,
    }));
    for (const { at } of all) at.sheet.load("name");
    await context.sync();
    const isAsItWas = all.every(({ preview, at, lines }) => !at.holder.isNullObject && (lines === undefined || isEmpty(lines)) && areSeen(preview.seen, at.range.formulas));
    if (!isAsItWas) return false;
    const guarded = all.filter(({ at }) => at.sheet.protection.protected).map(({ preview, at, changes }) => ({ preview, at, changes, isLocked: loadLocked(at.range, changes) }));
    if (guarded.length > 0) await context.sync();
    const shut = guarded.filter(({ preview, changes, isLocked }) => changes.some(isLocked) || preview.below.length > 0).map(({ at }) => at.sheet.name);
    if (shut.length > 0) throw new Refused({ why: "protected", sheets: [...new Set(shut)] }, undefined);
    for (const { preview, at, changes, lines } of all) {
      // Around cells that are not locked others may be: there each is written by itself.
      for (const block of at.sheet.protection.protected ? changes.map((cell) => blockAround([cell])) : blocksOf(changes)) writeBlock(at.range, block);
      const rows = preview.below.map(({ cells }) => cells.map((cell) => (cell === null ? null : escapeText(cell))));
      if (lines !== undefined) lines.values = rows;
      // A row that comes by itself keeps the formulas of its columns; what stands in it is written where it came.
      else for (const row of rows) (at.holder as Excel.Table).rows.add().getRange().values = [row];
    }
    await context.sync();
    return true;
  });
}

function loadCells(context: Excel.RequestContext, origin: Origin) {
  const at = cellsOf(context, origin);
  at.holder.load("isNullObject");
  at.range.load("formulas,values,text");
  at.sheet.protection.load("protected");
  return at;
}

/** The rows that an edit is about, from 0. Where rows are to come that is all of them: they have a place among the others. */
const touched = ({ cells, cleared, added }: TableEdit, table: WorkbookTable): number[] =>
  (added.length > 0 ? table.cells.map((_, row) => row) : [...cells, ...cleared].map(({ row }) => row - 1));

function linesBelow(context: Excel.RequestContext, { origin, below }: TableEditPreview): Excel.Range {
  const { sheetId, row, column, rows, columns } = (origin as Extract<Origin, { range: unknown }>).range;
  return context.workbook.worksheets.getItem(sheetId).getRangeByIndexes(row + rows, column, below.length, columns).load("formulas");
}

const isEmpty = ({ formulas }: Excel.Range): boolean => (formulas as unknown[][]).every((line) => line.every((cell) => cell === ""));

const withoutRoom = (preview: TableEditPreview): TableEditPreview =>
  ({ ...preview, below: [], left: [...preview.left, ...preview.below.map(({ about }): LeftEdit => ({ about, name: undefined, why: "noRoom" }))] });

/** As few ranges as there are runs of rows with changes; within one every other cell is left alone (null). */
function blocksOf(changes: readonly CellChange[]): Block[] {
  const runs: CellChange[][] = [];
  for (const cell of [...changes].sort((one, other) => one.row - other.row)) {
    const run = runs.at(-1);
    if (run !== undefined && cell.row - run.at(-1)!.row <= 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs.map(blockAround);
}
