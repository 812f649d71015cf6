import { readData, type Data } from "../writer/data";
import { inputTable, type InputTable } from "../writer/input-table";

/** The tables that the functions read, by the name they have in the workbook; the data files have it in lower case. */
const inputNames = [
  "Opgaven", "Grond", "Combinaties", "Middelen", "Index", "Begroting", "Werk", "Bezetting", "Partijen", "Afspraken", "Metingen",
] as const;
export type TableName = (typeof inputNames)[number] | "Gemeenten";
export type Tables = Readonly<Record<TableName, Data>>;

const read = (name: string): Data => readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url));

/** What a participant has before them: the tables, and what has been typed in the yellow cells by exercise. */
export interface State {
  readonly tables: Tables;
  readonly answers: Readonly<Record<number, string | number>>;
}

/** The workbook as it is handed out: one mistake in Metingen, and no answers. */
export const start: State = {
  tables: Object.fromEntries([...inputNames, "Gemeenten"].map((name) => [name, read(name)])) as Record<TableName, Data>,
  answers: {},
};

/** A table with what its columns are, also those that no function reads. */
export const described = (name: TableName, data: Data): InputTable => inputTable(name, data, { Inwoners: "count", "Ten hoogste": "share" });

/** The tables that have a CONTROLE; Gemeenten is the exercise's own. */
export const checked = ({ Gemeenten: _own, ...inputs }: Tables): Readonly<Record<string, Data>> => inputs;

/** Where a row stands in a table: by its first cell, or by its first two joined. */
export function rowOf(data: Data, key: string): number {
  const row = data.rows.findIndex(([first, second]) => key === first || key === `${String(first)} + ${String(second)}`);
  if (row < 0) throw new Error(`no row ${key}`);
  return row;
}

export function columnOf(data: Data, header: string): number {
  const column = data.header.indexOf(header);
  if (column < 0) throw new Error(`no column ${header}`);
  return column;
}
