import { unique } from "../check";
import { choice, date, doneOn, list, name, text } from "../column";
import { table, view, type RowOf } from "../table";

const columns = {
  condition: name("Voorwaarde", { also: ["voorwaarden", "leveringsvoorwaarde", "condition"], required: true }),
  agreements: list("Afspraak", { also: ["afspraken", "agreement"], required: true }),
  party: name("Partij", { also: ["organisatie", "wie levert", "party"], required: true }),
  kind: choice("Soort", {
    money: ["geld", "money"],
    rules: ["regels", "rules", "wetgeving"],
    capacity: ["capaciteit", "capacity"],
    knowledge: ["kennis", "knowledge"],
    decision: ["besluit", "decision"],
    other: ["overig", "overige", "other"],
  }, { also: ["type", "kind"], fallback: "other" }),
  due: date("Voor", { also: ["uiterlijk", "voor datum", "before", "due"] }),
  met: doneOn("Vervuld", { also: ["vervuld op", "geleverd", "met", "fulfilled"], fallback: false }),
  note: text("Toelichting", { also: ["opmerking", "note"] }),
};

/** What others must deliver before an agreement can be kept: one row per condition. */
export const conditionsTable = table({ kind: "voorwaarden", name: "Voorwaarden", columns, rowsAreData: true });

export const conditionsInspected = view(conditionsTable, {
  checks: [unique(columns, ["condition", "agreements", "party"], "voorwaarden")],
});

export type ConditionRow = RowOf<typeof conditionsTable>;
