import { calculateFile } from "../../../addin/workbench/engine/calculate";
import { cellAddress, cellKey, contains, isError, oneCell, parseArea, type FileCell, type FileSheet, type FileTable, type FileValue, type WorkbookFile } from "../../../addin/workbench/engine/file";
import type { Bundle } from "../../../addin/workbench/engine/bundle";
import { callsRuimte } from "../../../addin/workbench/engine/formulas/rewrite";

export type Typed = string | number | null;

/** What a workbook shows in a cell, once everything in it has been calculated. */
export type Shown = (place: string) => FileValue;

/** A row of a table on a sheet: its cells by their header. */
export type Row = Readonly<Record<string, FileValue>> & { readonly at: number };

/** A sample workbook in which somebody types. */
export class Book {
  constructor(readonly file: WorkbookFile) {}

  /** What is typed puts other cells in the place of those of the file. */
  static copyOf(file: WorkbookFile): Book {
    return new Book({ ...file, sheets: file.sheets.map((sheet) => ({ ...sheet, cells: new Map(sheet.cells) })) });
  }

  value(place: string): FileValue {
    const { sheet, row, column } = this.at(place);
    return sheet.cells.get(cellKey(row, column))?.value ?? null;
  }

  formula(place: string): string | undefined {
    const { sheet, row, column } = this.at(place);
    return sheet.cells.get(cellKey(row, column))?.formula;
  }

  /** The cell that a defined name stands for. */
  named(name: string): string {
    const found = this.file.names.find((each) => each.name === name);
    if (found === undefined) throw new Error(`no name ${name}`);
    return found.formula.replaceAll("$", "").replaceAll("'", "");
  }

  table(name: string): FileTable {
    return this.tableOn(name).table;
  }

  /** A table with its header as a function of the add-in gets it: an empty cell is 0, as Excel on Windows passes it. */
  cells(name: string): FileValue[][] {
    const { sheet, table: { area } } = this.tableOn(name);
    return Array.from({ length: area.bottom - area.top + 1 }, (_, down) => Array.from({ length: area.right - area.left + 1 }, (__, right) =>
      sheet.cells.get(cellKey(area.top + down, area.left + right))?.value ?? 0));
  }

  /** Cells of a sheet as a function of the add-in gets them: "Dekking!A1:J11". */
  range(place: string): FileValue[][] {
    const [name, cells] = place.split("!") as [string, string];
    const { top, left, bottom, right } = parseArea(cells)!;
    const sheet = this.sheet(name);
    return Array.from({ length: bottom - top + 1 }, (_, down) => Array.from({ length: right - left + 1 }, (__, across) => sheet.cells.get(cellKey(top + down, left + across))?.value ?? 0));
  }

  column(name: string, header: string): FileValue[] {
    return this.rows(name).map((row) => row[header]!);
  }

  /** The rows of a table; an empty cell is null. */
  rows(name: string): Row[] {
    const { sheet, table: { area, columns } } = this.tableOn(name);
    return Array.from({ length: area.bottom - area.top }, (_, index) => ({
      ...Object.fromEntries(columns.map((header, right) => [header, sheet.cells.get(cellKey(area.top + 1 + index, area.left + right))?.value ?? null])), at: index,
    }) as unknown as Row);
  }

  /** Types into the cells of a column, in the rows that are meant. @throws Error when there are none */
  change(name: string, header: string, which: (row: Row) => boolean, value: Typed | ((old: FileValue) => Typed)): void {
    const { sheet, table: { area, columns } } = this.tableOn(name);
    const rows = this.rows(name).filter(which);
    if (rows.length === 0 || !columns.includes(header)) throw new Error(`no such cell in ${name}, ${header}`);
    for (const row of rows) put(sheet, area.top + 1 + row.at, area.left + columns.indexOf(header), typeof value === "function" ? value(row[header]!) : value);
  }

  type(place: string, value: Typed): void {
    const { sheet, row, column } = this.at(place);
    put(sheet, row, column, value);
  }

  /** The formulas of Excel itself, by their place. */
  natives(): string[] {
    return this.formulas().filter(({ cell }) => !callsRuimte(cell.formula!)).map(({ sheet, cell }) => placeOf(sheet, cell));
  }

  /** A cell over which a formula of Excel itself spills. */
  isSpilled(place: string): boolean {
    const { sheet, row, column } = this.at(place);
    return this.formulas().some(({ sheet: own, cell }) => own === sheet && !callsRuimte(cell.formula!) && cell.array !== undefined && contains(cell.array.area, row, column));
  }

  formulas(): { sheet: FileSheet; cell: FileCell }[] {
    return this.file.sheets.flatMap((sheet) => [...sheet.cells.values()].filter(({ formula }) => formula !== undefined).map((cell) => ({ sheet, cell })));
  }

  /** Where something stands in a column of a sheet. @throws Error when it does not */
  find(sheet: string, column: string, text: string): number {
    const from = parseArea(`${column}1`)!;
    const found = [...this.sheet(sheet).cells.values()].find((cell) => cell.column === from.left && cell.value === text);
    if (found === undefined) throw new Error(`${sheet} has no ${text}`);
    return found.row + 1;
  }

  /** Everything calculated, the formulas of Excel as well as those of the add-in; `left` are the cells that keep their values. */
  async calculated({ functions, call }: Pick<Bundle, "functions" | "call">, left: ReadonlySet<FileCell> = new Set()): Promise<Shown> {
    const places = new Set(this.formulas().filter(({ cell }) => !left.has(cell)).map(({ sheet, cell }) => placeOf(sheet, cell)));
    const { changes, kept } = await calculateFile(this.file, functions, call, (file) => ({
      live: new Set(file.sheets.flatMap((sheet) => [...sheet.cells.values()].filter((cell) => places.has(placeOf(sheet, cell))))), kept: [],
    }));
    if (kept.length > 0) throw new Error(`not calculated: ${JSON.stringify(kept)}`);
    const changed = new Map(changes.map((change) => [`${change.sheet}!${cellAddress(change.row, change.column)}`, change.value]));
    return (place) => (changed.has(place) ? changed.get(place)! : this.value(place));
  }

  private sheet(name: string): FileSheet {
    const found = this.file.sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw new Error(`no sheet ${name}`);
    return found;
  }

  private at(place: string): { sheet: FileSheet; row: number; column: number } {
    const [sheet, cell] = place.split("!") as [string, string];
    const { top, left } = parseArea(cell)!;
    return { sheet: this.sheet(sheet), row: top, column: left };
  }

  private tableOn(name: string): { sheet: FileSheet; table: FileTable } {
    for (const sheet of this.file.sheets) {
      const table = sheet.tables.find((each) => each.name === name);
      if (table !== undefined) return { sheet, table };
    }
    throw new Error(`no table ${name}`);
  }
}

export const placeOf = (sheet: FileSheet, { row, column }: FileCell): string => `${sheet.name}!${cellAddress(row, column)}`;

/** A value, or a formula as somebody types it in an English Excel, which is then stored as one of the add-in; an apostrophe before it makes it text. */
function put({ cells }: FileSheet, row: number, column: number, value: Typed): void {
  const format = cells.get(cellKey(row, column))?.format;
  const cell: FileCell = typeof value === "string" && value.startsWith("=")
    ? { row, column, value: null, formula: value.slice(1).replace("RUIMTE.", "_xldudf_RUIMTE_"), array: { area: oneCell(row, column), dynamic: true } }
    : { row, column, value: typeof value === "string" ? value.replace(/^'/u, "") : value };
  cells.set(cellKey(row, column), format === undefined ? cell : { ...cell, format });
}

export const shown = (value: FileValue): string | number => (isError(value) ? value.error : typeof value === "number" ? value : String(value ?? ""));
