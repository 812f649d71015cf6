import type { MoneyUnitChoice, RiskAtAGlance } from "../../core";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { textsOf } from "./texts";

/** What is needed beside what there is, in a sentence, and how few risks make half of it. */
export function riskSentence({ certainty, needed, capacity, half }: RiskAtAGlance, language: Language, amountsIn?: MoneyUnitChoice): string {
  const { risk: texts } = textsOf(language);
  const { share, euros, ratio } = formatsOf(language, amountsIn);
  const both = [needed, capacity?.available ?? 0];
  const first = needed === 0 ? texts.nothingNeeded(share(certainty)) : texts.needed(share(certainty), euros(needed, both));
  const there = capacity === undefined ? "" : `${texts.available(euros(capacity.available, both))}${capacity.ratio === undefined ? "" : texts.ratio(ratio(capacity.ratio), className(capacity.ratioClass, language))}`;
  return withOneStop(`${first}${there}.${half === 0 ? "" : texts.half(String(half))}`);
}

/** Amounts in words end with a stop of their own ("€ 36 mln."): a sentence that ends with one has no second. Other stops are a user's own. */
export const withOneStop = (text: string): string => text.replaceAll("mln..", "mln.");

/** The usual classes in the language; another one as its table calls it. */
const className = (name: string | undefined, language: Language): string => (name === undefined ? "" : textsOf(language).risk.classes[name] ?? name);

/** How exact what is needed is: every figure says so, or its error. */
export function accuracyText({ method, error, draws, scale, capacity }: RiskAtAGlance, language: Language, amountsIn?: MoneyUnitChoice): string {
  const { risk: texts } = textsOf(language);
  const { euros, count, ratio } = formatsOf(language, amountsIn);
  const scaled = ratio(scale);
  return withOneStop([
    texts.accuracy[method](euros(error), count(draws)),
    ...(method === "simulation" && scaled !== ratio(1) ? [texts.scaled(scaled)] : []),
    ...(capacity?.isEdge === true ? [texts.edge] : []),
  ].join(" "));
}
