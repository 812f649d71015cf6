import { readData, type Data } from "../writer/data";
import { named, table, type Argument } from "../writer/formula";

const read = (name: string): Data => readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url));

/** The tables that the functions read, by the name they have in the workbook; the data files have it in lower case. */
export const inputs = {
  Opgaven: read("Opgaven"), Middelen: read("Middelen"), Index: read("Index"), Uitgaven: read("Uitgaven"), Begroting: read("Begroting"),
};
/** What a municipality published: the path to its structural result, and the same as posts of a budget. */
export const published = { NoordenveldPad: read("NoordenveldPad"), Noordenveld: read("Noordenveld") };

const data = { ...inputs, ...published };
/** A table as an argument of a function: Middelen[#All]. */
export const whole = (name: keyof typeof data): Argument => table(name, data[name]);

/** The years of the budget; the cells are on the sheet Overzicht, the names are those in the formulas. */
export const basics = {
  Startjaar: { value: 2027, cell: "C6", label: "Eerste jaar (begrotingsjaar)" },
  Eindjaar: { value: 2030, cell: "C7", label: "Laatste jaar" },
} as const;
export const years: readonly [Argument, Argument] = [named("Startjaar", basics.Startjaar.value), named("Eindjaar", basics.Eindjaar.value)];
/** What the questions about money are asked of. */
const given: readonly Argument[] = [whole("Opgaven"), whole("Middelen"), ...years, whole("Index")];
export const question: readonly Argument[] = [...given, whole("Uitgaven")];
/** DEKKING asks before the last one: a row per task, or per task and year? */
export const coverageQuestion = (per: Argument): readonly Argument[] => [...given, per, whole("Uitgaven")];
