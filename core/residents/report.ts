import { instruments } from "../domain/duties";
import type { ProcessRow } from "../domain/tables";
import type { Report, ReportCell, ReportColumn } from "../tables/report";
import { dutyText } from "./duty";
import type { Participation, ParticipationRemark } from "./participation";

const rungWords: Record<NonNullable<ProcessRow["rung"]>, string> = {
  inform: "informeren", consult: "raadplegen", advise: "adviseren", coproduce: "coproduceren", decide: "meebeslissen",
};

const counts = (...headers: readonly string[]): ReportColumn[] => headers.map((header) => ({ header, kind: "count" }));

/** PARTICIPATIE: a row per process. Without reactions there is no share. */
export function participationTable(all: readonly Participation[]): Report {
  return {
    columns: [
      { header: "Traject", kind: "name", key: true }, { header: "Instrument", kind: "text" }, { header: "Trede", kind: "text" },
      ...counts("Reacties", "Mensen"), { header: "Beantwoord", kind: "share" }, { header: "Beantwoord mensen", kind: "share" },
      ...counts("Overgenomen", "Deels", "Niet", "Open", "Zwaarwegend open"), { header: "Oudste open", kind: "days" },
      { header: "Plicht", kind: "text" }, { header: "Opmerking", kind: "text" },
    ],
    rows: all.map(({ name, process, tally, weightyOpen, oldestOpen, duty, remarks }): ReportCell[] => [
      name, process?.instrument === undefined ? "" : instruments[process.instrument][0], process?.rung === undefined ? "" : rungWords[process.rung],
      tally.reactions, tally.people, share(tally.answered, tally.reactions), share(tally.answeredPeople, tally.people),
      tally.consequences.adopted, tally.consequences.partly, tally.consequences.notAdopted, tally.open.length, weightyOpen, oldestOpen ?? "",
      dutyText(duty), remarks.map(remarkText).join("; "),
    ]),
  };
}

function remarkText(remark: ParticipationRemark): string {
  switch (remark.of) {
    case "noReactions": return "geen reacties";
    case "nothingTakenNorAccounted": return "niets overgenomen of gemotiveerd";
    case "decidedBeforeAnswer": return "besluit voor het laatste antwoord";
    case "takenWithoutDecision": return `overgenomen zonder besluit: ${remark.count}`;
    case "notReached": return `niet bereikt: ${remark.groups.join("; ")}`;
    case "unknownProcess": return "onbekend traject";
  }
}

const share = (part: number, whole: number): ReportCell => (whole === 0 ? "" : part / whole);

/** PARTICIPATIE per thema: what was said about it and what became of it, in rows. */
export function themesTable(all: readonly Participation[]): Report {
  return {
    columns: [
      { header: "Traject", kind: "name", key: true }, { header: "Thema", kind: "name", key: true },
      ...counts("Steun", "Zorg", "Bezwaar", "Idee", "Vraag", "Beantwoord", "Overgenomen", "Deels", "Niet", "Geen gevolg nodig", "Nog niet"),
    ],
    rows: all.flatMap(({ name, themes }) => themes.map(({ theme, tally: { tenors, consequences, answered } }): ReportCell[] => [
      name, theme, tenors.support, tenors.concern, tenors.objection, tenors.idea, tenors.question,
      answered, consequences.adopted, consequences.partly, consequences.notAdopted, consequences.noneNeeded, consequences.notYet,
    ])),
  };
}
