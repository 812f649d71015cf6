import { said } from "../../domain/findings";
import { choiceArgument, numberArgument, numbersArgument, refuseArgument } from "../../tables/argument";
import type { Method, Question } from "./model";
import { inSteps } from "./split";

/** The arguments of VERDEEL as a spreadsheet hands them over. */
export interface SplitArguments {
  readonly whole: unknown;
  readonly weights: unknown;
  readonly method?: unknown;
  readonly step?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
}

/** The names that people use for a method, the usual one first. */
const methods = {
  "grootste rest": ["grootste rest", "hare-niemeyer", "hamilton"],
  dhondt: ["dhondt", "d'hondt", "d’hondt", "jefferson"],
  "sainte-lague": ["sainte-lague", "sainte-laguë", "webster"],
  "huntington-hill": ["huntington-hill", "hill"],
} as const satisfies Record<Method, readonly [string, ...string[]]>;

/** The question, and in how many columns its parts stand. */
export function readQuestion(input: SplitArguments): { question: Question; width: number } {
  const whole = numberArgument("totaal", input.whole, {});
  const weights = rectangle("gewichten", input.weights);
  const method = choiceArgument("methode", input.method, methods, { fallback: "grootste rest" });
  const step = numberArgument("stap", input.step, { above: 0, zeroIsBlank: true, fallback: 1 });
  const minima = readBounds("minimum", input.minimum, weights, step);
  const maxima = readBounds("maximum", input.maximum, weights, step);

  const count = inSteps(whole, step);
  if (count === undefined) refuseArgument("totaal", said("wholeNotInSteps", { step }), whole);
  if (!Number.isSafeInteger(Number(count))) refuseArgument("totaal", said("tooManySteps", { step }), whole);
  const parts = weights.flat().map((weight = 0, index) => ({ weight, minimum: minima[index], maximum: maxima[index] }));
  if (parts.every(({ weight }) => weight === 0)) {
    refuseArgument("gewichten", said("noWeight"));
  }
  return { question: { whole, method, step, parts }, width: weights[0]!.length };
}

type Matrix = readonly (readonly (number | undefined)[])[];

/** A range always is one; what comes from elsewhere would lose parts without a word. */
function rectangle(name: string, argument: unknown, options?: { readonly zeroIsBlank: true }): Matrix {
  const given = numbersArgument(name, argument, { atLeast: 0, ...options });
  if (given.some((line) => line.length !== given[0]!.length)) {
    refuseArgument(name, said("notRectangular"));
  }
  return given;
}

/** One bound for every part, or a range with one for each; a blank cell is no bound, on Windows too, where it is 0. */
function readBounds(name: string, argument: unknown, weights: Matrix, step: number): readonly (number | undefined)[] {
  const given = rectangle(name, argument, { zeroIsBlank: true });
  const bounds = given.flat();
  for (const bound of bounds) {
    if (bound !== undefined && inSteps(bound, step) === undefined) refuseArgument(name, said("boundNotInSteps", { step }), bound);
  }
  if (bounds.length === 1) return weights.flat().map(() => bounds[0]);
  const [own, ofWeights] = [shape(given), shape(weights)];
  if (own.join() === ofWeights.join()) return bounds;
  return refuseArgument(name, said("otherShape", { given: own, weights: ofWeights }));
}

const shape = (matrix: Matrix): [rows: number, columns: number] => [matrix.length, matrix[0]?.length ?? 0];
