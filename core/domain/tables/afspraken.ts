import { eachRow, unique } from "../check";
import { choice, date, name, quantity, text, year } from "../column";
import { said } from "../findings/codes";
import { profiles } from "../profiles";
import { table, view, type RowOf } from "../table";

const columns = {
  agreement: name("Afspraak", { also: ["afspraken", "agreement"], required: true }),
  from: name("Van", { also: ["from"], required: true }),
  to: name("Aan", { also: ["to"], required: true }),
  task: name("Opgave", { also: ["task"], required: true }),
  area: name("Gebied", { also: ["area", "region", "gemeente", "deelgebied", "regio"] }),
  goal: quantity("Doel", { also: ["doelstelling", "target", "goal"], required: true, fallback: 0, remarksBlank: true }),
  unit: text("Eenheid", { also: ["unit"], required: true }),
  year: year("Jaar", { also: ["doeljaar", "eindjaar", "year", "target year"], required: true }),
  startYear: year("Startjaar", { also: ["beginjaar", "start year"] }),
  profile: choice("Verloop", profiles, { also: ["profiel", "profile"], fallback: "even" }),
  combine: choice("Samenvoegen", {
    sum: ["som", "optellen", "sum"],
    minimum: ["minimum", "laagste"],
  }, { also: ["combine"] }),
  under: name("Valt onder", { also: ["afgeleid van", "under", "derived from"] }),
  version: text("Versie", { also: ["version"] }),
  date: date("Datum", { also: ["date"] }),
};

/**
 * What is agreed from one level to the next. A later Datum of the same Afspraak replaces the earlier one. A blank
 * Samenvoegen follows the agreement above. Functions say in the row what is wrong between rows, and go on.
 */
export const agreementsTable = table({ kind: "afspraken", name: "Afspraken", columns });

export const agreementsInspected = view(agreementsTable, {
  checks: [
    unique(columns, ["agreement", "date"], "afspraken"),
    eachRow(columns, ["year", "startYear"], ({ year, startYear }) => startYear !== undefined && year < startYear ? {
      column: "year", what: said("yearBeforeStart", { start: startYear }),
    } : undefined),
  ],
});

export type AgreementRow = RowOf<typeof agreementsTable>;
