import { area, hectares, name, shareOf } from "../column";
import { table, type RowOf } from "../table";

/** The land there is: one row per area and kind of land. */
export const landTable = table({
  kind: "grond",
  name: "Grond",
  columns: {
    area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"] }),
    landType: name("Grondsoort", { also: ["grondsoorten", "bodemgebruik", "functie grond", "land type"], required: true }),
    hectares: hectares("Oppervlakte", {
      also: ["oppervlakte ha", "hectares", "hectare", "ha", "surface", "size"], required: true, fallback: 0, remarksBlank: true, allowed: area,
    }),
    available: shareOf("Beschikbaar", { also: ["aandeel beschikbaar", "available"], fallback: 1 }),
  },
});

export type LandRow = RowOf<typeof landTable>;
