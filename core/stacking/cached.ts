import type { Highs } from "../optimise";
import { InputReader, type Cells } from "../tables";
import { cached } from "../tables/cached";
import type { Area } from "./model";
import { oneMoreHectare } from "./one-more-hectare";
import { pressureOf } from "./pressure";
import { readStacking } from "./read";
import { sharedPairs } from "./shared-pairs";
import { stack } from "./stack";

/**
 * The questions of this module, each worked out once for the same tables: the tables are read once for the same content,
 * and what was found for an area stays with the area that was read. So a sheet may ask every area apart, or the same
 * thing in every cell, and all functions share one reading.
 */
export const cachedStack = cachedPerArea(stack);
export const cachedPressure = cachedPerArea(pressureOf);
export const cachedSharedPairs = cachedPerArea(sharedPairs);
export const cachedOneMoreHectare = cachedPerArea(oneMoreHectare);

const readOnce = cached((tasks: Cells, land: Cells, combinations: unknown) => {
  const reader = new InputReader();
  return { areas: readStacking(tasks, land, combinations, reader), remarks: reader.remarks };
});

/** @throws InputError as `readStacking` does */
export function cachedReading(tasks: Cells, land: Cells, combinations: unknown, reader = new InputReader()): readonly Area[] {
  const { areas, remarks } = readOnce(tasks, land, combinations);
  reader.add(remarks);
  return areas;
}

type Question<Answer> = (highs: Highs, area: Area, layers: number) => Answer;

function cachedPerArea<Answer>(question: Question<Answer>): Question<Answer> {
  const known = new WeakMap<Area, Map<number, Answer>>();
  return (highs, area, layers) => {
    const answers = known.get(area) ?? new Map<number, Answer>();
    known.set(area, answers);
    const answer = answers.has(layers) ? answers.get(layers)! : question(highs, area, layers);
    answers.set(layers, answer);
    return answer;
  };
}
