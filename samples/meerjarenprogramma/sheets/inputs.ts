import { widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { described, type TableName } from "../tables";

const leads: Readonly<Record<TableName, string>> = {
  Opgaven: "De negen opgaven die tellen: doel, jaar en prioriteit. Wat een opgave hier aan kosten en ruimte heeft, telt niet mee in het programma: dat staat bij de maatregelen.",
  Maatregelen: "Wat u kunt doen: kosten, looptijd, wanneer het mag beginnen en hoeveel grond het vraagt. Vast: ja, nee of een startjaar. Na: wacht op. Sluit uit: van hetzelfde woord hoogstens één.",
  Opbrengsten: "Wat een hele maatregel voor een opgave oplevert, in de eenheid van het doel. Eén maatregel kan meer opgaven dienen.",
  Inzet: "Hoeveel uren een hele maatregel van elke rol vraagt, verdeeld over haar looptijd.",
  Middelen: "Het geld per bron en jaar in euro's. Oormerk zegt waarvoor, Maximaal aandeel hoeveel de bron ten hoogste draagt, Meenemen of geld dat over is mee mag.",
  Bezetting: "De mensen die er zijn, per organisatie en rol, met de inhuur die ten hoogste mogelijk is.",
  Grond: "De grond die er is, en welk deel daarvan voor maatregelen vrij kan komen.",
  Index: "Hoe prijzen stijgen, elk jaar tegenover het jaar ervoor.",
  Onzekerheden: "Wat anders kan uitvallen dan begroot, als factor op kosten of geld (1 = zoals begroot), of een bron die stopt. Geen formule leest dit blad: het venster laat bij Risico zien welke maatregelen dan overeind blijven.",
};

/** One sheet per input table. */
export const inputSheets = () => (Object.keys(leads) as TableName[]).map((name) => {
  const table = described(name);
  return new Sheet(name, "input", name, leads[name]).table("A4", table).widths(...widthsOf([table])).finished({ rows: 4, columns: 1 });
});
