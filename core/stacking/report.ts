import { total } from "../numbers/sum";
import type { Report, ReportCell } from "../tables";
import type { AreaNeeded } from "./land-needed";
import type { AreaOutcome } from "./model";
import type { Choice } from "./one-more-hectare";
import type { SharedPair } from "./shared-pairs";

/** STAPELING: a row per task (hectares; shares are fractions), then per area what it comes to and the land in use. */
export function stackingTable(outcomes: readonly AreaOutcome[]): Report {
  return {
    columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Opgave", kind: "name", key: true }, { header: "Bruto ha", kind: "hectares" },
      { header: "Gerealiseerd ha", kind: "hectares" }, { header: "Gedeeld ha", kind: "hectares" }, { header: "Tekort ha", kind: "hectares" },
      { header: "Tekort aandeel", kind: "share" },
    ],
    rows: outcomes.flatMap(({ area, tasks, shared, net }) => {
      const total = { task: "Totaal", claim: 0, realised: 0, shared, short: 0 };
      for (const task of tasks) {
        total.claim += task.claim;
        total.realised += task.realised;
        total.short += task.short;
      }
      return [
        ...[...tasks, total].map(({ task, claim, realised, shared: together, short }): ReportCell[] =>
          [area, task, claim, realised, together, short, claim > 0 ? short / claim : 0]),
        [area, "Netto grond", "", net, "", "", ""],
      ];
    }),
  };
}

/** MEEKOPPELEN: a row per pair. */
export function sharedPairsTable(pairs: readonly SharedPair[]): Report {
  return {
    columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Opgave A", kind: "name", key: true }, { header: "Opgave B", kind: "name", key: true },
      { header: "Gedeeld ha", kind: "hectares" }, { header: "Maximaal ha", kind: "hectares" }, { header: "Bindend", kind: "yesNo" },
      { header: "Winst ha", kind: "ratio" },
    ],
    rows: pairs.map(({ area, one, other, shared, most, gain }) =>
      [area, one, other, shared, most, gain === undefined ? "nee" : "ja", gain ?? ""]),
  };
}

/** KEUZES: a row per limit that matters. */
export function choicesTable(choices: readonly Choice[]): Report {
  return {
    columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Grens", kind: "name", key: true }, { header: "Soort", kind: "text", key: true },
      { header: "Omvang ha", kind: "hectares" }, { header: "Waarde", kind: "ratio" },
    ],
    rows: choices.map(({ area, limit, kind, hectares, value }) =>
      [area, limit, kind === "land" ? "grond" : "combinatie", hectares, value]),
  };
}

/** GRONDNODIG: a row per area and type of land, and Totaal per area. */
export function landNeededTable(areas: readonly AreaNeeded[]): Report {
  const row = (area: string, type: string, now: number, extra: number): ReportCell[] => [area, type, now, extra, now > 0 ? extra / now : ""];
  return {
    columns: [
      { header: "Gebied", kind: "name", key: true }, { header: "Grondsoort", kind: "name", key: true }, { header: "Nu ha", kind: "hectares" },
      { header: "Extra ha", kind: "hectares" }, { header: "Aandeel extra", kind: "share" },
    ],
    rows: areas.flatMap(({ area, types }) => [
      ...types.map(({ type, now, extra }) => row(area, type, now, extra)),
      row(area, "Totaal", total(types, ({ now }) => now), total(types, ({ extra }) => extra)),
    ]),
  };
}
