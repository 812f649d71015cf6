import { choice, name, text, year } from "../column";
import { table, type RowOf } from "../table";

/**
 * What tasks cost per year as somebody else has planned it: a column per year, in euros. Rows of one task add up. Without a
 * price level every amount is in the prices of its own year.
 */
export const spendingTable = table({
  kind: "uitgaven",
  name: "Uitgaven",
  columns: {
    task: name("Opgave", { also: ["opgaven", "plannaam", "project", "maatregel", "task"], required: true }),
    area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"] }),
    description: text("Omschrijving", { also: ["toelichting", "description"] }),
    nature: choice("Aard", {
      incidental: ["incidenteel", "incidental"],
      structural: ["structureel", "structural"],
    }, { also: ["nature"], fallback: "incidental" }),
    priceLevel: year("Prijspeil", { also: ["prijspeiljaar", "price level", "price level year"] }),
  },
  further: "years",
  least: 0,
});

export type SpendingRow = RowOf<typeof spendingTable>;
