import { widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { described, type TableName } from "../tables";

const leads: Readonly<Record<TableName, string>> = {
  Risicos: "Kans geldt voor de hele periode, Keer per jaar mag vaker voorkomen. Een vast Gevolg, of Minimaal, Meest waarschijnlijk en Maximaal. Structureel: per jaar, Jaren keer. Kans na en Gevolg na: wat er na de maatregel overblijft.",
  Risicosamenhang: "Welke risico's vaker samen optreden: twee risico's, of twee woorden uit de kolom Programma (dan alle risico's daarvan). Zonder deze tabel staan ze los van elkaar.",
  Weerstandscapaciteit: "Waarmee tegenvallers op te vangen zijn. Wat niet vrij is telt niet mee; een structureel bedrag telt Jaren keer mee in het totaal.",
  Balansposten: "Stand op 31 december, of de stroom van het jaar, in euro's. Baten is zonder mutaties van reserves; opcenten zijn tarieven, en die van het land het gemiddelde van het jaar ervoor.",
  Opgaven: "De vijf opgaven waar risico's over gaan, met wat ze kosten. Prioriteit 1 gaat voor.",
  Middelen: "Het geld voor de opgaven per bron en jaar, in euro's. Oormerk zegt waarvoor, Maximaal aandeel hoeveel de bron ten hoogste draagt, Meenemen tot wanneer geld dat over is mee mag.",
  Onzekerheden: "Wat anders kan uitvallen dan begroot: de kosten van een opgave of het geld van een bron, als factor op de begroting (1 = zoals begroot), of een bron die stopt. Dezelfde Groep: dan vallen ze samen mee of tegen.",
};

/** One sheet per input table. */
export const inputSheets = () => (Object.keys(leads) as TableName[]).map((name) => {
  const table = described(name);
  return new Sheet(name, "input", name, leads[name]).table("A4", table).widths(...widthsOf([table])).finished({ rows: 4, columns: 1 });
});
