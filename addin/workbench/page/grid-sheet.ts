import { usualPrint, type Area, type HostSheet } from "../host";
import { GridCells } from "./grid-cells";
import type { GridBook, GridEngine, GridSheet } from "./grid-types";

/** A sheet of the grid, as the stand-in for Excel has it. `tell` hears of what the add-in wrote, in a write that the grid is quiet about. */
export function hostSheet(
  sheet: GridSheet, tell: (area: Area) => void, quietly: (write: () => void) => void, book: GridBook, engine: GridEngine,
  isProtected: boolean,
): HostSheet {
  const cells = new GridCells(book, sheet, engine, (area, write) => {
    quietly(write);
    tell(area);
  });
  return {
    id: sheet.getSheetId(),
    cells,
    isProtected,
    print: usualPrint(),
    get name() {
      return sheet.getSheetName();
    },
    set name(name) {
      sheet.setName(name);
    },
    get visibility() {
      return sheet.isSheetHidden() ? "Hidden" : "Visible";
    },
    set visibility(visibility) {
      if (visibility === "Visible") sheet.showSheet();
      else sheet.hideSheet();
    },
    get tabColor() {
      return sheet.getTabColor() ?? "";
    },
    set tabColor(color) {
      sheet.setTabColor(color);
    },
    get showGridlines() {
      return !sheet.hasHiddenGridLines();
    },
    set showGridlines(shown) {
      sheet.setHiddenGridlines(!shown);
    },
  };
}
