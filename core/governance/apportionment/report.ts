import { readQuestion, type SplitArguments } from "./read";
import { split } from "./split";

/**
 * VERDEEL: a whole split exactly over parts by weight, in the shape of the weights.
 * @throws InputError with what is wrong in the arguments; NoAnswer when the bounds cannot hold.
 */
export function splitReport(input: SplitArguments): number[][] {
  const { question, width } = readQuestion(input);
  const parts = split(question);
  return Array.from({ length: parts.length / width }, (_, row) => parts.slice(row * width, (row + 1) * width));
}
