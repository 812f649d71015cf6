import { learningLevels, type LearningLevel } from "../../domain/learning-levels";
import { lessonsTable, questionsTable, type LessonRow } from "../../domain/tables";
import type { Report, ReportCell, ReportColumn } from "../../tables";
import type { Change } from "./changes";
import { isFound, type PartnerStanding, type Phase, type QuestionStanding } from "./questions";
import { dutch } from "../in-words";
import type { Attention, LessonGroup } from "./lessons";

const count = (header: string): ReportColumn => ({ header, kind: "count" });
const name = (header: string): ReportColumn => ({ header, kind: "name" });
const text = (header: string): ReportColumn => ({ header, kind: "text" });
const key = (header: string): ReportColumn => ({ header, kind: "name", key: true });

const yesNo = (holds: boolean): string => (holds ? "ja" : "nee");
const levelWord = (level: LearningLevel): string => learningLevels[level][0];
const total = <Item>(items: readonly Item[], of: (item: Item) => number): number => items.reduce((sum, item) => sum + of(item), 0);

const phases: Readonly<Record<Phase, string>> = { question: "vraag", research: "onderzoek", finding: "bevinding", lesson: "les", applied: "toegepast" };
const agendaRemarks: Readonly<Record<QuestionStanding["remarks"][number], string>> = {
  noExpectation: "geen verwachting vooraf", noPartner: "geen kennispartner", findingWithoutLesson: "bevinding zonder les",
};

/** LEERAGENDA: a row per question, and Totaal. */
export function agendaTable(standings: readonly QuestionStanding[]): Report {
  const outcomes = questionsTable.columns.outcome.choices;
  return {
    columns: [
      key("Leervraag"), text("Vraag"), text("Niveau"), name("Gebied"), text("Kennispartner"), text("Fase"),
      // Totaal has their number here.
      { header: "Te laat", kind: "yesNo" }, text("Uitkomst"), count("Waarnemingen"), count("Lessen"), count("Uitgevoerd"), text("Opmerking"),
    ],
    rows: [
      ...standings.map(({ question, phase, late, observations, lessons, done, remarks }) => [
        question.question, question.asked, levelWord(question.level), question.area ?? "", (question.partners ?? []).join("; "), phases[phase], yesNo(late),
        question.outcome === undefined ? "" : outcomes[question.outcome]![0], observations, lessons.length, done, remarks.map((remark) => agendaRemarks[remark]).join("; "),
      ]),
      [
        "Totaal", "", "", "", "", "", total(standings, ({ late }) => Number(late)), "", total(standings, ({ observations }) => observations),
        total(standings, ({ lessons }) => lessons.length), total(standings, ({ done }) => done), "",
      ],
    ],
  };
}

/** LEERAGENDA per kennispartner. */
export function partnersTable(partners: readonly PartnerStanding[]): Report {
  return {
    columns: [key("Kennispartner"), ...["Leervragen", "Lopend", "Te laat", "Bevindingen", "Lessen", "Toegepast"].map(count)],
    rows: partners.map(({ partner, questions }) => {
      const those = (holds: (standing: QuestionStanding) => boolean): number => questions.filter(holds).length;
      return [
        partner ?? "geen", questions.length, those(({ phase }) => !isFound(phase)), those(({ late }) => late),
        those(({ question }) => question.finding !== undefined), total(questions, ({ lessons }) => lessons.length), those(({ phase }) => phase === "applied"),
      ];
    }),
  };
}

/** LESSEN: a row per addressee and level, and Totaal. */
export function lessonsSummaryTable([groups, all]: readonly [readonly LessonGroup[], LessonGroup]): Report {
  const row = (group: LessonGroup, to: string, level: string): ReportCell[] =>
    [to, level, group.lessons, group.open, group.late, group.done, group.rejected, group.changed, group.oldestOpen ?? ""];
  return {
    columns: [
      key("Gericht aan"), { ...text("Niveau"), key: true }, ...["Lessen", "Open", "Te laat", "Uitgevoerd", "Afgewezen", "Met gevolg"].map(count), { header: "Oudste open", kind: "days" },
    ],
    rows: [...groups.map((group) => row(group, group.to!, levelWord(group.level!))), row(all, "Totaal", "")],
  };
}

const attentions: Readonly<Record<Exclude<Attention["code"], "stillInUse">, string>> = {
  late: "te laat", doneWithoutConsequence: "uitgevoerd zonder gevolg", unknownNorm: "gevolg voor onbekende norm",
  unknownAgreement: "gevolg voor onbekende afspraak", rejectedWithoutReason: "afgewezen zonder reden",
  systemWithoutState: "systeemles zonder Rijk of koepel", unknownOrigin: "Komt uit onbekend",
};
const attentionText = (attention: Attention): string =>
  (attention.code === "stillInUse" ? `norm in gebruik is nog ${dutch(attention.value)}` : attentions[attention.code]);

/** LESSEN per les: those that need attention, in sheet order. */
export function attentionTable(lessons: readonly (readonly [LessonRow, readonly Attention[]])[]): Report {
  return {
    columns: [key("Les"), text("Omschrijving"), name("Gericht aan"), text("Niveau"), { header: "Termijn", kind: "date" }, text("Aandacht")],
    rows: lessons.filter(([, attention]) => attention.length > 0).map(([lesson, attention]) => [
      lesson.lesson, lesson.description, lesson.to, levelWord(lesson.level), lesson.due ?? "", attention.map(attentionText).join("; "),
    ]),
  };
}

/** GELEERD: what changed because of lessons. */
export function changesTable(changes: readonly Change[]): Report {
  const kinds = lessonsTable.columns.consequence.choices;
  return {
    columns: [
      key("Wat veranderde"), text("Soort"), { header: "Oud", kind: "number" }, { header: "Nieuw", kind: "number" }, { ...text("Door les"), key: true },
      text("Niveau"), name("Gericht aan"), { header: "Doorlooptijd", kind: "days" }, { header: "Past bij metingen", kind: "yesNo" },
    ],
    rows: changes.map(({ lesson, chain, days, fits }) => [
      lesson.consequenceFor ?? "", kinds[lesson.consequence!]![0], lesson.old ?? "", lesson.new ?? "", chain?.join(" > ") ?? `${lesson.lesson} (kring)`,
      levelWord(lesson.level), lesson.to, days ?? "", fits === undefined ? "-" : yesNo(fits),
    ]),
  };
}
