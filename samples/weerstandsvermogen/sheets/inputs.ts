import { widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { described, type TableName } from "../tables";

const leads: Readonly<Record<TableName, string>> = {
  Risicos: "Kans geldt voor de hele periode, Keer per jaar mag vaker voorkomen. Een vast Gevolg, of Minimaal, Meest waarschijnlijk en Maximaal. Structureel: per jaar, Jaren keer. Kans na en Gevolg na: wat er na de maatregel overblijft.",
  Risicosamenhang: "Welke risico's vaker samen optreden: twee risico's, of twee woorden uit de kolom Programma (dan alle risico's daarvan). Zonder deze tabel staan ze los van elkaar.",
  Weerstandscapaciteit: "Waarmee tegenvallers op te vangen zijn. Wat niet vrij is telt niet mee; een structureel bedrag telt Jaren keer mee in het totaal.",
  Balansposten: "Stand op 31 december, of de stroom van het jaar, in euro's. Baten is zonder mutaties van reserves; opcenten zijn tarieven, en die van het land het gemiddelde van het jaar ervoor.",
};

/** One sheet per input table. */
export const inputSheets = () => (Object.keys(leads) as TableName[]).map((name) => {
  const table = described(name);
  return new Sheet(name, "input", name, leads[name]).table("A4", table).widths(...widthsOf([table])).finished({ rows: 4, columns: 1 });
});
