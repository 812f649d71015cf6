import { unique } from "../check";
import { choice, name, shares } from "../column";
import { levels } from "../levels";
import { table, view, type RowOf } from "../table";

const columns = {
  party: name("Partij", { also: ["organisatie", "party"], required: true }),
  level: choice("Laag", levels, { also: ["bestuurslaag", "level"], required: true }),
  under: shares("Onder", { also: ["valt onder", "under", "parent"] }),
};

/** Who takes part: one row per party. Shares of several parents are for display. */
export const partiesTable = table({ kind: "partijen", name: "Partijen", columns });

export const partiesInspected = view(partiesTable, {
  checks: [unique(columns, ["party"], "partijen")],
});

export type PartyRow = RowOf<typeof partiesTable>;
