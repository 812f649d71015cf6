import { described, reasonText, wordingIn } from "../addin/i18n/finding-text";
import { InputError, NoAnswer, type Finding, type Said } from "../core";

/** What was found, in the words that users read: `Opgaven rij 5: 'Doel' is geen getal ("veel")`. */
export const inDutch = (finding: Finding): string => described(finding, "nl");

export const adviceInDutch = (finding: Finding): string => wordingIn("nl")(finding).advice;

/** What is said of one cell, and what to do. */
export function saidInDutch(what: Said): [message: string, advice: string] {
  const { message, advice } = wordingIn("nl")({ degree: "problem", table: "", ...what });
  return [message, advice];
}

/** Why a question cannot be answered; one that can fails the test. */
export function refusal(question: () => unknown): string {
  let answer: unknown;
  try {
    answer = question();
  } catch (error) {
    return whyNot(error);
  }
  throw new Error(`it was answered: ${JSON.stringify(answer)}`);
}

/** The same of a question that is answered later. */
export const laterRefusal = (answer: Promise<unknown>): Promise<string> =>
  answer.then((given) => { throw new Error(`it was answered: ${JSON.stringify(given)}`); }, whyNot);

function whyNot(error: unknown): string {
  if (error instanceof InputError) return inDutch(error.problems[0]);
  if (error instanceof NoAnswer) return reasonText(error.reason, "nl");
  throw error;
}
