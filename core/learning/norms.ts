import { normsTable } from "../domain/tables";
import { InputReader, isBlankRange, isOmitted } from "../tables";
import { learnedNorm } from "./learned";
import type { LearnedNorm } from "./model";
import { readLearning, type LearningInput } from "./read";

/**
 * Every norm that was observed, as learned, in order of its first row.
 * @throws InputError for what is wrong in the input, or a year that the index lacks
 */
export function learnedNorms(input: LearningInput, reader = new InputReader()): LearnedNorm[] {
  const { norms, settings, priceLevelOf, problemsOfMoving } = readLearning(input, reader);
  reader.refuse(norms.flatMap((norm) => problemsOfMoving(norm, priceLevelOf(norm))));
  return norms.map((norm) => learnedNorm(norm, priceLevelOf(norm), settings));
}

/**
 * The same where measurements may be left out, and no index is at hand: a norm of which the price levels differ says nothing then.
 * @throws InputError for what is wrong in the tables
 */
export function measuredNorms(observations: unknown, norms: unknown, reader: InputReader): LearnedNorm[] {
  if (isOmitted(observations) || isBlankRange(observations)) {
    reader.optional(normsTable, norms);
    reader.refuse();
    return [];
  }
  const learning = readLearning({ observations, norms }, reader);
  return learning.norms.flatMap((norm) => {
    const level = learning.priceLevelOf(norm);
    return learning.problemsOfMoving(norm, level).length > 0 ? [] : [learnedNorm(norm, level, learning.settings)];
  });
}
