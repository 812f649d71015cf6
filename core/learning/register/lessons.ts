import { learningLevels, type LearningLevel } from "../../domain/learning-levels";
import { nameKey, rememberedKeys } from "../../domain/name";
import type { LessonRow } from "../../domain/tables";
import type { Register } from "./register";

/** Lessons for one addressee at one level. */
export interface LessonGroup {
  /** Undefined: all of them. */
  readonly to: string | undefined;
  readonly level: LearningLevel | undefined;
  readonly lessons: number;
  readonly open: number;
  readonly late: number;
  readonly done: number;
  readonly rejected: number;
  /** Carried out, and what changed is known: of what, and into what. */
  readonly changed: number;
  /** Days since the oldest open one; undefined: none is open. */
  readonly oldestOpen: number | undefined;
}

export const isOpen = ({ followUp }: Pick<LessonRow, "followUp">): boolean => followUp === "open" || followUp === "taken";

/** Open after the day by which something was to be done with it. */
export const isLate = (lesson: LessonRow, day: number | undefined): boolean =>
  isOpen(lesson) && lesson.due !== undefined && day !== undefined && lesson.due < day;

/** Per addressee in order of first appearance and per level; and all together. */
export function lessonGroups(lessons: readonly LessonRow[], day: number | undefined): readonly [groups: readonly LessonGroup[], all: LessonGroup] {
  const keyOf = rememberedKeys();
  const addressees = new Map<string, { readonly to: string; readonly lessons: LessonRow[] }>();
  for (const lesson of lessons) {
    const known = addressees.get(keyOf(lesson.to));
    if (known === undefined) addressees.set(keyOf(lesson.to), { to: lesson.to, lessons: [lesson] });
    else known.lessons.push(lesson);
  }
  const order = Object.keys(learningLevels) as LearningLevel[];
  const groups = [...addressees.values()].flatMap(({ to, lessons: own }) => order.flatMap((level) => {
    const these = own.filter((lesson) => lesson.level === level);
    return these.length === 0 ? [] : [{ to, level, ...counted(these, day) }];
  }));
  return [groups, { to: undefined, level: undefined, ...counted(lessons, day) }];
}

function counted(lessons: readonly LessonRow[], day: number | undefined): Omit<LessonGroup, "to" | "level"> {
  const open = lessons.filter(isOpen);
  const done = lessons.filter(({ followUp }) => followUp === "done");
  const oldest = open.reduce((first, { date }) => Math.min(first, date), Infinity);
  return {
    lessons: lessons.length, open: open.length, late: open.filter((lesson) => isLate(lesson, day)).length,
    done: done.length, rejected: lessons.filter(({ followUp }) => followUp === "rejected").length,
    changed: done.filter(({ consequence, consequenceFor, new: into }) => consequence !== undefined && consequenceFor !== undefined && into !== undefined).length,
    oldestOpen: open.length === 0 || day === undefined ? undefined : day - oldest,
  };
}

/** What may be known beside the lessons; without a table nothing is said about it. */
export interface Beside {
  /** Norms in use by name. */
  readonly norms: ReadonlyMap<string, number> | undefined;
  readonly agreements: ReadonlySet<string> | undefined;
  /** Parties above the provinces, or beside all governments: the state, and umbrella organisations. */
  readonly aboveProvinces: ReadonlySet<string> | undefined;
}

export type Attention =
  | { readonly code: "late" | "doneWithoutConsequence" | "unknownNorm" | "unknownAgreement" | "rejectedWithoutReason" | "systemWithoutState" | "unknownOrigin" }
  | { readonly code: "stillInUse"; readonly value: number };

/** What a lesson needs attention for, in a fixed order; nothing: it is in order. */
export function attentionFor(lesson: LessonRow, day: number | undefined, beside: Beside, register: Register): Attention[] {
  const { followUp, consequence, consequenceFor, reason, level, to, from } = lesson;
  const isNew = (known: { has(key: string): boolean } | undefined, kind: LessonRow["consequence"]): boolean =>
    known !== undefined && consequence === kind && consequenceFor !== undefined && !known.has(nameKey(consequenceFor));
  const inUse = stillInUse(lesson, beside);
  const codes: readonly (readonly [Exclude<Attention["code"], "stillInUse">, boolean])[] = [
    ["late", isLate(lesson, day)],
    ["doneWithoutConsequence", followUp === "done" && consequence === undefined],
    ["unknownNorm", isNew(beside.norms, "norm")],
    ["unknownAgreement", isNew(beside.agreements, "agreement")],
    ["rejectedWithoutReason", followUp === "rejected" && reason === undefined],
    ["systemWithoutState", level === "system" && beside.aboveProvinces !== undefined && !beside.aboveProvinces.has(nameKey(to))],
  ];
  return [
    ...codes.filter(([, holds]) => holds).map(([code]) => ({ code })),
    ...(inUse === undefined ? [] : [{ code: "stillInUse" as const, value: inUse }]),
    ...(from !== undefined && register.named(from) === undefined ? [{ code: "unknownOrigin" as const }] : []),
  ];
}

/** A norm that was changed, while the plan still reckons with another value. */
function stillInUse({ followUp, consequence, consequenceFor, new: into }: LessonRow, { norms }: Beside): number | undefined {
  if (followUp !== "done" || consequence !== "norm" || consequenceFor === undefined || typeof into !== "number") return undefined;
  const used = norms?.get(nameKey(consequenceFor));
  return used === undefined || used === into ? undefined : used;
}
