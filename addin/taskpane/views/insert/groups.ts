import type { DescribedFunction } from "described-functions";
import { questionGroups, type QuestionGroup } from "../../../functions/about";

export interface FunctionGroup {
  readonly group: QuestionGroup;
  readonly functions: readonly DescribedFunction[];
}

/** The functions by the question that they answer, those that match what was searched. */
export function grouped(functions: readonly DescribedFunction[], search: string, language: "nl" | "en"): FunctionGroup[] {
  const wanted = search.trim().toLowerCase();
  const found = functions.filter(({ id, description }) => `${id} ${description[language]}`.toLowerCase().includes(wanted));
  return questionGroups
    .map((group) => ({ group, functions: found.filter(({ question }) => question === group) }))
    .filter((each) => each.functions.length > 0);
}
