import { widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { described, type TableName, type Tables } from "../tables";

const leads: Readonly<Record<TableName, string>> = {
  Opgaven: "Wat er in het Beekdal moet gebeuren: vier opgaven met hun grond en hun kosten.",
  Grond: "De grond die er is, en welk deel daarvan van gebruik kan veranderen.",
  Combinaties: "Welke twee opgaven een hectare kunnen delen. Aandeel vult u in; Ten hoogste is wat het gebied toestaat.",
  Middelen: "Het geld per bron en jaar, met het oormerk en het deel dat de bron ten hoogste draagt.",
  Index: "Hoe de prijzen stegen tegenover het jaar ervoor.",
  Begroting: "De begroting van de provincie in acht posten.",
  Werk: "Het werk van de ecologen, met de kwartalen waarin het gepland is en waarin het mag.",
  Bezetting: "De mensen die er zijn.",
  Partijen: "Het huis van Thorbecke: wie valt onder wie.",
  Afspraken: "Wat het Rijk vraagt, en wat de gemeenten daarvan hebben toegezegd.",
  Metingen: "Wat er eind 2027 bereikt is.",
  Gemeenten: "De gemeenten in het gebied, om naar te verdelen.",
};

/** One sheet per table, with the name of its table. */
export const inputSheets = (tables: Tables) => Object.entries(tables).map(([name, data]) => described(name as TableName, data)).map((table) =>
  new Sheet(table.name, "input", table.name, leads[table.name as TableName])
    .table("A4", table)
    .widths(...widthsOf([table]))
    .finished({ rows: 4, columns: 1 }));
