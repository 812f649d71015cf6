import { widthsOf } from "../../writer/input-table";
import { Sheet } from "../../writer/sheet";
import { described, type TableName } from "../tables";

const inputs: readonly { name: TableName; lead: string }[] = [
  { name: "Provincies", lead: "De twaalf provincies met openbare cijfers; de bron staat in elke regel." },
  { name: "Partijen", lead: "Wie er meedoen en wie onder wie valt. Een waterschap valt onder meer dan één provincie." },
  { name: "Afspraken", lead: "Van het Rijk naar de provincies, en in drie gebieden verder naar beneden. Een latere datum van dezelfde afspraak vervangt de eerdere." },
  { name: "Gebieden", lead: "Drie gebieden over provinciegrenzen. Eén daarvan heeft nog geen coördinerende provincie." },
  { name: "Arrangementen", lead: "De tafels in de gebieden: wie trekt, hoe vaak en hoe lang." },
  { name: "Bijdragen", lead: "Wat elke partij aan elke tafel inbrengt, voor welke afspraak dat telt en ten gunste van wie." },
  { name: "Metingen", lead: "Wat er bereikt is, cumulatief. Alle metingen in deze werkmap zijn voorbeelden: verzonnen." },
  { name: "Voorwaarden", lead: "Wat anderen moeten leveren voor een afspraak kan (voorbeeld). Zonder datum geldt 1 januari van het startjaar." },
];

/** One sheet per input table. */
export const inputSheets = () => inputs.map(({ name, lead }) =>
  new Sheet(name, "input", name, lead)
    .table("A4", described(name))
    .widths(...widthsOf([described(name)]))
    .finished({ rows: 4, columns: 1 }));
