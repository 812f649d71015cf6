import type { DescribedFunction } from "described-functions";

/** The questions that the functions answer, in the order of the pane. */
const questions = {
  land: ["STAPELING", "RUIMTEDRUK", "MEEKOPPELEN", "KEUZES"],
  money: ["BALANS", "KOSTEN", "DEKKING", "AMBITIERUIMTE", "EVENWICHT", "INDEXEER"],
  people: ["CAPACITEIT", "SAMENWERKEN", "PLANNEN"],
  together: ["VIERMIDDELEN"],
  agreements: ["DOORVERTALING", "BORGING", "VOORTGANG", "SAMENHANG", "WEDERKERIGHEID", "VERDEEL"],
  check: ["CONTROLE"],
} as const;

export type QuestionGroup = keyof typeof questions | "other";

export interface FunctionGroup {
  readonly group: QuestionGroup;
  readonly functions: readonly DescribedFunction[];
}

/** The functions by question, those that match what was searched; one that no question names is still there, at the end. */
export function grouped(functions: readonly DescribedFunction[], search: string, language: "nl" | "en"): FunctionGroup[] {
  const wanted = search.trim().toLowerCase();
  const found = functions.filter(({ id, description }) => `${id} ${description[language]}`.toLowerCase().includes(wanted));
  const groupOf = (id: string): QuestionGroup =>
    (Object.keys(questions) as (keyof typeof questions)[]).find((group) => (questions[group] as readonly string[]).includes(id)) ?? "other";
  const groups: QuestionGroup[] = [...(Object.keys(questions) as (keyof typeof questions)[]), "other"];
  return groups
    .map((group) => ({ group, functions: found.filter(({ id }) => groupOf(id) === group) }))
    .filter((each) => each.functions.length > 0);
}
