import { widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { styles } from "../../writer/styles";
import { described, type TableName } from "../tables";

const inputs: readonly { name: TableName; lead: string }[] = [
  { name: "Opgaven", lead: "Wat er in het gebied moet gebeuren, per thema: doel, ruimte, jaren en kosten. Pas een doel aan en kijk op Overzicht wat er verandert." },
  { name: "Grond", lead: "De grond die er is, en welk deel daarvan tot het laatste jaar van gebruik kan veranderen of een opgave erbij kan dragen." },
  { name: "Combinaties", lead: "Welke thema's een hectare kunnen delen: ten hoogste welk deel van de kleinste van de twee, en wat een gedeelde hectare dan nog voor elk telt." },
  { name: "Middelen", lead: "Het geld dat er is, per bron en jaar in euro's. Oormerk zegt waarvoor; Maximaal aandeel zegt hoeveel van de kosten de bron ten hoogste draagt." },
  { name: "Index", lead: "Hoe prijzen stijgen, elk jaar tegenover het jaar ervoor." },
  { name: "Werk", lead: "Het werk dat mensen moeten doen, per werkpakket en rol. Een lege organisatie: wie tijd heeft, mag het doen. Planning mag schuiven tussen Vroegste start en Uiterste eind." },
  { name: "Bezetting", lead: "De mensen die er zijn, per organisatie en rol, met de inhuur die ten hoogste mogelijk is." },
  { name: "Vervanging", lead: "Wie kan inspringen voor wie: een uur van Rol telt voor Rendement uur van Kan ook." },
  { name: "Randvoorwaarden", lead: "Kennis en instrumenten die een opgave nodig heeft, en welk deel daarvan er al is: ja, nee, of een deel van 1." },
  { name: "Wijzigingen", lead: "Wat een variant anders doet dan de tabellen: per rij een tabel, welke rijen en kolom, en wat ermee gebeurt. De uitkomsten staan naast elkaar op het blad Varianten." },
  { name: "Gebieden", lead: "Het gebied in één regel: 1 provincie, 13 gemeenten, 2 waterschappen, 120.000 ha, 2.900 boeren, 5 Natura 2000-gebieden." },
  { name: "Arrangementen", lead: "Waar partijen samen aan tafel zitten: zeven arrangementen, en een stikstofaanpak in ontwikkeling." },
  { name: "Partijen", lead: "Wie er meedoen, en in welke laag van het huis van Thorbecke." },
  { name: "Kengetallen", lead: "Kengetallen zoals ze zijn gepubliceerd. De tabellen van dit voorbeeld gebruiken er een deel van; de functies zelf bevatten geen enkel kengetal." },
];

/** One sheet per input table. */
export const inputSheets = () => inputs.map(({ name, lead }) => {
  const table = described(name);
  const sheet = new Sheet(name === "Kengetallen" ? "Bronnen" : name, "input", name === "Kengetallen" ? "Bronnen en normen" : name, lead)
    .table("A4", table)
    .widths(...widthsOf(name === "Gebieden" ? [table, described("Natura2000")] : [table]));
  if (name === "Gebieden") {
    const below = 4 + table.data.rows.length + 3;
    sheet.put(`A${below - 1}`, "De vijf Natura 2000-gebieden", styles.section).table(`A${below}`, described("Natura2000"));
  }
  return sheet.finished({ rows: 4, columns: 1 });
});
