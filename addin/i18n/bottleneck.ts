import type { Means, Overview } from "../../core";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { textsOf } from "./texts";

type Answers = Pick<Overview, "land" | "money" | "people" | "bottleneck">;

/** The area in one sentence: which means gives out first, how far it reaches, and where it hurts most. */
export function bottleneckSentence(overview: Answers, language: Language = "nl"): string {
  if (overview.bottleneck === undefined) return nothingShort(overview, language);
  const { means, share } = overview.bottleneck;
  return sentence(textsOf(language).bottleneck[means](formatsOf(language).share(share)) + where(overview, means, language));
}

/** "€ 12,3 mln." ends a sentence by itself. */
const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

function where({ land, money, people }: Answers, means: Means, language: Language): string {
  const { bottleneck: texts } = textsOf(language);
  const formats = formatsOf(language);
  if (means === "land") {
    const task = shortest(land?.tasks);
    return task === undefined ? "" : texts.landMost(task.task, formats.hectares(task.shortage));
  }
  if (means === "money") {
    const year = shortest(money?.years);
    return year === undefined ? "" : texts.moneyMost(year.year, formats.euros(year.shortage));
  }
  const role = shortest(people?.roles);
  return role === undefined ? "" : texts.peopleMost(role.role, formats.hours(role.shortage));
}

function nothingShort(overview: Answers, language: Language): string {
  const { bottleneck: texts, means: names } = textsOf(language);
  const { list } = formatsOf(language);
  const all: readonly Means[] = ["land", "money", "people"];
  const answered = all.filter((means) => overview[means] !== undefined).map((means) => names[means]);
  const open = all.filter((means) => overview[means] === undefined).map((means) => names[means]);
  if (answered.length === 0) return "";
  const verdict = (answered.length === 1 ? texts.noneOf : texts.none)(list(answered));
  return open.length === 0 ? verdict : `${verdict}${texts.unanswered(list(open))}`;
}

/** The one that falls short most; the first of equals, undefined where nothing falls short. */
function shortest<Item extends { readonly shortage: number }>(items: readonly Item[] = []): Item | undefined {
  return items.reduce<Item | undefined>(
    (most, item) => (item.shortage > (most?.shortage ?? 0) ? item : most),
    undefined,
  );
}
