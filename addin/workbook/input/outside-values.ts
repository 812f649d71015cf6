import type { SheetArea } from "../../../core";

/** Excel tells no more than 512 merged areas of a range, and each has two cells or more: a strip of so many cells has no more. */
const STRIP = 1024;
/** So many strips from the top: headers stand there. Below them a group name runs on to the next name. */
const MOST_STRIPS = 20;

/**
 * The merged cells in the upper part of the used cells, in the batch that is being made; undefined in an Excel without
 * ExcelApi 1.13, which cannot tell: there a group name in a header runs on to the next name.
 */
export function loadMerged(used: Excel.Range): () => readonly SheetArea[] | undefined {
  if (!Office.context.requirements.isSetSupported("ExcelApi", "1.13") || used.columnCount > STRIP) return () => undefined;
  const rows = Math.floor(STRIP / used.columnCount);
  const strips = Array.from({ length: Math.min(MOST_STRIPS, Math.ceil(used.rowCount / rows)) }, (_, index) => index * rows).map((first) =>
    used.getRow(first).getResizedRange(Math.min(rows, used.rowCount - first) - 1, 0).getMergedAreasOrNullObject()
      .load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount"));
  return () => strips.flatMap((strip) => (strip.isNullObject ? [] : strip.areas.items.map(
    ({ rowIndex, columnIndex, rowCount, columnCount }) => ({ row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount }),
  )));
}

/** The rows that are hidden or filtered away, in the batch that is being made. Excel has said whether there are any: only then they are asked for. */
export function loadHidden(used: Excel.Range): () => ReadonlySet<number> | undefined {
  // Null: some are, and others are not.
  if ((used.rowHidden as boolean | null) === false) return () => undefined;
  const rows = used.getRowProperties({ rowHidden: true });
  return () => new Set(rows.value.flatMap(({ rowHidden }, index) => (rowHidden === true ? [used.rowIndex + index] : [])));
}
