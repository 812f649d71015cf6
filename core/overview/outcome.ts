import { InputError, NoAnswer, type Finding } from "../domain/findings";
import { InputReader } from "../tables";
import type { Standing } from "./model";

/** What became of a question: its answer, or why there is none, and everything that was found on the way. */
export interface Outcome<Answer> {
  readonly answer?: Answer | undefined;
  readonly standing: Standing;
  readonly found: readonly Finding[];
}

/**
 * Asks; input that is wrong, or that allows no answer, is an outcome too.
 * @param holding which remarks hold, for who knows more than the question reads
 * @param before what was found before the question: a problem among it stands in its way, too
 */
export async function outcomeOf<Answer>(
  question: (reader: InputReader) => Promise<Answer> | Answer, holding = (remarks: readonly Finding[]): readonly Finding[] => remarks,
  before: readonly Finding[] = [],
): Promise<Outcome<Answer>> {
  const reader = new InputReader();
  reader.add(before);
  try {
    const answer = await question(reader);
    if (before.some(isProblem)) reader.refuse();
    const remarks = holding(reader.remarks);
    return { answer, standing: { state: "answered", remarks: remarks.length }, found: remarks };
  } catch (error) {
    if (error instanceof NoAnswer && !before.some(isProblem)) return { standing: { state: "noAnswer", reason: error.reason }, found: reader.remarks };
    if (error instanceof InputError) reader.add(error.problems, error.remarks);
    else if (!(error instanceof NoAnswer)) throw error;
    return { standing: unreadable(reader.problems), found: [...reader.problems, ...reader.remarks] };
  }
}

const isProblem = ({ degree }: Finding): boolean => degree === "problem";

/** What cannot be read, and in which tables. */
export const unreadable = (problems: readonly Finding[]): Standing =>
  ({ state: "unreadable", problems: problems.length, tables: [...new Set(problems.map(({ table }) => table))] });
