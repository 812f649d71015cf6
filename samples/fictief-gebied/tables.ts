import { cells, named, table, type Argument } from "../writer/formula";
import { column, readData, type Data } from "../writer/data";
import { inputTable, type InputTable, type OwnColumns } from "../writer/input-table";

/** The tables of the sample, by the name they have in the workbook; the data files have it in lower case. */
export const tableNames = [
  "Opgaven", "Grond", "Combinaties", "Middelen", "Index", "Werk", "Bezetting", "Vervanging",
  "Randvoorwaarden", "Wijzigingen", "Gebieden", "Arrangementen", "Partijen", "Gemeenten", "Natura2000", "Provincies", "Kengetallen",
] as const;
export type TableName = (typeof tableNames)[number];

export const data = Object.fromEntries(tableNames.map((name) =>
  [name, readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url))])) as Record<TableName, Data>;

/** The tables that the functions read; the other four are the sample's own. */
const { Gemeenten: _municipalities, Natura2000: _nature, Provincies: _provinces, Kengetallen: _figures, ...inputs } = data;
export { inputs };

/** What columns hold that no function reads. */
const own: OwnColumns = {
  Oppervlakte: "hectares", Inwoners: "count", Boeren: "count", "Landoppervlak km2": "quantity", "Woningen 2022-2030": "count",
  "Wind op land MW": "quantity", Waarde: "quantity",
};
/** A table with what its columns are. */
export const described = (name: TableName): InputTable => inputTable(name, data[name], own);

/** A table as an argument of a function: Opgaven[#All]. */
export const whole = (name: TableName): Argument => table(name, data[name]);
/** A column of a table without its header: Gemeenten[Inwoners]. */
export const only = (name: TableName, header: string): Argument => cells(`${name}[${header}]`, column(data[name], header));

/** What holds for every calculation; the cells are on the sheet Overzicht, the names are those in the formulas. */
export const basics = {
  Startjaar: { value: 2027, cell: "C6", label: "Eerste jaar" },
  Eindjaar: { value: 2036, cell: "C7", label: "Laatste jaar" },
  Norm: { value: 1363, cell: "C8", label: "Productieve uren per fte per jaar" },
} as const;
export const basic = (name: keyof typeof basics): Argument => named(name, basics[name].value);
