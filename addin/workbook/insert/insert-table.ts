import { furtherMeanings, inputTables, numberFormat, type ReportCell, type TableKind } from "../../../core";
import { escapeText } from "../cells/escape-text";
import { loadTakenNames } from "../cells/taken-names";
import { uniqueName } from "../cells/unique-name";
import { runForUser } from "../excel-run";
import type { DefaultTable, SampleTable } from "./sample-table";

export interface InsertedTable {
  readonly sheet: string;
  readonly table: string;
}

/** Empty rows to begin with; typing below the last one makes the table longer. */
const ROWS = 12;

/**
 * An empty table of a kind on a new sheet, with the headers that the core declares; `years` become the year columns of
 * a table that has them. Nothing that exists is touched: sheet and table get names that are free. Two batches.
 */
export const insertInputTable = async (kind: TableKind, years: readonly number[] = []): Promise<InsertedTable> => (await insertInputTables([kind], years))[0]!;

/** Several of them, the first in view; the same two batches. */
export const insertInputTables = (kinds: readonly TableKind[], years: readonly number[] = []): Promise<InsertedTable[]> =>
  insertTables(kinds.map((kind) => [kind, emptyTable(kind, years)]));

/** The same with a few rows in it, to see how it is meant. The examples are loaded when somebody asks for one. */
export async function insertSampleTable(kind: TableKind): Promise<InsertedTable> {
  const { sampleTables } = await import(/* webpackChunkName: "samples" */ "./sample-tables");
  return (await insertTables([[kind, filledTable(kind, sampleTables[kind])]]))[0]!;
}

/** What counts where the user says nothing, as a table of their own to change. It is loaded when somebody asks for it. */
export async function insertDefaults(kind: DefaultTable): Promise<InsertedTable> {
  const { defaultTables } = await import(/* webpackChunkName: "defaults" */ "./default-tables");
  return (await insertTables([[kind, filledTable(kind, defaultTables()[kind])]]))[0]!;
}
/** A table of a kind with these rows in it, each by the keys of its columns. */
export const insertTableWith = async (kind: TableKind, rows: readonly Readonly<Partial<Record<string, string | number>>>[]): Promise<InsertedTable> => {
  const columns = Object.keys(inputTables[kind].columns);
  return (await insertTables([[kind, filledTable(kind, { columns, rows: rows.map((row) => columns.map((key) => row[key] ?? "")) })]]))[0]!;
};

async function insertTables(tables: readonly (readonly [TableKind, TableToInsert])[]): Promise<InsertedTable[]> {
  return runForUser(async (context) => {
    const takenNames = loadTakenNames(context);
    await context.sync();
    const taken = takenNames();
    const [sheets, names] = [[...taken.sheets], [...taken.tables]];
    const inserted = tables.map(([kind, table]): InsertedTable => {
      const { name } = inputTables[kind];
      const made = { sheet: uniqueName(name, sheets, " "), table: uniqueName(name.replace(/[^\p{L}\p{N}_]/gu, "_"), names, "_") };
      sheets.push(made.sheet);
      names.push(made.table);
      lay(context.workbook.worksheets.add(made.sheet), made.table, table);
      return made;
    });
    const first = context.workbook.worksheets.getItem(inserted[0]!.sheet);
    first.activate();
    first.getRangeByIndexes(1, 0, 1, 1).select();
    await context.sync();
    return inserted;
  }, "sheets");
}

function lay(sheet: Excel.Worksheet, name: string, { header, numberFormats, required, rows }: TableToInsert): void {
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, header.length);
  const top = sheet.getRangeByIndexes(0, 0, 1, header.length);
  top.numberFormat = [header.map(() => "@")];
  top.values = [[...header]];
  const body = sheet.getRangeByIndexes(1, 0, rows.length, header.length);
  body.numberFormat = rows.map(() => [...numberFormats]);
  body.values = rows.map((row) => row.map(escapeText));
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = "TableStyleMedium2";
  required.forEach((needed, column) => {
    if (needed) sheet.getRangeByIndexes(0, column, 1, 1).format.font.underline = "Single";
  });
  range.format.autofitColumns();
}

interface TableToInsert {
  readonly header: readonly string[];
  /** Below each header. */
  readonly numberFormats: readonly string[];
  /** Which columns may not be left empty. */
  readonly required: readonly boolean[];
  readonly rows: readonly (readonly ReportCell[])[];
}

export function emptyTable(kind: TableKind, years: readonly number[]): TableToInsert {
  const { columns, further } = inputTables[kind];
  const declared = Object.values(columns);
  const extra = further === "years" ? years.map(String) : [];
  const header = [...declared.map((column) => column.header), ...extra];
  return {
    header,
    numberFormats: [...declared.map((column) => numberFormat(column)), ...extra.map(() => numberFormat(furtherMeanings.years))],
    required: [...declared.map(({ required }) => required), ...extra.map(() => true)],
    rows: Array.from({ length: ROWS }, () => header.map(() => "")),
  };
}

/** All columns of the kind, so that what an example leaves empty is in view too. */
export function filledTable(kind: TableKind, { columns, years = [], rows }: SampleTable): TableToInsert {
  const declared = Object.keys(inputTables[kind].columns);
  const place = (at: number): number => (at < declared.length ? columns.indexOf(declared[at]!) : columns.length + at - declared.length);
  const empty = emptyTable(kind, years);
  return { ...empty, rows: rows.map((row) => empty.header.map((_name, at) => row[place(at)] ?? "")) };
}
