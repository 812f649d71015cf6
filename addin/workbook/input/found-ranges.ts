import type { SearchedSheet, SearchedTable, SheetCells, TableKind } from "../../../core";
import type { RememberedRange } from "./remembered-ranges";

/** A range on a sheet: in use, proposed, or said not to be used. */
export interface FoundRange {
  readonly table: SearchedTable;
  readonly state: "used" | "proposed" | "notUsed";
  /** What the user said about it. */
  readonly remembered?: RememberedRange | undefined;
}

/** What was found on one sheet. */
export interface SheetFound {
  readonly id: string;
  readonly name: string;
  /** It has too many cells to be looked through. */
  readonly tooLarge: boolean;
  /** Excel tables that are known by their header: they need no binding. */
  readonly tables: readonly { readonly name: string; readonly kind: TableKind }[];
  readonly ranges: readonly FoundRange[];
  /** Ranges in use whose headers are no longer there. */
  readonly lost: readonly RememberedRange[];
  /** What was read: for the user's corrections. */
  readonly cells: SheetCells;
}

export interface WorkbookFound {
  readonly sheets: readonly SheetFound[];
  /** Ranges in use of which the sheet is gone. */
  readonly lost: readonly RememberedRange[];
  /** Parts of what was remembered that are not in order. */
  readonly unreadable: number;
}

/** How the cells of a sheet are looked through, and who hears how far it is. */
export interface Search {
  /** Looks through one sheet, wherever that is best. */
  look(sheet: SearchedSheet): Promise<readonly SearchedTable[]>;
  /** Hears after each sheet what is known so far, and the share of all cells that was looked at. */
  known?(found: WorkbookFound, share: number): void;
}
