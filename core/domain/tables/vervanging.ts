import { eachRow, unique } from "../check";
import { fractionAboveZero, shareOf, text } from "../column";
import { sameName } from "../name";
import { table, type RowOf } from "../table";

const columns = {
  role: text("Rol", { also: ["functie", "role"], required: true }),
  alsoRole: text("Kan ook", { also: ["vervangt", "can also"], required: true }),
  efficiency: shareOf("Rendement", {
    also: ["efficiency"], required: true, allowed: fractionAboveZero, zeroIsBlank: true,
    advice: "vul een rendement boven 0 tot en met 1 in, bijvoorbeeld 0,8 of 80%",
  }),
};

/** Who can stand in for whom: an hour of Rol counts for Rendement hours of Kan ook. */
export const substitutionTable = table({
  kind: "vervanging",
  name: "Vervanging",
  columns,
  checks: [
    unique(columns, ["role", "alsoRole"], " voor dezelfde vervanging", "laat één rij per paar rollen staan"),
    eachRow(columns, ["role", "alsoRole"], ({ role, alsoRole }) => sameName(role, alsoRole) ? {
      column: "alsoRole", message: "is dezelfde rol", advice: "noem een andere rol of verwijder de rij",
    } : undefined),
  ],
});

export type SubstitutionRow = RowOf<typeof substitutionTable>;
