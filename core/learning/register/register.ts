import { rememberedKeys } from "../../domain/name";
import type { LessonRow } from "../../domain/tables";

/** Lessons by their id, and what one was raised from. */
export interface Register {
  readonly lessons: readonly LessonRow[];
  named(id: string): LessonRow | undefined;
}

export function registerOf(lessons: readonly LessonRow[]): Register {
  const keyOf = rememberedKeys();
  const byId = new Map(lessons.map((lesson) => [keyOf(lesson.lesson), lesson]));
  return { lessons, named: (id) => byId.get(keyOf(id)) };
}
