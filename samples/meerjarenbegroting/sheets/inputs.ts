import { inputTable, widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { styles } from "../../writer/styles";
import { inputs, published } from "../tables";

const leads: Readonly<Record<keyof typeof inputs, string>> = {
  Opgaven: "Wat er moet gebeuren en wat het kost: eenmalig per eenheid, en elk jaar vanaf het jaar na de levering. Alleen geld: ruimte staat in fictief-gebied.xlsx.",
  Middelen: "Het geld per bron en jaar. Oormerk zegt waarvoor, Maximaal aandeel hoeveel van de kosten de bron ten hoogste draagt, Meenemen of geld dat over is mee mag.",
  Index: "Hoe prijzen stijgen tegenover het jaar ervoor: één percentage, of een weging van loon en prijs met een correctie.",
  Uitgaven: "Wat een opgave per jaar kost, als dat al gepland is. Rijen van een opgave tellen op; bij Opgaven staat dan geen prijs per eenheid.",
  Begroting: "De begroting in acht posten. Lasten en baten zonder reserves; 'incidenteel' is het deel daarvan dat eenmalig is.",
};

/** One sheet per input table, and the published example. */
export const inputSheets = () => [
  ...Object.entries(inputs).map(([name, data]) => inputTable(name, data)).map((table) => new Sheet(table.name, "input", table.name, leads[table.name as keyof typeof inputs])
    .table("A4", table)
    .widths(...widthsOf([table]))
    .finished({ rows: 4, columns: 1 })),
  publishedSheet(),
];

function publishedSheet() {
  const years = Object.fromEntries(published.NoordenveldPad.header.slice(1).map((year) => [year, "number"] as const));
  const path = inputTable("NoordenveldPad", published.NoordenveldPad, years);
  const posts = inputTable("Noordenveld", published.Noordenveld, {}, "begroting");
  const below = 4 + path.data.rows.length + 4;
  return new Sheet("Noordenveld", "input", "Noordenveld: van saldo naar structureel saldo",
    "Gepubliceerd in de begroting 2023 van de gemeente Noordenveld, hieronder in duizenden euro's. De laatste regel komt terug op blad Evenwicht.")
    .table("A4", path)
    .put(`A${below - 1}`, "Dezelfde cijfers als posten van een begroting, in euro's", styles.section)
    .table(`A${below}`, posts)
    .widths(...widthsOf([path, posts]), 60)
    .finished({ rows: 4, columns: 1 });
}
