import { LAST_YEAR } from "../domain/column";
import type { Report, ReportCell } from "../tables/report";
import type { Condition, ConditionStatus, Delivery } from "./conditions";
import type { Monitoring } from "./model";
import type { Progress } from "./progress";
import { dayOf } from "./time";
import type { Status } from "./verdict";

const words: Record<Status, string> = { green: "groen", orange: "oranje", red: "rood", grey: "grijs" };

/** A row per agreement; then what was measured or planned for an agreement that does not exist. */
export function progressTable(standings: readonly Progress[], { unknown }: Monitoring): Report {
  return {
    columns: [
      { header: "Afspraak", kind: "name", key: true }, { header: "Aan", kind: "name" }, { header: "Doel", kind: "quantity" },
      { header: "Plan", kind: "quantity" }, { header: "Realisatie", kind: "quantity" }, { header: "SPI", kind: "ratio" },
      { header: "SPI(t)", kind: "ratio" }, { header: "Verwacht in doeljaar", kind: "quantity" }, { header: "Verwacht gereed", kind: "date" },
      { header: "Benodigd tempo / huidig", kind: "ratio" }, { header: "Status", kind: "text" }, { header: "Escalatie", kind: "level" },
      { header: "Gemeten op", kind: "date" }, { header: "Opmerking", kind: "text" },
    ],
    rows: [...standings.map(line), ...unknown.map(({ name, value }) =>
      [name, "", "", "", value ?? "", "", "", "", "", "", "onbekende afspraak", "", "", ""])],
  };
}

function line(standing: Progress): ReportCell[] {
  const { agreement: { current }, planned, realised, spi, spiTime, forecast, status, escalation, measuredOn, remarks } = standing;
  return [
    current.agreement, current.to, current.goal,
    planned ?? (typeof standing.line === "string" ? standing.line : ""), realised ?? "", spi !== undefined && Number.isFinite(spi) ? spi : "", clean(spiTime),
    clean(forecast?.atEnd), readyDay(forecast?.ready), clean(forecast?.effort), words[status], escalation,
    measuredOn ?? "", remarks.join("; "),
  ];
}

/** Moments in years carry a dozen digits behind the comma: what is beyond them in a quotient is noise. */
function clean(value: number | undefined): ReportCell {
  return value === undefined || !Number.isFinite(value) ? "" : Number(value.toPrecision(11));
}

/** Blank when it is further off than any plan. */
function readyDay(moment: number | undefined): ReportCell {
  return moment === undefined || moment > LAST_YEAR + 1 ? "" : dayOf(moment);
}

const conditionWords: Record<ConditionStatus, string> = { met: "vervuld", metLate: "te laat vervuld", open: "open", late: "te laat" };
const kindWords: Record<Condition["row"]["kind"], string> = {
  money: "geld", rules: "regels", capacity: "capaciteit", knowledge: "kennis", decision: "besluit", other: "overig",
};

/** A row per condition and agreement. */
export function conditionsTableOf(conditions: readonly Condition[], knowsAgreements: boolean): Report {
  return {
    columns: [
      { header: "Voorwaarde", kind: "name", key: true }, { header: "Afspraak", kind: "name", key: true }, { header: "Aan", kind: "name" },
      { header: "Partij", kind: "name", key: true }, { header: "Soort", kind: "text" }, { header: "Voor", kind: "date" }, { header: "Vervuld", kind: "date" },
      { header: "Status", kind: "text" }, { header: "Dagen te laat", kind: "days" }, { header: "Opmerking", kind: "text" },
    ],
    rows: conditions.map(({ row, agreement, agreementName, due, status, daysLate, metAfter }) => [
      row.condition, agreementName, agreement?.current.to ?? "", row.party, kindWords[row.kind], due ?? "",
      typeof row.met === "number" ? row.met : row.met ? "ja" : "nee", conditionWords[status], daysLate ?? "",
      [...(knowsAgreements && agreement === undefined ? ["onbekende afspraak"] : []), ...(metAfter ? ["vervuld na de peildatum"] : [])].join("; "),
    ]),
  };
}

/** A row per party; what it must deliver is counted per condition and agreement. */
export function deliveriesTable(deliveries: readonly Delivery[]): Report {
  return {
    columns: [
      { header: "Partij", kind: "name", key: true }, { header: "Voorwaarden", kind: "count" }, { header: "Vervuld", kind: "count" },
      { header: "Te laat vervuld", kind: "count" }, { header: "Open", kind: "count" }, { header: "Te laat", kind: "count" },
      { header: "Afspraken die wachten", kind: "count" },
    ],
    rows: deliveries.map(({ party, conditions, counts: { met, metLate, open, late }, waiting }) => [party, conditions, met, metLate, open, late, waiting]),
  };
}
