import { bodies, type DecidingBody, type SourcedCompetence } from "../domain/competences";
import { calendarDay } from "../domain/calendar";
import { levels } from "../domain/levels";
import type { DecisionRow } from "../domain/tables";
import type { Report, ReportCell } from "../tables/report";
import { decidedShare, kindWord, type Legitimacy, type LegitimacyStatus } from "./legitimacy";
import type { RegisterLine, RegisterStatus } from "./register";

const statusWords: Record<LegitimacyStatus, string> = {
  noGovernment: "geen overheid", unknown: "onbekend", rejected: "afgewezen", wrongBody: "verkeerd orgaan", onlyNoted: "alleen kennisgenomen", missing: "ontbreekt",
  over: "verlopen", tooLittle: "te weinig", late: "te laat", decided: "besloten",
};
const registerWords: Record<RegisterStatus, string> = { holds: "geldt", over: "verlopen", withdrawn: "ingetrokken", rejected: "afgewezen", none: "geen besluit" };
const tenorWords: Record<DecisionRow["tenor"], string> = {
  adopted: "vastgesteld", agreed: "ingestemd", noted: "kennisgenomen", wishes: "wensen en bedenkingen", rejected: "afgewezen", withdrawn: "ingetrokken",
};
const bodyWord = (body: DecidingBody): string => bodies[body][0];
export const bodiesText = (needed: readonly DecidingBody[]): string => needed.map(bodyWord).join(" of ");

/** BESLUITEN: a row per subject, kind and party. */
export function registerTable(lines: readonly RegisterLine[]): Report {
  return {
    columns: [
      { header: "Onderwerp", kind: "name", key: true }, { header: "Soort", kind: "text", key: true }, { header: "Partij", kind: "name", key: true },
      { header: "Orgaan", kind: "text" }, { header: "Datum", kind: "date" }, { header: "Strekking", kind: "text" }, { header: "Bedrag", kind: "euros" },
      { header: "Bindt tot", kind: "date" }, { header: "Status", kind: "text" }, { header: "Vindplaats", kind: "text" },
    ],
    rows: lines.map(({ about, decision, amount, status }): ReportCell[] => [
      about.subject, kindWord(about.subjectKind), about.party, decision === undefined ? "" : bodyWord(decision.body), decision?.date ?? "",
      decision === undefined ? "" : tenorWords[decision.tenor], amount ?? "", decision?.bindsUntil ?? "", registerWords[status], decision?.found ?? "",
    ]),
  };
}

/** LEGITIMITEIT: a row per subject, kind and party, and the share that is decided. */
export function legitimacyTable(all: readonly Legitimacy[]): Report {
  return {
    columns: [
      { header: "Onderwerp", kind: "name", key: true }, { header: "Soort", kind: "text", key: true }, { header: "Partij", kind: "name", key: true },
      { header: "Nodig", kind: "text" }, { header: "Besluit", kind: "text" }, { header: "Orgaan", kind: "text" }, { header: "Datum", kind: "date" },
      { header: "Status", kind: "text", byRow: [...all.map(() => undefined), "share"] }, { header: "Verschil", kind: "euros" }, { header: "Opmerking", kind: "text" },
    ],
    rows: [
      ...all.map((each): ReportCell[] => [
        each.subject.name, kindWord(each.subject.kind), each.subject.party ?? "", bodiesText(each.needed), each.decision?.decision ?? "",
        each.decision === undefined ? "" : bodyWord(each.decision.body), each.decision?.date ?? "", statusWords[each.status], each.difference ?? "", remarksOn(each).join("; "),
      ]),
      ["Totaal", "", "", "", "", "", "", decidedShare(all) ?? "", "", ""],
    ],
  };
}

/** What should be known beside a status, in Dutch. */
export function remarksOn({ subject, needed, remark, voted }: Legitimacy): string[] {
  if (remark === undefined && subject.money === undefined) return [];
  return [
    ...(remark === undefined ? [] : [remarkText(remark, needed, subject)]),
    ...(subject.money !== undefined && subject.money.needed === undefined ? ["geen bedrag"] : []),
    ...(voted?.withoutAmount ? ["besluit zonder bedrag"] : []),
    ...(voted === undefined || voted.lacking.length === 0 ? [] : [`nog niet voor ${voted.lacking.join("; ")}`]),
  ];
}

function remarkText(remark: NonNullable<Legitimacy["remark"]>, needed: readonly DecidingBody[], { kind }: Legitimacy["subject"]): string {
  switch (remark.of) {
    case "noParty": return "geen partij";
    case "partyUnknown": return "partij staat niet in Partijen";
    case "noBody": return "geen orgaan in Bevoegdheden";
    case "bodyNeeded": return `${bodiesText(needed)} nodig voor ${kindWord(kind)}`;
    case "withdrawn": {
      const { year, month, day } = calendarDay(remark.day);
      return `ingetrokken op ${day}-${month}-${year}`;
    }
  }
}

/** LEGITIMITEIT without arguments: who may decide where nobody says otherwise. It can stand where Bevoegdheden stands. */
export function competencesTableOf(competences: readonly SourcedCompetence[]): Report {
  return {
    columns: [
      { header: "Laag", kind: "text", key: true }, { header: "Soort onderwerp", kind: "text", key: true }, { header: "Orgaan", kind: "text", key: true },
      { header: "Bron", kind: "text" }, { header: "Zekerheid", kind: "text" },
    ],
    rows: competences.map(({ level, subjectKind, body, source, read }) => [levels[level][0], kindWord(subjectKind), bodyWord(body), source, read ? "gelezen" : "te controleren"]),
  };
}
