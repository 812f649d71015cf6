import type { DescribedFunction } from "described-functions";
import { nl, type Dictionary } from "../../../i18n/nl";

export type QuestionGroup = keyof Dictionary["insert"]["questions"];

export interface FunctionGroup {
  readonly group: QuestionGroup;
  readonly functions: readonly DescribedFunction[];
}

/** The functions by the question that they answer, in the order of the questions' words: those that match what was searched. */
export function grouped(functions: readonly DescribedFunction[], search: string, language: "nl" | "en"): FunctionGroup[] {
  const wanted = search.trim().toLowerCase();
  const found = functions.filter(({ id, description }) => `${id} ${description[language]}`.toLowerCase().includes(wanted));
  return (Object.keys(nl.insert.questions) as QuestionGroup[])
    .map((group) => ({ group, functions: found.filter(({ question }) => question === group) }))
    .filter((each) => each.functions.length > 0);
}
