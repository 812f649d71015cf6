import { nameKey, rememberedKeys } from "../../domain/name";
import type { LessonRow, QuestionRow } from "../../domain/tables";
import type { Agenda } from "./read";

/** How far a question is: the last that holds. */
export type Phase = "question" | "research" | "finding" | "lesson" | "applied";

export interface QuestionStanding {
  readonly question: QuestionRow;
  readonly phase: Phase;
  readonly late: boolean;
  /** Rows that count of its norm, in its area when it has one; 0 without a norm. */
  readonly observations: number;
  /** Those that name it. */
  readonly lessons: readonly LessonRow[];
  readonly done: number;
  readonly remarks: readonly ("noExpectation" | "noPartner" | "findingWithoutLesson")[];
}

/** The learning agenda in sheet order. */
export function questionStandings({ questions, lessons, observations, day }: Agenda): QuestionStanding[] {
  const keyOf = rememberedKeys();
  const counted = new Map<string, number>();
  const count = (key: string): void => { counted.set(key, (counted.get(key) ?? 0) + 1); };
  for (const { norm, area, counts } of observations) {
    if (!counts) continue;
    count(keyOf(norm));
    count(`${keyOf(norm)}\n${keyOf(area)}`);
  }
  const naming = new Map<string, LessonRow[]>();
  for (const lesson of lessons) {
    if (lesson.question === undefined) continue;
    const key = keyOf(lesson.question);
    naming.set(key, [...naming.get(key) ?? [], lesson]);
  }
  return questions.map((question): QuestionStanding => {
    const own = naming.get(keyOf(question.question)) ?? [];
    const phase = phaseOf(question, own, day);
    const { norm, area, ready } = question;
    return {
      question, phase, lessons: own, done: own.filter(({ followUp }) => followUp === "done").length,
      late: ready !== undefined && day !== undefined && ready < day && !isFound(phase),
      observations: norm === undefined ? 0 : counted.get(area === undefined ? keyOf(norm) : `${keyOf(norm)}\n${keyOf(area)}`) ?? 0,
      remarks: [
        ...(question.expectation === undefined ? ["noExpectation" as const] : []),
        ...(question.partners === undefined ? ["noPartner" as const] : []),
        ...(phase === "finding" ? ["findingWithoutLesson" as const] : []),
      ],
    };
  });
}

/** Is there a finding, or more than that? */
export const isFound = (phase: Phase): boolean => phase !== "question" && phase !== "research";

function phaseOf({ start, finding }: QuestionRow, lessons: readonly LessonRow[], day: number | undefined): Phase {
  if (lessons.some(({ followUp, consequence }) => followUp === "done" && consequence !== undefined)) return "applied";
  if (lessons.length > 0) return "lesson";
  if (finding !== undefined) return "finding";
  return start !== undefined && day !== undefined && start <= day ? "research" : "question";
}

/** What a knowledge partner works on; a question of two partners counts for both. */
export interface PartnerStanding {
  /** Undefined: questions without a partner. */
  readonly partner: string | undefined;
  readonly questions: readonly QuestionStanding[];
}

/** Partners in order of their first question; without one last. */
export function partnerStandings(standings: readonly QuestionStanding[]): PartnerStanding[] {
  const partners = new Map<string, { readonly partner: string; readonly questions: QuestionStanding[] }>();
  for (const standing of standings) {
    const names = new Map((standing.question.partners ?? []).map((partner) => [nameKey(partner), partner]));
    for (const [key, partner] of names) {
      const known = partners.get(key);
      if (known === undefined) partners.set(key, { partner, questions: [standing] });
      else known.questions.push(standing);
    }
  }
  const alone = standings.filter(({ question }) => question.partners === undefined);
  return [...partners.values(), ...(alone.length === 0 ? [] : [{ partner: undefined, questions: alone }])];
}
