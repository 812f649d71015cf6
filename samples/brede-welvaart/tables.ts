import { readData, type Data } from "../writer/data";
import { table, type Argument } from "../writer/formula";

const read = (name: string): Data => readData(new URL(`./${name.toLowerCase()}.csv`, import.meta.url));

/** The tables that the functions read, by the name they have in the workbook; the data files have it in lower case. */
export const inputs = {
  Indicatoren: read("Indicatoren"), Effecten: read("Effecten"), Varianten: read("Varianten"), Trajecten: read("Trajecten"), Reacties: read("Reacties"),
  Besluiten: read("Besluiten"), Partijen: read("Partijen"), Afspraken: read("Afspraken"), Voorwaarden: read("Voorwaarden"), Arrangementen: read("Arrangementen"),
  Bijdragen: read("Bijdragen"), Boodschappen: read("Boodschappen"),
};

/** A table as an argument of a function: Reacties[#All]. */
export const whole = (name: keyof typeof inputs): Argument => table(name, inputs[name]);
