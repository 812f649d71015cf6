import type { LearningLevel } from "../../domain/learning-levels";
import { nameKey } from "../../domain/name";
import type { LessonRow, QuestionRow } from "../../domain/tables";
import { changes, type Change } from "./changes";
import { attentionFor, isLate, isOpen, type Attention, type Beside } from "./lessons";
import type { LearnedNorm } from "../model";
import type { Phase, QuestionStanding } from "./questions";
import type { Register } from "./register";

/** A lesson as the pane shows it. */
export interface LessonInDetail {
  readonly id: string;
  /** In the table Lessen; header = 1. */
  readonly row: number;
  readonly description: string;
  readonly level: LearningLevel;
  readonly to: string;
  readonly area: string | undefined;
  readonly due: number | undefined;
  readonly followUp: LessonRow["followUp"];
  readonly late: boolean;
  readonly attention: readonly Attention[];
  /** The norm that it changes, or is about. */
  readonly norm: string | undefined;
  readonly question: string | undefined;
}

export interface AddresseeInDetail {
  readonly to: string;
  readonly open: number;
  readonly late: number;
  /** Late first, then open, then what was done with. */
  readonly lessons: readonly LessonInDetail[];
}

/** Lessons by addressee; who is late stands first, then who has most open, then in order of first appearance. */
export function addressees(register: Register, day: number | undefined, beside: Beside): AddresseeInDetail[] {
  const found = new Map<string, LessonInDetail[]>();
  for (const lesson of register.lessons) {
    const key = nameKey(lesson.to);
    found.set(key, [...found.get(key) ?? [], {
      id: lesson.lesson, row: lesson.row, description: lesson.description, level: lesson.level, to: lesson.to, area: lesson.area, due: lesson.due,
      followUp: lesson.followUp, late: isLate(lesson, day), attention: attentionFor(lesson, day, beside, register),
      norm: lesson.consequence === "norm" ? lesson.consequenceFor : undefined, question: lesson.question,
    }]);
  }
  const urgency = ({ late, followUp }: LessonInDetail): number => (late ? 0 : followUp === "open" ? 1 : followUp === "taken" ? 2 : 3);
  return [...found.values()].map((lessons) => ({
    to: lessons[0]!.to, open: lessons.filter(isOpen).length, late: lessons.filter(({ late }) => late).length,
    lessons: lessons.sort((a, b) => urgency(a) - urgency(b) || a.row - b.row),
  })).sort((a, b) => b.late - a.late || b.open - a.open);
}

export interface QuestionInDetail {
  readonly id: string;
  readonly row: number;
  readonly asked: string;
  readonly norm: string | undefined;
  readonly area: string | undefined;
  readonly partners: readonly string[];
  readonly phase: Phase;
  readonly late: boolean;
}

export const questionInDetail = ({ question, phase, late }: QuestionStanding): QuestionInDetail => {
  const { question: id, row, asked, norm, area, partners = [] }: QuestionRow = question;
  return { id, row, asked, norm, area, partners, phase, late };
};

/** What changed because of a lesson. */
export interface ChangeInDetail extends Omit<Change, "lesson"> {
  readonly row: number;
  readonly id: string;
  readonly what: string;
  readonly kind: NonNullable<LessonRow["consequence"]>;
  readonly old: number | string | undefined;
  readonly new: number | string | undefined;
}

export function changesInDetail(register: Register, norms: readonly LearnedNorm[]): ChangeInDetail[] {
  return changes(register, norms).map(({ lesson, ...change }) => ({
    ...change, row: lesson.row, id: lesson.lesson, what: lesson.consequenceFor ?? lesson.description, kind: lesson.consequence!, old: lesson.old, new: lesson.new,
  }));
}

/** An id for a next lesson that none has: the highest number behind an L, and one more. */
export function nextId({ lessons }: Register): string {
  const numbers = lessons.map(({ lesson }) => Number(/^L(\d{1,9})$/iu.exec(lesson.trim())?.[1] ?? 0));
  return `L${Math.max(0, ...numbers) + 1}`;
}
