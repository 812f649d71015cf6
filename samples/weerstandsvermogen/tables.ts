import { readData, type Data } from "../writer/data";
import { named, table, type Argument } from "../writer/formula";
import { inputTable, type InputTable } from "../writer/input-table";

const read = (name: string): Data => readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url));

/** The tables that the functions read, by the name they have in the workbook; the data files have it in lower case. */
export const inputs = {
  Risicos: read("Risicos"), Risicosamenhang: read("Risicosamenhang"), Weerstandscapaciteit: read("Weerstandscapaciteit"), Balansposten: read("Balansposten"),
  Opgaven: read("Opgaven"), Middelen: read("Middelen"), Onzekerheden: read("Onzekerheden"),
};
export type TableName = keyof typeof inputs;

export const described = (name: TableName): InputTable => inputTable(name, inputs[name]);

/** A table as an argument of a function: Risicos[#All]. */
export const whole = (name: TableName): Argument => table(name, inputs[name]);

/** What holds for every calculation; the cells are on the sheet Overzicht, the names are those in the formulas. */
export const basics = {
  Zekerheid: { value: 0.9, cell: "C6", label: "Zekerheid" },
  Periode: { value: 4, cell: "C7", label: "Over hoeveel jaar" },
  Trekkingen: { value: 20_000, cell: "C8", label: "Trekkingen, waar risico's samenhangen" },
  Startjaar: { value: 2027, cell: "C9", label: "Eerste jaar (ambitie)" },
  Eindjaar: { value: 2030, cell: "C10", label: "Laatste jaar (ambitie)" },
} as const;
export const basic = (name: keyof typeof basics): Argument => named(name, basics[name].value);
