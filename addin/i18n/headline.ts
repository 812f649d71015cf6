import { allMeans, allTopics, type Means, type MoneyUnitChoice, type Overview, type Standing, type Topic } from "../../core";
import { reasonText } from "./finding-text";
import { formatsOf, type Formats } from "./format";
import type { Language } from "./language";
import type { Dictionary } from "./nl";
import { textsOf } from "./texts";

/**
 * The area in a few words: which means gives out first, how far it reaches and where it hurts most; and what is not known,
 * so that it never claims more than it knows. "" where nothing is filled in.
 */
export function headline(overview: Overview, language: Language = "nl", amountsIn?: MoneyUnitChoice): string {
  const { standing, verdict: known } = overview;
  if (known === "nothing") return "";
  if (standing.agreements.state === "answered" && allMeans.every((means) => standing[means].state === "notAsked")) return textsOf(language).headline.onlyAgreements;
  return [verdict(overview, language, amountsIn), ...notKnown(overview, language)].join(" ");
}

function verdict(overview: Overview, language: Language, amountsIn: MoneyUnitChoice | undefined): string {
  const { headline: texts, topics } = textsOf(language);
  const { list, shareMet } = formatsOf(language);
  if (overview.bottleneck !== undefined) {
    const { means, share: served } = overview.bottleneck;
    return sentence(texts[means](shareMet(served)) + where(overview, means, formatsOf(language, amountsIn), textsOf(language)));
  }
  const answered = allMeans.filter((means) => overview.standing[means].state === "answered").map((means) => topics[means]);
  if (answered.length === 0) return texts.noAnswer;
  return (overview.verdict === "enough" ? texts.enough : texts.asFarAsKnown)(list(answered));
}

/** "€ 12,3 mln." ends a sentence by itself. */
const sentence = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

function where({ land, money, people }: Overview, means: Means, formats: Formats, { headline: texts }: Dictionary): string {
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

/** Why there is no answer about a topic; undefined where there is one, or where it is not filled in. */
export function whyUnknown(standing: Standing, language: Language): string | undefined {
  const { headline: texts } = textsOf(language);
  if (standing.state === "noAnswer") return reasonText(standing.reason, language);
  return standing.state === "unreadable" ? texts.problemsIn(standing.problems, formatsOf(language).list(standing.tables)) : undefined;
}

/** What has no answer, each with the reason; of what nobody filled in only land, money and people, in one sentence. */
function notKnown({ standing }: Overview, language: Language): string[] {
  const { headline: texts, topics } = textsOf(language);
  const failed = allTopics.flatMap((topic) => {
    const why = whyUnknown(standing[topic], language);
    return why === undefined ? [] : [sentence(texts.notCalculated(capital(topics[topic]), isPlural(topic), why))];
  });
  const open = allMeans.filter((means) => standing[means].state === "notAsked");
  if (open.length === 0) return failed;
  const names = formatsOf(language).list(open.map((means) => topics[means]));
  return [...failed, texts.notFilledIn(capital(names), open.length > 1 || open.some(isPlural))];
}

const plural: readonly Topic[] = ["people", "risk", "instruments", "agreements"];
const isPlural = (topic: Topic): boolean => plural.includes(topic);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The one that falls short most; the first of equals, undefined where nothing falls short. */
function shortest<Item extends { readonly shortage: number }>(items: readonly Item[] = []): Item | undefined {
  return items.reduce<Item | undefined>(
    (most, item) => (item.shortage > (most?.shortage ?? 0) ? item : most),
    undefined,
  );
}
