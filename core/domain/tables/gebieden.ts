import { z } from "zod";
import { eachRow, unique } from "../check";
import { count, list, name } from "../column";
import { said } from "../findings/codes";
import { sameName } from "../name";
import { table, view, type RowOf } from "../table";

const whole = z.int().min(0);

const columns = {
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"], required: true }),
  provinces: list("Provincies", { also: ["provincie", "provinces", "province"], required: true }),
  coordination: name("Coördinatie", { also: ["coördinerende provincie", "coordination"] }),
  municipalities: count("Gemeenten", { also: ["aantal gemeenten", "municipalities"], allowed: whole, countsAsZero: true }),
  waterAuthorities: count("Waterschappen", { also: ["aantal waterschappen", "water boards"], allowed: whole, countsAsZero: true }),
  farmers: count("Boeren", { also: ["aantal boeren", "agrariërs", "farmers"], allowed: whole, countsAsZero: true }),
  natura2000: count("Natura2000", { also: ["natura 2000-gebieden", "natura 2000 gebieden"], allowed: whole, countsAsZero: true }),
};

/** The areas, with hectares per kind of land in columns of their own. */
export const areasTable = table({ kind: "gebieden", name: "Gebieden", columns, further: "landUse" });

export const areasInspected = view(areasTable, {
  checks: [
    unique(columns, ["area"], "gebieden"),
    eachRow(columns, ["provinces", "coordination"], ({ provinces, coordination }) => {
      if (coordination === undefined) {
        return provinces.length < 2 ? undefined : { column: "coordination", what: said("noCoordination", { provinces }) };
      }
      return provinces.some((province) => sameName(province, coordination))
        ? undefined : { column: "coordination", what: said("coordinatedElsewhere", { provinces }) };
    }),
  ],
});

export type AreaRow = RowOf<typeof areasTable>;
