import type { FUniver } from "@univerjs/core/facade";
import type { Area, HostSheet, HostTable } from "../host";
import { areaOf, rangeOf, type GridBook, type GridEngine, type GridSheet } from "./grid-types";

/** What the tables need of the workbook around them. */
interface Around {
  sheets(): readonly HostSheet[];
  /** A write that is no edit. */
  quietly(write: () => void): void;
}

const SET_TABLE = "sheet.mutation.set-sheet-table";

/** The tables of the workbook, on the grid: it takes its time over each, and does one thing of a table after the other. */
export class GridTables {
  private work: Promise<unknown> = Promise.resolve();
  /** A table gets back what it was, which the grid knows already. */
  private isFollowing = false;

  constructor(private readonly grid: FUniver, private readonly book: GridBook, private readonly engine: GridEngine, private readonly around: Around) {}

  add(table: HostTable): HostTable {
    const id = `table-${table.id}`;
    return this.watched(table, id, this.book.addTable(table.sheet.id, table.name, rangeOf(table.area), id, { showHeader: true }));
  }

  remove({ name }: HostTable): void {
    const found = this.book.getTableList().find((table) => table.name === name);
    if (found) this.waitFor(this.book.removeTable(found.id));
  }

  /** A table's new name or size goes to the grid as well, when what came before is done. */
  watched(table: HostTable, id: string, added: Promise<unknown>): HostTable {
    let { name, area } = table;
    let before = added;
    this.waitFor(added);
    const then = (change: (sheet: GridSheet) => unknown) => {
      if (this.isFollowing) return;
      before = before.then(async () => {
        const sheet = this.book.getSheetBySheetId(table.sheet.id);
        if (sheet) await change(sheet);
        this.enterAgain(name);
      });
      this.waitFor(before);
    };
    return Object.defineProperties(table, {
      name: {
        enumerable: true,
        get: () => name,
        set: (next: string) => {
          const was = name;
          name = next;
          then((sheet) => this.rename(sheet, id, was, next));
        },
      },
      area: {
        enumerable: true,
        get: () => area,
        set: (next: Area) => {
          area = next;
          then((sheet) => sheet.setTableRange(id, rangeOf(next)));
        },
      },
    });
  }

  /** Until the grid has done all that it was told since the last time. */
  settled(): Promise<unknown> {
    const { work } = this;
    this.work = Promise.resolve();
    return work;
  }

  /** Tables change, and the grid is not told: it changed them already. */
  follow(change: () => void): void {
    this.isFollowing = true;
    try {
      change();
    } finally {
      this.isFollowing = false;
    }
    this.engine.forgetFormulas();
  }

  /** After an undo of the user's own: tables that are no longer there, or have another size. */
  followGrid(tables: HostTable[]): void {
    const now = this.book.getTableList();
    this.follow(() => {
      for (const table of [...tables]) {
        const found = now.find(({ name }) => name === table.name);
        if (found) table.area = areaOf(found.range);
        else tables.splice(tables.indexOf(table), 1);
      }
    });
  }

  private waitFor(work: Promise<unknown>): void {
    this.work = Promise.all([this.work, work]);
  }

  /** The grid's own command refuses a table that is called as a sheet is; Excel does not, so there the change is made itself. */
  private async rename(sheet: GridSheet, tableId: string, was: string, name: string): Promise<void> {
    if (await sheet.setTableName(tableId, name)) return;
    const named = (config: { name: string }) => ({ id: SET_TABLE, params: { unitId: this.book.getId(), subUnitId: sheet.getSheetId(), tableId, config } });
    const change = named({ name });
    await this.grid.executeCommand(change.id, change.params);
    if (!this.book.getTableList().some((table) => table.id === tableId && table.name === name)) throw new Error(`The grid refuses "${name}" as the name of a table.`);
    this.engine.rememberChange(this.book.getId(), named({ name: was }), change);
  }

  /** A formula that was written before its table had this name does not know it until it is entered again. */
  private enterAgain(tableName: string): void {
    this.engine.forgetFormulas();
    const mentions = (formula: unknown) => typeof formula === "string" && formula.startsWith("=") && formula.includes(`${tableName}[`);
    for (const { cells } of this.around.sheets()) {
      const area = cells.used(true);
      const formulas = area ? cells.formulas(area).map((row) => row.map((formula) => (mentions(formula) ? formula : null))) : [];
      if (area && formulas.some((row) => row.some((formula) => formula !== null))) this.around.quietly(() => {
        cells.write(area, formulas);
      });
    }
  }
}
