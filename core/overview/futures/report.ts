import { toEuros } from "../../numbers/cents";
import type { Percentiles } from "../../numbers/percentiles";
import { goalName } from "../../programme/chosen";
import type { Case } from "../../programme/model";
import type { ProgrammeRead } from "../../programme/read";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import type { AmbitionChance } from "./ambition";
import type { Reason, Robustness } from "./robustness";

/** AMBITIEKANS: a row per class of priority, and all of them together. */
export const ambitionTable = (chances: readonly AmbitionChance[]): Report => ({
  columns: [
    { header: "Prioriteit", kind: "level", key: true }, { header: "Kans gehaald", kind: "share" }, { header: "Standaardfout", kind: "share" },
    { header: "Ruimte P10", kind: "factor" }, { header: "P50", kind: "factor" }, { header: "P90", kind: "factor" }, { header: "Ruimte begroot", kind: "factor" },
    { header: "Grootste oorzaak", kind: "text" },
  ],
  rows: chances.map(({ priority, met, error, p10, p50, p90, budgeted, cause }): ReportCell[] => [priority ?? "Totaal", met, error, p10, p50, p90, budgeted, cause ?? ""]),
});

/** BESTENDIGHEID: a row per measure of the programme and per goal, in the order of their sheets, and the whole programme. */
export function robustnessTable({ programme, measuresInSheet, goalsInSheet }: ProgrammeRead, { measures, goals, whole }: Robustness): Report {
  const ofMeasures = measuresInSheet.flatMap((place) => measures.filter(({ measure }) => measure === place));
  const ofGoals = goalsInSheet.flatMap((place) => goals.filter(({ goal }) => goal === place));
  const inEuros = ({ p10, p50, p90 }: Percentiles): number[] => [p10, p50, p90].map((cents) => toEuros(Math.round(cents)));
  const kinds = [...ofMeasures.map(() => "euros" as const), ...ofGoals.map(() => "quantity" as const), "euros" as const];
  const amount = (header: string): ReportColumn => ({ header, kind: "quantity", byRow: kinds });
  return {
    columns: [
      { header: "Soort", kind: "text", key: true }, { header: "Naam", kind: "name", key: true }, { header: "Kans", kind: "share" }, { header: "Meestal door", kind: "text" },
      amount("P10"), amount("P50"), amount("P90"),
    ],
    rows: [
      ...ofMeasures.map((each): ReportCell[] => ["maatregel", programme.measures[each.measure]!.name, each.stays, reasonText(each.mostly, programme), ...inEuros(each)]),
      ...ofGoals.map(({ goal, kept, p10, p50, p90 }): ReportCell[] => ["opgave", goalName(programme.goals[goal]!, programme.goals), kept, "", p10, p50, p90]),
      ["", "Totaal", whole.stays, "", ...inEuros(whole)],
    ],
  };
}

function reasonText(reason: Reason | undefined, { measures, roles }: Case): string {
  if (reason === undefined) return "";
  switch (reason.why) {
    case "after": return `Na ${measures[reason.measure]!.name}`;
    case "money": return "geld";
    case "people": return `mensen ${roles[reason.role]!.name}`;
  }
}
