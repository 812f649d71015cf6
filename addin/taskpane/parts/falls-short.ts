import { isNothing, type Standing } from "../../../core";
import type { Dictionary } from "../../i18n/nl";

export function fallsShort(answer: { readonly shortage: number } | undefined): boolean {
  return answer !== undefined && answer.shortage > 0 && !isNothing(answer.shortage);
}

/** A shortage in words, or undefined when nothing falls short. */
export function inWords(shortage: number, format: (value: number) => string): string | undefined {
  return fallsShort({ shortage }) ? format(shortage) : undefined;
}

/** "tekort 250 ha", to stand behind the figure of a bar. */
export function labelled(label: string, amount: string | undefined): string | undefined {
  return amount === undefined ? undefined : `${label.toLowerCase()} ${amount}`;
}

/** Why there is no percentage, in as many words as a tile has room for. */
export const inShort = (standing: Standing, { noAnswer }: Dictionary): string =>
  (standing.state === "unreadable" ? noAnswer.unreadable(standing.problems) : noAnswer[standing.state]);
