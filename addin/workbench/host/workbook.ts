import type { ExcelState } from "./excel-state";

/**
 * What the stand-in for Excel needs of a workbook. Two things answer it: a workbook in memory (tests)
 * and the grid of the workbench's page. Rows and columns count from 0.
 */
export type Value = string | number | boolean;

/** A rectangle of cells; rows and columns are at least 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** How cells look. Undefined where it was never set, or where the cells of an area differ. */
export interface Style {
  bold?: boolean;
  italic?: boolean;
  underline?: string;
  color?: string;
  fontName?: string;
  fontSize?: number;
  fill?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
  /** False: may be written on a protected sheet too. */
  locked?: boolean;
  /** Points, as Excel's API gives them. */
  columnWidth?: number;
  rowHeight?: number;
}

export interface Box {
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** The cells of one sheet. Matrices have the shape of the area. */
export interface HostCells {
  /** Empty is "", an error is its text ("#VALUE!"). */
  values(area: Area): Value[][];
  /** The formula with its "=", or the constant; cells that a formula spilled into give their value. */
  formulas(area: Area): Value[][];
  numberFormats(area: Area): string[][];
  /** As the cells are shown. */
  texts(area: Area): string[][];
  /** Writes constants and formulas ("=…"); null leaves a cell as it is, "" empties it. */
  write(area: Area, cells: readonly (readonly (Value | null)[])[]): void;
  writeNumberFormats(area: Area, formats: readonly (readonly (string | null)[])[]): void;
  style(area: Area): Style;
  restyle(area: Area, style: Style): void;
  autofit(area: Area, side: "columns" | "rows"): void;
  clear(area: Area, what: "all" | "contents" | "formats"): void;
  /**
   * The smallest rectangle around all cells with something in them (or, where more than values is asked for, with a
   * format), of the sheet or of a part of it; null where there are none.
   */
  used(valuesOnly: boolean, within?: Area): Area | null;
  /** Where cells lie on the sheet, in points from its top left. */
  box(area: Area): Box;
  /** Merged cells of which the first one lies within an area. */
  merged(within: Area): Area[];
  /** Makes one cell of each area: only what stands in its first cell stays. */
  merge(...areas: readonly Area[]): void;
  /** Per row of an area whether nobody sees it: hidden, or filtered away. */
  hiddenRows(area: Area): boolean[];
  /** The spill that covers a cell, its anchor top left; null where nothing spills. */
  spill(row: number, column: number): Area | null;
}

/** In points. */
export interface PrintMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a sheet is printed; rows and columns count from 0, a break lies before its row or column. */
export interface HostPrint {
  orientation: "Portrait" | "Landscape";
  paperSize: string;
  zoom: { readonly scale?: number | undefined; readonly horizontalFitToPages?: number | undefined; readonly verticalFitToPages?: number | undefined };
  margins: PrintMargins;
  area?: Area;
  titleRows?: Span;
  titleColumns?: Span;
  headerFooter: Readonly<Partial<Record<"leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter", string>>>;
  readonly rowBreaks: Set<number>;
  readonly columnBreaks: Set<number>;
}

/** A break before a row, or before a column. */
export interface HostPageBreak {
  readonly sheet: HostSheet;
  readonly side: "rowBreaks" | "columnBreaks";
  readonly before: number;
}

/** As Excel prints a sheet of which nothing was said, with a European printer: Normal margins. */
export const usualPrint = (): HostPrint => ({
  orientation: "Portrait", paperSize: "A4", zoom: { scale: 100 }, margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  headerFooter: {}, rowBreaks: new Set(), columnBreaks: new Set(),
});

export interface HostSheet {
  readonly id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  tabColor: string;
  showGridlines: boolean;
  /** How it comes out of a printer. */
  readonly print: HostPrint;
  /** Nothing may be written but in cells that are not locked, as in Excel on a protected sheet. */
  isProtected: boolean;
  readonly cells: HostCells;
}

export interface HostTable {
  readonly id: string;
  name: string;
  readonly sheet: HostSheet;
  /** With the header row, and with the total row when there is one. */
  area: Area;
  showHeaders: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  style: string;
}

export interface HostName {
  name: string;
  /** Where it points, with its "=" ("=Blad!$A$1"). */
  formula: string;
  /** Null: the whole workbook. */
  sheet: HostSheet | null;
  comment: string;
  visible: boolean;
}

/** Several rectangles on a sheet. */
export interface HostAreas {
  readonly sheet: HostSheet;
  readonly areas: readonly Area[];
}

/** A rectangle on a sheet. */
export interface HostRange {
  readonly sheet: HostSheet;
  readonly area: Area;
  /** Where a file names it: the name may lead to other cells by now. */
  readonly reference?: string;
}

export interface HostSeries {
  name: string;
  /** As in a file, "154273"; undefined: of the workbook's theme. */
  readonly colour?: string | undefined;
  values: HostRange;
  categories: HostRange | null;
}

export interface HostChart {
  readonly id: string;
  readonly sheet: HostSheet;
  readonly source: HostRange;
  readonly series: HostSeries[];
  readonly axes: Readonly<Record<"valueAxis" | "categoryAxis", { readonly style: Record<string, unknown> }>>;
  name: string;
  type: string;
  title: string;
  style: Record<string, unknown>;
}

/** A part of the file with XML of an add-in's own; `id` is that of its properties in the file. */
export interface HostXmlPart {
  readonly id: string;
  xml: string;
}

export type Change =
  /** Cells of a sheet were calculated anew, by whomever: no edit. */
  | { kind: "calculated"; sheet: HostSheet; area: Area }
  | { kind: "cells"; sheet: HostSheet; area: Area; by: "addIn" | "user" | "colleague" }
  | { kind: "selection"; sheet: HostSheet; area: Area }
  | { kind: "activated" | "added" | "deleted"; sheet: HostSheet }
  | { kind: "tableAdded" | "tableDeleted"; sheet: HostSheet; table: HostTable };

export interface HostWorkbook {
  readonly name: string;
  readonly excel: ExcelState;
  readonly sheets: readonly HostSheet[];
  readonly tables: readonly HostTable[];
  readonly names: readonly HostName[];
  readonly charts: HostChart[];
  /** The add-in's own settings, kept in the file; values are plain JSON. */
  readonly settings: Map<string, unknown>;
  readonly xmlParts: HostXmlPart[];
  addSheet(name: string): HostSheet;
  deleteSheet(sheet: HostSheet): void;
  moveSheet(sheet: HostSheet, position: number): void;
  addTable(sheet: HostSheet, area: Area, name: string): HostTable;
  /** Removes the table; its cells stay. */
  deleteTable(table: HostTable): void;
  addName(name: HostName): void;
  deleteName(name: HostName): void;
  activeSheet(): HostSheet;
  activate(sheet: HostSheet): void;
  selection(): { sheet: HostSheet; area: Area };
  select(sheet: HostSheet, area: Area): void;
  /** Calculates everything anew and waits for the results. */
  calculate(): Promise<void> | void;
  calculationState(): "Done" | "Calculating" | "Pending";
  /** Runs a batch: what it changes, one undo takes back. */
  undoable<Answer>(batch: () => Promise<Answer>): Promise<Answer>;
  /** Calls back for what the user and the add-in change; recalculated cells are no change. Returns how to stop. */
  onChange(listener: (change: Change) => void): () => void;
}
