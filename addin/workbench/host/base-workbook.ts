import { common } from "./area";
import { ExcelState } from "./excel-state";
import type { Area, Change, HostChart, HostName, HostSheet, HostTable, HostXmlPart } from "./workbook";

/** What stood beside the cells at a moment. */
export interface Remembered {
  /** Whether nothing of it has changed since. */
  isAsNow(): boolean;
  /** Puts it back. */
  back(): void;
}

/** What every workbook keeps beside its cells: names, tables, charts, settings, XML parts, the state of Excel, and who listens. */
export class BaseWorkbook {
  readonly excel = new ExcelState();
  readonly tables: HostTable[] = [];
  readonly names: HostName[] = [];
  readonly charts: HostChart[] = [];
  readonly settings = new Map<string, unknown>();
  readonly xmlParts: HostXmlPart[] = [];
  private readonly listeners = new Set<(change: Change) => void>();
  private tablesMade = 0;

  /** Listed at once; its name and style can be changed afterwards. */
  table(sheet: HostSheet, area: Area, name: string): HostTable {
    const id = `{${(++this.tablesMade).toString(16).padStart(8, "0")}-0002-0000-0000-000000000000}`.toUpperCase();
    const table = { id, name, sheet, area, showHeaders: true, showTotals: false, showFilterButton: true, style: "TableStyleMedium2" };
    this.tables.push(table);
    return table;
  }

  addName(name: HostName): void {
    this.names.push(name);
  }

  deleteName(name: HostName): void {
    this.remove(this.names, name);
  }

  remove<T>(list: T[], item: T): void {
    const index = list.indexOf(item);
    if (index >= 0) list.splice(index, 1);
  }

  /** A deleted sheet takes its tables, names and charts along. */
  forget(sheet: HostSheet): void {
    for (const list of [this.tables, this.names, this.charts] as { sheet: HostSheet | null }[][])
      for (const item of list.filter((each) => each.sheet === sheet)) this.remove(list, item);
  }

  /** Tables, names and charts as they are now, for an undo. */
  protected rememberBeside(): Remembered {
    const lists = [this.tables, this.names, this.charts] as object[][];
    const before = lists.map((list) => list.map((item) => ({ item, was: { ...item } })));
    const isSame = (item: object, was: object): boolean => Object.entries(was).every(([key, value]) => item[key as keyof typeof item] === value);
    return {
      isAsNow: () => lists.every((list, at) => list.length === before[at]!.length && before[at]!.every(({ item, was }, index) => list[index] === item && isSame(item, was))),
      back: () => {
        lists.forEach((list, at) => { list.splice(0, list.length, ...before[at]!.map(({ item, was }) => Object.assign(item, was))); });
      },
    };
  }

  /**
   * What a user types directly below a table, or beside its header, becomes part of it: Excel's own correction while one types. A
   * total row is in the way of it, and so is another table.
   */
  growTable(sheet: HostSheet, typed: Area): void {
    const table = this.tables.find((each) => each.sheet === sheet && grown(each, typed) !== null);
    if (!table) return;
    const area = grown(table, typed)!;
    if (!this.tables.some((other) => other !== table && other.sheet === sheet && common(other.area, area))) table.area = area;
  }

  onChange(listener: (change: Change) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.listeners) listener(change);
  }
}

export const sheetId = (number: number) => `{00000000-0001-0000-${number.toString(16).padStart(4, "0")}-000000000000}`.toUpperCase();

function grown({ area, showTotals }: HostTable, typed: Area): Area | null {
  const { row, column, rows, columns } = area;
  const within = (from: number, size: number, first: number, count: number): boolean => first >= from && first + count <= from + size;
  if (!showTotals && typed.row === row + rows && within(column, columns, typed.column, typed.columns)) return { ...area, rows: rows + typed.rows };
  if (typed.column === column + columns && within(row, rows, typed.row, typed.rows)) return { ...area, columns: columns + typed.columns };
  return null;
}
