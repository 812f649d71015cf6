import { unique } from "../check";
import { choice, hours, name, number, text, zeroOrMore } from "../column";
import { table, view, type RowOf } from "../table";

const columns = {
  arrangement: name("Arrangement", { also: ["arrangementen", "arrangement name"], required: true }),
  kind: text("Soort", { also: ["type", "kind"] }),
  area: name("Gebied", { also: ["gebiedsnaam", "area", "region", "gemeente", "deelgebied", "regio"], required: true }),
  lead: name("Trekker", { also: ["lead"], required: true }),
  provinceRole: choice("Rol provincie", {
    lead: ["trekker", "lead"],
    partner: ["partner"],
    client: ["opdrachtgever", "client"],
    listener: ["toehoorder", "listener"],
  }, { also: ["rol van de provincie", "role of the province", "province role"] }),
  meetings: number("Overleg per jaar", { per: "jaar", also: ["overleggen per jaar", "meetings per year"], allowed: zeroOrMore, fallback: 0 }),
  hoursPerMeeting: hours("Uren per overleg", { per: "overleg", also: ["hours per meeting"], allowed: zeroOrMore, fallback: 0 }),
};

/** The tables at which parties meet in an area: region deals, energy strategies, … */
export const arrangementsTable = table({ kind: "arrangementen", name: "Arrangementen", columns });

export const arrangementsInspected = view(arrangementsTable, {
  checks: [unique(columns, ["arrangement"], "arrangementen")],
});

export type ArrangementRow = RowOf<typeof arrangementsTable>;
