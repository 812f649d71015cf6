import type { ICellData, IDisposable } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { BaseWorkbook, type Area, type HostName, type HostSheet, type HostTable, type HostWorkbook, type Remembered } from "../host";
import { Batches } from "./batches";
import { GridFollows } from "./grid-follows";
import { hostSheet } from "./grid-sheet";
import { GridTables } from "./grid-tables";
import { areaOf, type GridBook, type GridEngine, type GridSheet, type GridView } from "./grid-types";

/** What of the file the grid itself does not know. */
export interface OpenedState {
  readonly protectedSheets: ReadonlySet<string>;
  readonly structureProtected: boolean;
  readonly calculationMode: "Automatic" | "Manual";
  /** Tables with a total row, by name. */
  readonly totalled: ReadonlySet<string>;
}

/** As wide and as high as Excel makes cells of a new sheet, in pixels. */
const USUAL_CELLS = { defaultColumnWidth: 64, defaultRowHeight: 20 };

/** The grid's workbook in the words of the stand-in for Excel. */
export class GridWorkbook extends BaseWorkbook implements HostWorkbook {
  private readonly known = new Map<string, HostSheet>();
  private readonly listening: IDisposable[] = [];
  private readonly follows: GridFollows;
  private readonly onGrid: GridTables;
  private readonly batches: Batches;
  private selectionTold = "";
  private writing = false;

  constructor(
    readonly name: string,
    private readonly grid: FUniver,
    private readonly book: GridBook,
    private readonly opened: OpenedState,
    private readonly engine: GridEngine,
  ) {
    super();
    this.onGrid = new GridTables(grid, book, engine, { sheets: () => this.sheets, quietly: this.quietly.bind(this) });
    this.batches = new Batches(this.id, engine, { remember: () => this.remembered(), settled: () => this.onGrid.settled() });
    for (const table of book.getTableList()) {
      const sheet = this.sheetOf(table.subUnitId);
      if (!sheet) continue;
      const made = this.table(sheet, areaOf(table.range), table.name);
      made.showTotals = opened.totalled.has(table.name);
      this.onGrid.watched(made, table.id, Promise.resolve());
    }
    this.excel.calculationMode = opened.calculationMode;
    this.excel.structureProtected = opened.structureProtected;
    this.follows = new GridFollows(grid, book.getId(), this.excel, {
      calculated: (sheetId, area) => {
        const sheet = this.sheetOf(sheetId);
        if (sheet) this.tell({ kind: "calculated", sheet, area });
      },
      undone: () => { this.onGrid.followGrid(this.tables); },
    });
    for (const name of book.getDefinedNames()) {
      const own = this.sheetOf(name.getLocalSheetId() ?? "") ?? null;
      const formula = name.getFormulaOrRefString();
      this.names.push({ name: name.getName(), formula: formula.startsWith("=") ? formula : `=${formula}`, sheet: own, comment: "", visible: true });
    }
    this.listen();
  }

  /** How wide and high the headings of columns and rows are, and how far the sheet that is shown was scrolled, in pixels; undefined while it is not drawn yet. */
  view(): GridView | undefined {
    const sheet = this.book.getActiveSheet();
    try {
      const { x: width, y: height } = sheet.getRange(0, 0, 1, 1).getCellRect();
      const { sheetViewStartRow: row, sheetViewStartColumn: column, offsetX, offsetY } = sheet.getScrollState();
      const first = sheet.getRange(row, column, 1, 1).getCellRect();
      const { area } = this.selection();
      const { left, bottom } = sheet.getRange(area.row, area.column, 1, 1).getCellRect();
      return { headers: { width, height }, selected: { left, bottom }, scrolledLeft: first.x - width + offsetX, scrolledTop: first.y - height + offsetY };
    } catch {
      // The grid throws when it is asked before it has drawn anything.
      return undefined;
    }
  }

  /** The grid's own id of the workbook. */
  get id(): string {
    return this.book.getId();
  }

  /** Hears nothing any more: another workbook comes in its place. */
  close(): void {
    for (const each of [...this.listening, ...this.follows.listening]) each.dispose();
  }

  cellOf(sheetId: string, row: number, column: number): ICellData | null {
    return this.book.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix().getValue(row, column) ?? null;
  }

  get sheets(): HostSheet[] {
    return this.book.getSheets().map((sheet) => this.asHost(sheet));
  }

  addSheet(name: string): HostSheet {
    const before = this.book.getActiveSheet();
    const made = this.asHost(this.book.insertSheet(name, { sheet: USUAL_CELLS }));
    // The grid goes to a new sheet at once, Excel does not.
    this.book.setActiveSheet(before);
    this.tell({ kind: "added", sheet: made });
    return made;
  }

  deleteSheet(sheet: HostSheet): void {
    this.book.deleteSheet(sheet.id);
    this.forget(sheet);
    this.tell({ kind: "deleted", sheet });
  }

  moveSheet(sheet: HostSheet, position: number): void {
    const found = this.book.getSheetBySheetId(sheet.id);
    if (found) this.book.moveSheet(found, position);
  }

  addTable(sheet: HostSheet, area: Area, name: string): HostTable {
    const table = this.table(sheet, area, name);
    const added = this.onGrid.add(table);
    this.tell({ kind: "tableAdded", sheet, table });
    return added;
  }

  deleteTable(table: HostTable): void {
    this.remove(this.tables, table);
    this.tell({ kind: "tableDeleted", sheet: table.sheet, table });
    this.onGrid.remove(table);
  }

  /** Formulas may use the name at once. */
  override addName(name: HostName): void {
    super.addName(name);
    this.book.insertDefinedName(name.name, name.formula.replace(/^=/, ""));
  }

  override deleteName(name: HostName): void {
    super.deleteName(name);
    this.book.deleteDefinedName(name.name);
  }

  activeSheet(): HostSheet {
    return this.asHost(this.book.getActiveSheet());
  }

  activate(sheet: HostSheet): void {
    this.book.setActiveSheet(sheet.id);
  }

  selection(): { sheet: HostSheet; area: Area } {
    const range = this.book.getActiveRange()?.getRange();
    return { sheet: this.activeSheet(), area: range ? areaOf(range) : { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  select(sheet: HostSheet, area: Area): void {
    const found = this.book.setActiveSheet(sheet.id);
    found.setActiveRange(found.getRange(area.row, area.column, area.rows, area.columns));
    this.tellSelection();
  }

  /** The grid speaks of what the user selects, and not always of what the add-in selects: each selection is told once. */
  private tellSelection(): void {
    const { sheet, area } = this.selection();
    const now = [sheet.id, area.row, area.column, area.rows, area.columns].join(" ");
    if (now === this.selectionTold) return;
    this.selectionTold = now;
    this.tell({ kind: "selection", sheet, area });
  }

  calculate(): Promise<void> {
    return this.follows.calculate();
  }

  calculationState(): "Done" | "Pending" {
    return this.follows.isPending ? "Pending" : "Done";
  }

  undoable<Answer>(batch: () => Promise<Answer>): Promise<Answer> {
    return this.batches.run(batch);
  }

  /** Tables, names and charts as they are now; putting them back tells of tables that come and go, as Excel does. */
  private remembered(): Remembered {
    const beside = this.rememberBeside();
    return {
      isAsNow: beside.isAsNow,
      back: () => {
        const before = [...this.tables];
        this.onGrid.follow(beside.back);
        for (const table of before) if (!this.tables.includes(table)) this.tell({ kind: "tableDeleted", sheet: table.sheet, table });
        for (const table of this.tables) if (!before.includes(table)) this.tell({ kind: "tableAdded", sheet: table.sheet, table });
      },
    };
  }

  private sheetOf(id: string): HostSheet | undefined {
    const found = this.book.getSheetBySheetId(id);
    return found ? this.asHost(found) : undefined;
  }

  private asHost(sheet: GridSheet): HostSheet {
    const id = sheet.getSheetId();
    const known = this.known.get(id);
    if (known) return known;
    const made = hostSheet(sheet, (area) => {
      this.tell({ kind: "cells", sheet: made, area, by: "addIn" });
    }, (write) => {
      this.quietly(write);
    }, this.book, this.engine, this.opened.protectedSheets.has(id));
    this.known.set(id, made);
    return made;
  }

  private quietly(write: () => void): void {
    this.writing = true;
    try {
      write();
    } finally {
      this.writing = false;
    }
  }

  /** The user's own edits. What the engine calculated is no edit: it comes without a trigger. */
  private listen(): void {
    const { grid } = this;
    this.listening.push(
      grid.addEvent(grid.Event.SheetValueChanged, ({ payload, effectedRanges }) => {
        const trigger = (payload.params as { trigger?: unknown } | undefined)?.trigger;
        if (this.writing || trigger === undefined) return;
        for (const range of effectedRanges) {
          const sheet = this.sheetOf(range.getSheetId());
          if (!sheet) continue;
          const area = areaOf(range.getRange());
          if (sheet.cells.used(true, area)) this.growTable(sheet, area);
          this.tell({ kind: "cells", sheet, area, by: "user" });
        }
      }),
      grid.addEvent(grid.Event.ActiveSheetChanged, ({ activeSheet }) => {
        this.tell({ kind: "activated", sheet: this.asHost(activeSheet) });
      }),
      grid.addEvent(grid.Event.SelectionChanged, () => {
        this.tellSelection();
      }),
    );
  }
}
