import type { InputReader, Report } from "../tables";
import { learnedNorms } from "./norms";
import type { LearningInput } from "./read";
import { changes } from "./register/changes";
import { attentionFor, lessonGroups } from "./register/lessons";
import { partnerStandings, questionStandings } from "./register/questions";
import { readAgenda, readAgendaRows, readChanges, readLessonRows, readLessons, type AgendaInput, type ChangesInput, type LessonsInput } from "./register/read";
import { agendaTable, attentionTable, changesTable, lessonsSummaryTable, partnersTable } from "./register/report";
import { learningTable, normsTable } from "./report";

/** LEREN: per norm and area what was measured, what is learned and how sure that is. InputError for what is wrong in the input. */
export function learningReport(input: LearningInput, reader?: InputReader): Report {
  return learningTable(learnedNorms(input, reader));
}

/** NORMEN: the same in a row per norm. */
export function normsReport(input: LearningInput, reader?: InputReader): Report {
  return normsTable(learnedNorms(input, reader));
}

/** LEERAGENDA: how far each question is, or what each knowledge partner works on. InputError for what is wrong in the input. */
export function agendaReport(input: AgendaInput, reader?: InputReader): Report {
  const rows = readAgendaRows(input.per);
  const standings = questionStandings(readAgenda(input, reader));
  return rows === "partner" ? partnersTable(partnerStandings(standings)) : agendaTable(standings);
}

/** LESSEN: what is open per addressee and level, or the lessons that need attention. InputError for what is wrong in the input. */
export function lessonsReport(input: LessonsInput, reader?: InputReader): Report {
  const rows = readLessonRows(input.per);
  const { register, day, beside } = readLessons(input, reader);
  if (rows === "addressee") return lessonsSummaryTable(lessonGroups(register.lessons, day));
  return attentionTable(register.lessons.map((lesson) => [lesson, attentionFor(lesson, day, beside, register)] as const));
}

/** GELEERD: what changed because of lessons, and whether it fits what was measured. InputError for what is wrong in the input. */
export function changesReport(input: ChangesInput, reader?: InputReader): Report {
  const { register, norms } = readChanges(input, reader);
  return changesTable(changes(register, norms));
}
