import type { CellValue } from "hucre/xlsx";
import type { Data } from "../../build/data";
import { longest, Sheet } from "../../build/sheet";
import { formats, styles } from "../../build/styles";
import { data, type TableName } from "../area";

const inputs: readonly { name: TableName; lead: string }[] = [
  { name: "Opgaven", lead: "Wat er in het gebied moet gebeuren, per thema: doel, ruimte, jaren en kosten. Pas een doel aan en kijk op Overzicht wat er verandert." },
  { name: "Grond", lead: "De grond die er is, en welk deel daarvan tot het laatste jaar van gebruik kan veranderen of een opgave erbij kan dragen." },
  { name: "Combinaties", lead: "Welke thema's een hectare kunnen delen: ten hoogste welk deel van de kleinste van de twee, en wat een gedeelde hectare dan nog voor elk telt." },
  { name: "Middelen", lead: "Het geld dat er is, per bron en jaar in euro's. Oormerk zegt waarvoor; Maximaal aandeel zegt hoeveel van de kosten de bron ten hoogste draagt." },
  { name: "Index", lead: "Hoe prijzen stijgen, elk jaar tegenover het jaar ervoor." },
  { name: "Werk", lead: "Het werk dat mensen moeten doen, per werkpakket en rol. Een lege organisatie: wie tijd heeft, mag het doen." },
  { name: "Bezetting", lead: "De mensen die er zijn, per organisatie en rol, met de inhuur die ten hoogste mogelijk is." },
  { name: "Vervanging", lead: "Wie kan inspringen voor wie: een uur van Rol telt voor Rendement uur van Kan ook." },
  { name: "Gebieden", lead: "Het gebied in een regel: 1 provincie, 13 gemeenten, 2 waterschappen, 120.000 ha, 2.900 boeren, 5 Natura 2000-gebieden." },
  { name: "Arrangementen", lead: "Waar partijen samen aan tafel zitten: zeven arrangementen, en een stikstofaanpak in ontwikkeling." },
  { name: "Partijen", lead: "Wie er meedoen, en in welke laag van het huis van Thorbecke." },
  { name: "Normen", lead: "Kengetallen zoals ze zijn gepubliceerd. De tabellen van dit voorbeeld gebruiken er een deel van; de functies zelf bevatten geen enkel kengetal." },
];

/** One sheet per input table. */
export const inputSheets = () => inputs.map(({ name, lead }) => {
  const table = data[name];
  const sheet = new Sheet(name === "Normen" ? "Bronnen" : name, "input", name === "Normen" ? "Bronnen en normen" : name, lead)
    .table("A4", name, table, formatOf)
    .widths(...widthsOf(name === "Gebieden" ? [table, data.Natura2000] : [table]));
  if (name === "Gebieden") {
    const below = 4 + table.rows.length + 3;
    sheet.put(`A${below - 1}`, "De vijf Natura 2000-gebieden", styles.section).table(`A${below}`, "Natura2000", data.Natura2000, formatOf);
  }
  return sheet.finished({ rows: 4, columns: 1 });
});

const euros = /^(Kosten per eenheid|Structureel per eenheid|Inhuurtarief|20\d\d)$/u;
const shares = /^(Beschikbaar|Aandeel|Opbrengst [AB]|Maximaal aandeel|Verzuim|Rendement)$/u;
const years = /^(Startjaar|Doeljaar|Prijspeil|Jaar|Meenemen)$/u;

/** The number format of a cell of an input table. */
export function formatOf(header: string, value: CellValue): string | undefined {
  if (typeof value !== "number") return undefined;
  if (years.test(header)) return formats.year;
  if (euros.test(header)) return formats.euros;
  if (shares.test(header)) return formats.share;
  if (header === "Index") return formats.rate;
  return Number.isInteger(value) ? formats.whole : formats.decimal;
}

/** The widths of the columns that tables below each other share. */
const widthsOf = (tables: readonly Data[]): number[] => tables[0]!.header.map((_, column) =>
  Math.max(...tables.flatMap(({ header, rows }) =>
    (header[column] === undefined ? [] : [widthOf(header[column], rows.map((row) => row[column] ?? null))]))));

/** Wide enough for what stands in it; long remarks run on over more lines. */
function widthOf(header: string, values: readonly CellValue[]): number {
  const characters = Math.max(...values.map((value) => shown(header, value).length), longestWord(header) + 4);
  return Math.min(Math.max(characters + 2, 9), longest + 2);
}

/** Roughly as Excel shows it: a euro sign and thousands take room too. */
function shown(header: string, value: CellValue): string {
  const text = String(value ?? "");
  return typeof value === "number" && !years.test(header) ? `${text}${".".repeat(Math.max(0, Math.floor((text.length - 1) / 3)))}  ` : text;
}

const longestWord = (header: string): number => Math.max(...header.split(" ").map((word) => word.length));
