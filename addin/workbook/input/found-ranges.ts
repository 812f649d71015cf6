import type { Confidence, Finding, SearchedSheet, SearchedTable, SheetCells, TableKind, TableRange, WrittenRule } from "../../../core";
import type { RememberedRange } from "./remembered-ranges";

/** A range on a sheet that is, or may be, a table. */
export interface FoundRange {
  readonly range: TableRange;
  /** Where it is read from: its sheet, or the cells of the Excel table that it is. */
  readonly cells: SheetCells;
  readonly excelTable?: string | undefined;
  /** What it is, or would be; undefined: the user says. */
  readonly kind: TableKind | undefined;
  readonly rules: readonly WrittenRule[];
  readonly confidence: Confidence;
  /** Another kind that holds as well. */
  readonly tied?: TableKind | undefined;
  /** `automatic`: an Excel table that is known by its header, and needs nothing. */
  readonly state: "used" | "proposed" | "notUsed" | "automatic";
  /** What the user said about it. */
  readonly remembered?: RememberedRange | undefined;
  /** Of one in use: how many rules no longer fit, and which columns came since it was kept. */
  readonly misfits?: number | undefined;
  /** The rows and columns among them that are no longer to be found. */
  readonly lost?: readonly Finding[] | undefined;
  readonly added?: readonly string[] | undefined;
}

/** What was found on one sheet. */
export interface SheetFound {
  readonly id: string;
  readonly name: string;
  /** It has too many cells to be looked through. */
  readonly tooLarge: boolean;
  readonly ranges: readonly FoundRange[];
  /** Ranges in use whose headers are no longer there. */
  readonly lost: readonly RememberedRange[];
  /** What was read: for what the user selects. */
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
