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
 */
export async function outcomeOf<Answer>(
  question: (reader: InputReader) => Promise<Answer> | Answer, holding = (remarks: readonly Finding[]): readonly Finding[] => remarks,
): Promise<Outcome<Answer>> {
  const reader = new InputReader();
  try {
    const answer = await question(reader);
    const remarks = holding(reader.remarks);
    return { answer, standing: { state: "answered", remarks: remarks.length }, found: remarks };
  } catch (error) {
    if (error instanceof NoAnswer) return { standing: { state: "noAnswer", reason: error.reason }, found: reader.remarks };
    if (!(error instanceof InputError)) throw error;
    const { problems } = error;
    reader.add(error.remarks);
    const tables = [...new Set(problems.map(({ table }) => table))];
    return { standing: { state: "unreadable", problems: problems.length, tables }, found: [...problems, ...reader.remarks] };
  }
}
