import { eachRow, unique } from "../check";
import { fractionAboveZero, name, shareOf } from "../column";
import { said } from "../findings/codes";
import { sameName } from "../name";
import { table, type RowOf } from "../table";

const columns = {
  role: name("Rol", { also: ["functie", "role"], required: true }),
  alsoRole: name("Kan ook", { also: ["vervangt", "can also"], required: true }),
  efficiency: shareOf("Rendement", {
    also: ["efficiency"], required: true, allowed: fractionAboveZero, hint: "efficiency",
  }),
};

/** Who can stand in for whom: an hour of Rol counts for Rendement hours of Kan ook. */
export const substitutionTable = table({
  kind: "vervanging",
  name: "Vervanging",
  columns,
  checks: [
    unique(columns, ["role", "alsoRole"], "vervanging"),
    eachRow(columns, ["role", "alsoRole"], ({ role, alsoRole }) => sameName(role, alsoRole) ? {
      column: "alsoRole", what: said("sameRole"),
    } : undefined),
  ],
});

export type SubstitutionRow = RowOf<typeof substitutionTable>;
