import { usualPrint, type Area, type HostSheet } from "../host";
import { GridCells } from "./grid-cells";
import type { GridBook, GridEngine, GridSheet } from "./grid-types";

/** The grid makes a sheet anew when an undo or a redo brings it back: the one that is there now. */
function following(book: GridBook, first: GridSheet): () => GridSheet {
  const id = first.getSheetId();
  let now = first;
  return () => {
    if (book.getWorkbook().getSheetBySheetId(id) !== now.getSheet()) now = book.getSheetBySheetId(id) ?? now;
    return now;
  };
}

/** A sheet of the grid, as the stand-in for Excel has it. `tell` hears of what the add-in wrote, in a write that the grid is quiet about. */
export function hostSheet(
  found: GridSheet, tell: (area: Area) => void, quietly: (write: () => void) => void, book: GridBook, engine: GridEngine,
  isProtected: boolean,
): HostSheet {
  const sheet = following(book, found);
  const cells = new GridCells(book, sheet, engine, (area, write) => {
    quietly(write);
    tell(area);
  });
  return {
    id: found.getSheetId(),
    cells,
    isProtected,
    print: usualPrint(),
    get name() {
      return sheet().getSheetName();
    },
    set name(name) {
      sheet().setName(name);
    },
    get visibility() {
      return sheet().isSheetHidden() ? "Hidden" : "Visible";
    },
    set visibility(visibility) {
      if (visibility === "Visible") sheet().showSheet();
      else sheet().hideSheet();
    },
    get tabColor() {
      return sheet().getTabColor() ?? "";
    },
    set tabColor(color) {
      sheet().setTabColor(color);
    },
    get showGridlines() {
      return !sheet().hasHiddenGridLines();
    },
    set showGridlines(shown) {
      sheet().setHiddenGridlines(!shown);
    },
  };
}
