import { BaseWorkbook, sheetId } from "./base-workbook";
import { MemoryCells, type Evaluate } from "./memory-cells";
import type { Area, HostSheet, HostTable, HostWorkbook, Value } from "./workbook";

/**
 * A workbook in memory, for tests of what talks to Office.js. It stores formulas and does not calculate them:
 * their value is #NAME?, unless the test says how to evaluate one.
 */
export class MemoryWorkbook extends BaseWorkbook implements HostWorkbook {
  readonly sheets: HostSheet[] = [];
  private current: HostSheet;
  private selected: { sheet: HostSheet; area: Area };
  private made = 0;

  constructor(readonly name = "Map1.xlsx", private readonly evaluate: Evaluate = () => "#NAME?") {
    super();
    this.current = this.addSheet("Blad1");
    this.selected = { sheet: this.current, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  addSheet(name: string): HostSheet {
    const tell = (area: Area) => {
      this.tell({ kind: "cells", sheet, area, byAddIn: true });
    };
    const sheet: HostSheet = {
      id: sheetId(++this.made), name, visibility: "Visible", tabColor: "", showGridlines: true, isProtected: false, cells: new MemoryCells(this.evaluate, tell),
    };
    this.sheets.push(sheet);
    this.tell({ kind: "added", sheet });
    return sheet;
  }

  deleteSheet(sheet: HostSheet): void {
    this.remove(this.sheets, sheet);
    this.forget(sheet);
    if (this.current === sheet) this.activate(this.sheets[0]!);
    this.tell({ kind: "deleted", sheet });
  }

  moveSheet(sheet: HostSheet, position: number): void {
    this.remove(this.sheets, sheet);
    this.sheets.splice(position, 0, sheet);
  }

  addTable(sheet: HostSheet, area: Area, name: string): HostTable {
    const table = this.table(sheet, area, name);
    this.tell({ kind: "tableAdded", sheet, table });
    return table;
  }

  deleteTable(table: HostTable): void {
    this.remove(this.tables, table);
    this.tell({ kind: "tableDeleted", sheet: table.sheet, table });
  }

  activeSheet(): HostSheet {
    return this.current;
  }

  activate(sheet: HostSheet): void {
    this.current = sheet;
    this.tell({ kind: "activated", sheet });
  }

  selection(): { sheet: HostSheet; area: Area } {
    return this.selected;
  }

  select(sheet: HostSheet, area: Area): void {
    if (sheet !== this.current) this.activate(sheet);
    this.selected = { sheet, area };
    this.tell({ kind: "selection", sheet, area });
  }

  calculate(): void {
    // Nothing is calculated in memory: see the class.
  }

  /** A user's edit: the add-in hears of it as of somebody else's. */
  edit(sheet: HostSheet, row: number, column: number, value: Value): void {
    const area = { row, column, rows: 1, columns: 1 };
    (sheet.cells as MemoryCells).put(area, [[value]]);
    this.tell({ kind: "cells", sheet, area, byAddIn: false });
  }

  /** A sheet filled from the top left, with a table over it when it is named. For fixtures. */
  fill(sheetName: string, rows: readonly (readonly (Value | null)[])[], tableName?: string): HostSheet {
    const sheet = this.sheets.find(({ name }) => name === sheetName) ?? this.addSheet(sheetName);
    const area = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
    (sheet.cells as MemoryCells).put(area, rows);
    if (tableName !== undefined) this.addTable(sheet, area, tableName);
    return sheet;
  }
}
