import { toEuros, type Cents } from "../../numbers/cents";
import { total } from "../../numbers/sum";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import { capitalCharges, type ChargeOfYear } from "./capital-charges";
import type { ChargesPer, Investments } from "./read";

const figures: readonly (readonly [header: string, of: (charge: ChargeOfYear) => Cents])[] = [
  ["Boekwaarde begin", ({ opening }) => opening], ["Uitgave", ({ spending }) => spending], ["Bijdrage", ({ contribution }) => contribution],
  ["Afschrijving", ({ depreciation }) => depreciation], ["Rente", ({ interest }) => interest],
  ["Kapitaallast", chargeOf], ["Boekwaarde einde", ({ closing }) => closing],
];

function chargeOf({ depreciation, interest }: ChargeOfYear): Cents {
  return depreciation + interest;
}

const year: ReportColumn = { header: "Jaar", kind: "year", key: true };
const amounts: readonly ReportColumn[] = figures.map(([header]) => ({ header, kind: "euros" }));

/** KAPITAALLASTEN: a row per investment and year, a row per year, or a row per investment as Uitgaven is read. Amounts in euros. */
export function chargesTable({ years, investments }: Investments, per: ChargesPer): Report {
  const all = investments.map((investment) => ({ investment, charges: capitalCharges(investment, years) }));
  switch (per) {
    case "investment": return {
      columns: [{ header: "Investering", kind: "name", key: true }, year, ...amounts],
      rows: all.flatMap(({ investment, charges }) => charges.map((charge, at): ReportCell[] =>
        [investment.name, years[at]!, ...figures.map(([, of]) => toEuros(of(charge)))])),
    };
    case "year": return {
      columns: [year, ...amounts],
      rows: years.map((calendar, at): ReportCell[] =>
        [calendar, ...figures.map(([, of]) => toEuros(total(all, ({ charges }) => of(charges[at]!))))]),
    };
    case "spending": return {
      columns: [
        { header: "Opgave", kind: "name", key: true }, { header: "Omschrijving", kind: "text", key: true }, { header: "Aard", kind: "text" },
        ...years.map((calendar): ReportColumn => ({ header: String(calendar), headerCell: calendar, kind: "euros" })),
      ],
      rows: all.map(({ investment, charges }): ReportCell[] =>
        [investment.task, investment.name, "structureel", ...charges.map((charge) => toEuros(chargeOf(charge)))]),
    };
  }
}
