import { BaseWorkbook, sheetId } from "./base-workbook";
import { MemoryCells, type Evaluate } from "./memory-cells";
import { usualPrint, type Area, type HostSheet, type HostTable, type HostWorkbook, type Value } from "./workbook";

/** A custom function that was asked and has not answered. */
interface Asked {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/**
 * A workbook in memory, for tests of what talks to Office.js. It stores formulas and does not calculate them:
 * their value is #NAME?, unless the test says how to evaluate one. A custom function that is entered shows #BUSY!
 * until its answer comes, after the batch.
 */
export class MemoryWorkbook extends BaseWorkbook implements HostWorkbook {
  readonly sheets: HostSheet[] = [];
  /** Whether custom functions answer by themselves; else they stay #BUSY! until `answer()`. */
  answers = true;
  private current: HostSheet;
  private selected: { sheet: HostSheet; area: Area };
  private made = 0;
  private readonly asked = new Set<Asked>();
  private readonly undos: (() => void)[] = [];

  constructor(readonly name = "Map1.xlsx", private readonly evaluate: Evaluate = () => "#NAME?") {
    super();
    this.current = this.addSheet("Blad1");
    this.selected = { sheet: this.current, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  addSheet(name: string): HostSheet {
    const cells = new MemoryCells((formula) => this.evaluate(formula), {
      changed: (area) => { this.tell({ kind: "cells", sheet, area, by: "addIn" }); },
      asked: (row, column) => {
        if (this.asked.size === 0 && this.answers) setTimeout(() => { this.answer(); }, 0);
        this.asked.add({ sheet, row, column });
      },
    });
    const sheet: HostSheet = { id: sheetId(++this.made), name, visibility: "Visible", tabColor: "", showGridlines: true, isProtected: false, print: usualPrint(), cells };
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

  /** Every formula is evaluated anew, custom ones after they were #BUSY!. */
  calculate(): void {
    for (const sheet of this.sheets) {
      const area = (sheet.cells as MemoryCells).calculate();
      if (area) this.tell({ kind: "calculated", sheet, area });
    }
  }

  calculationState(): "Done" | "Calculating" {
    return this.asked.size > 0 ? "Calculating" : "Done";
  }

  /** What custom functions were asked has its answer. */
  answer(): void {
    const all = [...this.asked];
    this.asked.clear();
    for (const { sheet, row, column } of all) {
      (sheet.cells as MemoryCells).answer(row, column);
      this.tell({ kind: "calculated", sheet, area: { row, column, rows: 1, columns: 1 } });
    }
  }

  /** A user's edit, or a colleague's: the add-in hears of it as of somebody else's. */
  edit(sheet: HostSheet, row: number, column: number, value: Value, by: "user" | "colleague" = "user"): void {
    const area = { row, column, rows: 1, columns: 1 };
    (sheet.cells as MemoryCells).put(area, [[value]], true);
    if (value !== "") this.growTable(sheet, area);
    this.tell({ kind: "cells", sheet, area, by });
  }

  /** What a batch changed of cells, sheets, tables, names and charts; settings and XML parts cannot be undone in Excel. */
  async undoable<Answer>(batch: () => Promise<Answer>): Promise<Answer> {
    let isChanged = false;
    const noted = this.onChange(({ kind }) => { isChanged ||= !["selection", "activated", "calculated"].includes(kind); });
    const back = this.remember();
    try {
      return await batch();
    } finally {
      noted();
      // What changes from here on is no part of it.
      for (const { cells } of this.sheets) if (cells instanceof MemoryCells) cells.remember();
      if (isChanged) {
        this.undos.push(back);
        this.excel.undoRecords += 1;
      }
    }
  }

  /** Takes back what the last batch that changed something did. */
  undo(): void {
    this.undos.pop()?.();
  }

  private remember(): () => void {
    const sheets = [...this.sheets];
    const beside = this.rememberBeside();
    const cells = this.sheets.map((sheet) => (sheet.cells instanceof MemoryCells ? sheet.cells.remember() : () => undefined));
    return () => {
      this.sheets.splice(0, this.sheets.length, ...sheets);
      beside.back();
      for (const back of cells) back();
    };
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
