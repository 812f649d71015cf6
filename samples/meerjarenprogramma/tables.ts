import { readData, type Data } from "../writer/data";
import { named, omitted, table, type Argument } from "../writer/formula";
import { inputTable, type InputTable } from "../writer/input-table";

const read = (name: string): Data => readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url));

/** The tables that the functions read, by the name they have in the workbook; the data files have it in lower case. */
export const inputs = {
  Opgaven: read("Opgaven"), Maatregelen: read("Maatregelen"), Opbrengsten: read("Opbrengsten"), Inzet: read("Inzet"),
  Middelen: read("Middelen"), Bezetting: read("Bezetting"), Grond: read("Grond"), Index: read("Index"), Onzekerheden: read("Onzekerheden"),
};
export type TableName = keyof typeof inputs;

export const described = (name: TableName): InputTable => inputTable(name, inputs[name]);

/** A table as an argument of a function: Maatregelen[#All]. */
const whole = (name: TableName): Argument => table(name, inputs[name]);

/** What holds for every calculation; the cells are on the sheet Overzicht, the names are those in the formulas. */
export const basics = {
  Startjaar: { value: 2027, cell: "C6", label: "Eerste jaar" },
  Eindjaar: { value: 2036, cell: "C7", label: "Laatste jaar" },
  Norm: { value: 1363, cell: "C8", label: "Productieve uren per fte per jaar" },
} as const;
const basic = (name: keyof typeof basics): Argument => named(name, basics[name].value);

/** What all functions of a programme are asked of. */
export const question: readonly Argument[] = [
  whole("Maatregelen"), whole("Opgaven"), whole("Opbrengsten"), whole("Middelen"), basic("Startjaar"), basic("Eindjaar"),
  whole("Inzet"), whole("Bezetting"), basic("Norm"), whole("Grond"), omitted, whole("Index"),
];
