import { choice, date, euros, name, text, years } from "../column";
import { bodies, subjectKinds } from "../competences";
import { table, type RowOf } from "../table";

/** What was decided, by whom: one row per decision. Later ones stand beside earlier ones; the date tells which holds. */
export const decisionsTable = table({
  kind: "besluiten",
  name: "Besluiten",
  columns: {
    decision: name("Besluit", { also: ["decision"], required: true }),
    subject: name("Onderwerp", { also: ["subject"], required: true }),
    subjectKind: choice("Soort onderwerp", subjectKinds, { also: ["soort", "subject kind"], required: true }),
    body: choice("Orgaan", bodies, { also: ["bestuursorgaan", "body"], required: true }),
    party: name("Partij", { also: ["organisatie", "overheid", "party"], required: true }),
    date: date("Datum", { also: ["besluitdatum", "date"], required: true }),
    tenor: choice("Strekking", {
      adopted: ["vastgesteld", "adopted"],
      agreed: ["ingestemd", "agreed"],
      noted: ["kennisgenomen", "noted"],
      wishes: ["wensen en bedenkingen", "wishes and objections"],
      rejected: ["afgewezen", "rejected"],
      withdrawn: ["ingetrokken", "withdrawn"],
    }, { also: ["tenor"], required: true }),
    amount: euros("Bedrag", { also: ["amount"] }),
    years: years("Jaren", { also: ["voor de jaren", "years"] }),
    bindsUntil: date("Bindt tot", { also: ["geldig tot", "binds until"] }),
    found: text("Vindplaats", { also: ["link", "reference"] }),
  },
  rowsAreData: true,
});

export type DecisionRow = RowOf<typeof decisionsTable>;
