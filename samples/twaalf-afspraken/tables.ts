import { cells, named, table, type Argument } from "../writer/formula";
import { column, readData, type Data } from "../writer/data";
import { inputTable, type InputTable, type OwnColumns } from "../writer/input-table";

/** The tables of the sample, by the name they have in the workbook; the data files have it in lower case. */
export const tableNames = ["Provincies", "Partijen", "Afspraken", "Gebieden", "Arrangementen", "Bijdragen", "Metingen", "Voorwaarden"] as const;
export type TableName = (typeof tableNames)[number];

export const data = Object.fromEntries(tableNames.map((name) =>
  [name, readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url))])) as Record<TableName, Data>;

/** The tables that the functions read; that of the provinces is the sample's own. */
const { Provincies: _provinces, ...inputs } = data;
export { inputs };

/** What the columns of the provinces hold, which no function reads. */
const own: OwnColumns = {
  Inwoners: "count", Gemeenten: "count", "Landoppervlak km2": "quantity", "Woningen 2022-2030": "count", "Wind op land MW": "quantity",
};
/** A table with what its columns are. */
export const described = (name: TableName): InputTable => inputTable(name, data[name], own);

/** A table as an argument of a function: Afspraken[#All]. */
export const whole = (name: TableName): Argument => table(name, data[name]);
/** A column of a table without its header: Provincies[Inwoners]. */
export const only = (name: TableName, header: string): Argument => cells(`${name}[${header}]`, column(data[name], header));

/** The day up to which measurements count, a cell with a name: 31 December 2024 as a serial number. */
export const reviewDay = { cell: "C4", value: 45657 } as const;
export const day: Argument = named("Peildatum", reviewDay.value);
