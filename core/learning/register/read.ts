import { nameKey } from "../../domain/name";
import {
  agreementsTable, lessonsTable, normsTable, observationsTable, partiesTable, questionsTable, type LessonRow, type ObservationRow, type QuestionRow,
} from "../../domain/tables";
import { choiceArgument, dateArgument, InputReader } from "../../tables";
import type { LearnedNorm } from "../model";
import { measuredNorms } from "../norms";
import type { Beside } from "./lessons";
import { registerOf, type Register } from "./register";

/** The arguments of LEERAGENDA as a spreadsheet hands them over. */
export interface AgendaInput {
  readonly questions: unknown;
  readonly lessons?: unknown;
  readonly observations?: unknown;
  /** Peildatum; blank: the latest day in the tables on which something happened. */
  readonly day?: unknown;
  readonly per?: unknown;
}

export interface Agenda {
  readonly questions: readonly QuestionRow[];
  readonly lessons: readonly LessonRow[];
  readonly observations: readonly ObservationRow[];
  /** A serial number; undefined: nothing has a date. */
  readonly day: number | undefined;
}

const perQuestion = { question: ["leervraag", "leervragen", "question"], partner: ["kennispartner", "kennispartners", "knowledge partner"] } as const;
export const readAgendaRows = (per: unknown): keyof typeof perQuestion => choiceArgument("per", per, perQuestion, { fallback: "question" });

const perLesson = { addressee: ["gericht aan", "aan", "addressed to"], lesson: ["les", "lessen", "lesson"] } as const;
export const readLessonRows = (per: unknown): keyof typeof perLesson => choiceArgument("per", per, perLesson, { fallback: "addressee" });

/** @throws InputError with every problem in the tables and arguments */
export function readAgenda({ questions, lessons, observations, day }: AgendaInput, reader = new InputReader()): Agenda {
  const asked = dateArgument("peildatum", day, { optional: true });
  const { rows } = reader.table(questionsTable, questions);
  const learned = reader.optional(lessonsTable, lessons)?.rows ?? [];
  const observed = reader.optional(observationsTable, observations)?.rows ?? [];
  reader.refuse();
  return { questions: rows, lessons: learned, observations: observed, day: asked ?? latestDay(learned, rows) };
}

/**
 * The last day on which something happened, by the tables themselves: cells stay the same whatever day it is. Termijn and Gereed lie ahead
 * and say nothing.
 */
export function latestDay(lessons: readonly LessonRow[], questions: readonly QuestionRow[]): number | undefined {
  const happened = [...lessons.flatMap(({ date, followUpDate }) => [date, followUpDate]), ...questions.map(({ findingDate }) => findingDate)];
  return latestOf(happened) ?? latestOf(questions.map(({ start }) => start));
}

function latestOf(days: readonly (number | undefined)[]): number | undefined {
  return days.reduce((last, day) => (day === undefined || (last !== undefined && day <= last) ? last : day), undefined);
}

/** The arguments of LESSEN as a spreadsheet hands them over. */
export interface LessonsInput {
  readonly lessons: unknown;
  readonly day?: unknown;
  readonly agreements?: unknown;
  readonly norms?: unknown;
  readonly parties?: unknown;
  readonly per?: unknown;
}

/** @throws InputError with every problem in the tables and arguments */
export function readLessons(
  { lessons, day, agreements, norms, parties }: LessonsInput, reader = new InputReader(),
): { readonly register: Register; readonly day: number | undefined; readonly beside: Beside } {
  const asked = dateArgument("peildatum", day, { optional: true });
  const { rows } = reader.table(lessonsTable, lessons);
  const agreed = reader.optional(agreementsTable, agreements)?.rows;
  const inUse = reader.optional(normsTable, norms)?.rows;
  const known = reader.optional(partiesTable, parties)?.rows;
  reader.refuse();
  const beside: Beside = {
    norms: inUse && new Map(inUse.map(({ norm, used }) => [nameKey(norm), used])),
    agreements: agreed && new Set(agreed.map(({ agreement }) => nameKey(agreement))),
    aboveProvinces: known && new Set(known.filter(({ level }) => level === "state" || level === "other").map(({ party }) => nameKey(party))),
  };
  return { register: registerOf(rows), day: asked ?? latestDay(rows, []), beside };
}

/** The arguments of GELEERD as a spreadsheet hands them over. */
export interface ChangesInput {
  readonly lessons: unknown;
  readonly observations?: unknown;
  readonly norms?: unknown;
}

/** @throws InputError with every problem in the tables */
export function readChanges({ lessons, observations, norms }: ChangesInput, reader = new InputReader()): { readonly register: Register; readonly norms: readonly LearnedNorm[] } {
  const { rows } = reader.table(lessonsTable, lessons);
  const measured = reader.attempt((part) => measuredNorms(observations, norms, part));
  reader.refuse();
  return { register: registerOf(rows), norms: measured ?? [] };
}
