import { formatOf, widthsOf } from "../../writer/columns";
import { Sheet } from "../../writer/sheet";
import { formats, styles } from "../../writer/styles";
import { inputs, published } from "../tables";

const leads: Readonly<Record<keyof typeof inputs, string>> = {
  Opgaven: "Wat er moet gebeuren en wat het kost: eenmalig per eenheid, en elk jaar vanaf het jaar na de levering. Alleen geld: ruimte staat in fictief-gebied.xlsx.",
  Middelen: "Het geld per bron en jaar. Oormerk zegt waarvoor, Maximaal aandeel hoeveel van de kosten de bron ten hoogste draagt, Meenemen of geld dat over is mee mag.",
  Index: "Hoe prijzen stijgen tegenover het jaar ervoor: één percentage, of een weging van loon en prijs met een correctie.",
  Begroting: "De begroting in acht posten. Lasten en baten zonder reserves; 'incidenteel' is het deel daarvan dat eenmalig is.",
};

/** One sheet per input table, and the published example. */
export const inputSheets = () => [
  ...Object.entries(inputs).map(([name, data]) => new Sheet(name, "input", name, leads[name as keyof typeof inputs])
    .table("A4", name, data, formatOf)
    .widths(...widthsOf([data]))
    .finished({ rows: 4, columns: 1 })),
  publishedSheet(),
];

function publishedSheet() {
  const { NoordenveldPad: path, Noordenveld: posts } = published;
  const below = 4 + path.rows.length + 4;
  return new Sheet("Noordenveld", "input", "Noordenveld: van saldo naar structureel saldo",
    "Gepubliceerd in de begroting 2023 van de gemeente Noordenveld, hieronder in duizenden euro's. De laatste regel komt terug op blad Evenwicht.")
    .table("A4", "NoordenveldPad", path, (_, value) => (typeof value === "number" ? formats.whole : undefined))
    .put(`A${below - 1}`, "Dezelfde cijfers als posten van een begroting, in euro's", styles.section)
    .table(`A${below}`, "Noordenveld", posts, formatOf)
    .widths(...widthsOf([path, posts]), 60)
    .finished({ rows: 4, columns: 1 });
}
