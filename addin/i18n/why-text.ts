import type { MoneyUnitChoice, Why } from "../../core";
import { en } from "./en/why";
import { formatsOf } from "./format";
import type { Language } from "./language";
import { nl } from "./nl/why";
import type { WhyWords } from "./why-catalogue";

const words: Readonly<Record<Language, WhyWords>> = { nl, en };

/** Why a figure is what it is, as sentences one after the other; "" where nothing decided. */
export const whyText = (whys: readonly Why[], language: Language, amountsIn?: MoneyUnitChoice): string =>
  whys.map((each) => sentence(each, language, amountsIn)).join(" ");

/** That the parameters fit the code is what `Why` says. */
function sentence({ code, params }: Why, language: Language, amountsIn?: MoneyUnitChoice): string {
  const text = (words[language][code] as (params: unknown, formats: ReturnType<typeof formatsOf>) => string)(params, formatsOf(language, amountsIn));
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.?!]$/u.test(begun) ? begun : `${begun}.`;
}
