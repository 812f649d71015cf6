import { rowKeys } from "../domain/row-keys";
import type { TableKind } from "../domain/table";
import type { Cells } from "./cells";
import { columnId, inputColumns } from "./input-columns";

/** What a row of a table (header = 1) is about: what stands in the columns that name it. */
export function rowNames(kind: TableKind, cells: Cells): (row: number) => string {
  const header = inputColumns(kind, (cells[0] ?? []).map((cell) => String(cell)));
  const places = rowKeys[kind].flatMap((key) => {
    const place = header.findIndex(({ id }) => id === columnId(key));
    return place < 0 ? [] : [place];
  });
  return (row) => places.map((place) => String(cells[row - 1]?.[place] ?? "").trim()).filter((text) => text !== "").join(", ");
}
