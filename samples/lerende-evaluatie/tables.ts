import { readData, type Data } from "../writer/data";
import { named, table, type Argument } from "../writer/formula";

const read = (name: string): Data => readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url));

/** The tables that the functions read, by the name they have in the workbook; the data files have it in lower case. */
export const inputs = {
  Waarnemingen: read("Waarnemingen"), Normen: read("Normen"), Leervragen: read("Leervragen"), Lessen: read("Lessen"),
  Opgaven: read("Opgaven"), Middelen: read("Middelen"), Index: read("Index"), Partijen: read("Partijen"),
  Onzekerheden: read("Onzekerheden"),
};

/** A table as an argument of a function: Lessen[#All]. */
export const whole = (name: keyof typeof inputs): Argument => table(name, inputs[name]);

/** The years and the day; the cells are on the sheet Overzicht, the names are those in the formulas. */
export const basics = {
  Startjaar: { value: 2028, cell: "C6", label: "Eerste jaar" },
  Eindjaar: { value: 2031, cell: "C7", label: "Laatste jaar" },
} as const;
export const years: readonly [Argument, Argument] = [named("Startjaar", basics.Startjaar.value), named("Eindjaar", basics.Eindjaar.value)];
