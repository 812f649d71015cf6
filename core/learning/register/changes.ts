import { nameKey } from "../../domain/name";
import type { LessonRow } from "../../domain/tables";
import type { Interval, LearnedNorm } from "../model";
import type { Register } from "./register";

/** What changed because of a lesson. */
export interface Change {
  readonly lesson: LessonRow;
  /** Ids from the first lesson to this one; undefined: they run in a circle. */
  readonly chain: readonly string[] | undefined;
  /** From the day of the lesson to that of its follow-up. */
  readonly days: number | undefined;
  /** Does the new norm lie within what was measured? Undefined: it is no norm, no number, or nothing says so. */
  readonly fits: boolean | undefined;
}

/** Lessons that were carried out and changed something, in order of their follow-up. */
export function changes(register: Register, norms: readonly LearnedNorm[]): Change[] {
  const byName = new Map(norms.map((learned) => [nameKey(learned.norm.name), learned]));
  return register.lessons
    .filter(({ followUp, consequence }) => followUp === "done" && consequence !== undefined)
    .sort((a, b) => (a.followUpDate ?? Infinity) - (b.followUpDate ?? Infinity) || a.row - b.row)
    .map((lesson) => ({
      lesson, chain: chainOf(lesson, register), fits: fits(lesson, byName),
      days: lesson.followUpDate === undefined ? undefined : lesson.followUpDate - lesson.date,
    }));
}

/** The lessons that one was raised from, the oldest first. */
function chainOf(lesson: LessonRow, { named }: Register): readonly string[] | undefined {
  const chain = [lesson];
  for (let from = lesson.from; from !== undefined;) {
    const earlier = named(from);
    if (earlier === undefined) break;
    if (chain.includes(earlier)) return undefined;
    chain.unshift(earlier);
    from = earlier.from;
  }
  return chain.map(({ lesson: id }) => id);
}

function fits({ consequence, consequenceFor, new: into, area }: LessonRow, norms: ReadonlyMap<string, LearnedNorm>): boolean | undefined {
  if (consequence !== "norm" || consequenceFor === undefined || typeof into !== "number") return undefined;
  const interval = intervalFor(norms.get(nameKey(consequenceFor)), area);
  return interval === undefined ? undefined : into >= interval.low && into <= interval.high;
}

/** That of an area which learned something, else that of all areas together. */
function intervalFor(learned: LearnedNorm | undefined, area: string | undefined): Interval | undefined {
  const own = area === undefined ? undefined : learned?.areas.find(({ name }) => nameKey(name) === nameKey(area));
  return own?.learned?.interval ?? learned?.system?.interval;
}
